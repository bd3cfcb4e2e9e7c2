import Diagnostics
import Projects
import Statistics
import YAML

/// Reads the texts in `initiatieven`.
struct InitiativeTexts {
    private enum YesOrNo: String, CaseIterable {
        case yes = "ja"
        case no = "nee"
    }

    private(set) var initiatives: [Initiative] = []
    private(set) var keys = InitiativeKeys()
    private let areas: AreaCheck
    private let funding: FundingReader
    private let measures: MeasureKeys

    init(
        _ folder: ProjectFolder,
        project: Project,
        nodes: [String: YAMLNode],
        schemes: KeyIndex,
        measures: MeasureKeys,
        report: inout Report
    ) {
        areas = AreaCheck(project)
        funding = FundingReader(schemes: schemes)
        self.measures = measures
        let texts = TextFolder(
            "initiatieven",
            levels: [],
            in: folder,
            nodes: nodes,
            areas: areas,
            report: &report
        )
        for text in texts.texts { take(text, report: &report) }
    }
}

extension InitiativeTexts {
    private mutating func take(_ text: TextFolder.Text, report: inout Report) {
        guard let node = text.node, let initiative = initiative(text, node, report: &report) else {
            return keys.add(text.name, as: nil)
        }
        keys.add(text.name, as: initiatives.count)
        initiatives.append(initiative)
    }

    private func initiative(
        _ text: TextFolder.Text,
        _ node: YAMLNode,
        report: inout Report
    ) -> Initiative? {
        let area = area(node, report: &report)
        let phase: Phase? = node.choice("fase", report: &report)
        let reach: Initiative.Reach? = node.choice("bereik", report: &report)
        let year = node.year("jaar", report: &report)
        let money = funding.funding(node, report: &report)
        let example: YesOrNo? = node.choice("goed_voorbeeld", report: &report)
        guard let area, let phase else { return nil }
        return Initiative(
            key: text.name,
            path: text.path,
            title: node.text("titel") ?? text.name,
            summary: node.text("omschrijving"),
            area: area,
            reach: reach ?? .wijk,
            phase: phase,
            year: year,
            funding: money,
            measure: measure(node, in: area, report: &report),
            isGoodExample: example == .yes,
            location: node.location
        )
    }

    private func area(_ node: YAMLNode, report: inout Report) -> Int? {
        guard let value = node["wijk"], let key = value.string else { return nil }
        return areas.index(of: key, [.gemeente, .wijk], at: value.location, report: &report)
    }

    private func measure(_ node: YAMLNode, in area: Int, report: inout Report) -> Int? {
        guard let value = node["maatregel"], let key = value.string else { return nil }
        return measures.index(of: key, in: area, at: value.location, report: &report)
    }
}

/// Finds an initiative by the name of its file.
struct InitiativeKeys {
    /// The index, or nothing where the text was wrong, which was said.
    private var known: [String: Int?] = [:]

    mutating func add(_ key: String, as index: Int?) { known[key] = .some(index) }

    func index(of key: String, at location: Location, report: inout Report) -> Int? {
        if let found = known[key] { return found }
        report.add(.unknownInitiative(key, known: known.keys.sorted()), at: location)
        return nil
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownInitiative(_ key: String, known: [String]) -> Self {
        let advice = "; noem een bestand uit content/initiatieven, zonder .md"
        let hint = NearMiss.hint(for: key, among: known, or: advice)
        return .error("WM314", "'\(key)' is geen initiatief\(hint)")
    }
}
