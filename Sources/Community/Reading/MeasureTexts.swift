import Diagnostics
import Projects
import Statistics
import YAML

/// Reads the texts in `wijkagenda`: agendas and their measures.
struct MeasureTexts {
    private(set) var measures: [Measure] = []
    private(set) var agendas: [Agenda] = []
    private(set) var keys: MeasureKeys
    private let project: Project
    private let areas: AreaCheck
    private let funding: FundingReader

    init(
        _ folder: ProjectFolder,
        project: Project,
        nodes: [String: YAMLNode],
        schemes: KeyIndex,
        report: inout Report
    ) {
        self.project = project
        areas = AreaCheck(project)
        funding = FundingReader(schemes: schemes)
        keys = MeasureKeys(project.dataset.areas)
        let texts = TextFolder(
            "wijkagenda",
            levels: [.gemeente, .wijk],
            in: folder,
            nodes: nodes,
            areas: areas,
            report: &report
        )
        for text in texts.texts { take(text, report: &report) }
    }
}

extension MeasureTexts {
    private var today: CalendarDay { project.settings.referenceDate }

    private mutating func take(_ text: TextFolder.Text, report: inout Report) {
        guard let area = text.area else { return }
        guard text.name != "index" else {
            if let node = text.node { takeAgenda(text.path, node, area: area, report: &report) }
            return
        }
        keys.add(text.name, of: area, as: text.node == nil ? nil : measures.count)
        guard let node = text.node else { return }
        let measure = measure(text, node, area: area, report: &report)
        measures.append(measure)
        checkFields(node, of: measure, report: &report)
    }

    private mutating func takeAgenda(
        _ path: String,
        _ node: YAMLNode,
        area: Int,
        report: inout Report
    ) {
        agendas.append(
            Agenda(
                path: path,
                area: area,
                status: StatusReader.history(node, today: today, report: &report),
                step: node.choice("stap", report: &report)
            )
        )
    }

    private func measure(
        _ text: TextFolder.Text,
        _ node: YAMLNode,
        area: Int,
        report: inout Report
    ) -> Measure {
        let buurt = buurt(node, in: area, report: &report)
        return Measure(
            key: text.name,
            path: text.path,
            area: area,
            buurt: buurt,
            title: node.text("titel") ?? text.name,
            kind: node.text("soort"),
            summary: node.text("omschrijving"),
            goal: node.text("doel"),
            lead: node.text("trekker"),
            parties: node.texts("partijen"),
            funding: funding.funding(node, report: &report),
            years: node.years("jaar", report: &report),
            maintenance: node.text("beheer"),
            status: StatusReader.history(node, today: today, report: &report),
            targets: TargetReader(project, area, buurt).targets(node, report: &report),
            theme: node.index("thema", in: project.keys.themes, report: &report),
            field: node.choice("terrein", report: &report),
            actionLine: node.choice("actielijn", report: &report),
            citizenRung: node.choice("burgertrede", report: &report),
            governmentRung: node.choice("overheidstrede", report: &report),
            step: node.choice("stap", report: &report),
            location: node.location
        )
    }

    private func buurt(_ node: YAMLNode, in area: Int, report: inout Report) -> Int? {
        guard let value = node["buurt"], let key = value.string else { return nil }
        let index = areas.index(of: key, [.buurt], at: value.location, report: &report)
        guard let index else { return nil }
        guard areas.lies(index, in: area) else {
            let whole = project.dataset.areas[area].key
            report.add(.buurtElsewhere(key, not: whole), at: value.location)
            return nil
        }
        return index
    }

    /// The seven fields of 3.5 of the policy paper.
    private static let fields = [
        "omschrijving", "doel", "trekker", "partijen", "financiering", "jaar", "beheer",
    ]

    private func checkFields(_ node: YAMLNode, of measure: Measure, report: inout Report) {
        guard measure.status.isAdopted else { return }
        for field in Self.fields {
            let value = node[field]
            let isEmpty = value?.string?.isEmpty ?? value?.list.isEmpty ?? true
            guard isEmpty else { continue }
            report.add(.missingField(field), at: node[field]?.location ?? node.location)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func buurtElsewhere(_ key: String, not whole: String) -> Self {
        .error("WM311", "buurt '\(key)' ligt niet in '\(whole)'; noem een buurt van '\(whole)'")
    }

    fileprivate static func missingField(_ field: String) -> Self {
        .error("WM312", "'\(field)' ontbreekt, maar de maatregel is vastgesteld; vul '\(field)' in")
    }
}
