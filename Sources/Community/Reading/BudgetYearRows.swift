import Diagnostics
import Projects
import Statistics

/// Reads `wijkbudget.csv`, and divides each year's budget over the wijken by their inhabitants.
struct BudgetYearRows {
    private(set) var years: [(settings: BudgetYear, shares: [WijkShare])] = []
    /// Every year that has a row, also where its budget could not be divided.
    private(set) var declared: Set<Int> = []
    private var keys = KeyIndex("jaar", in: .budgetTotals)
    private let project: Project
    private let wijken: [Int]
    /// Whether the figures can be trusted to be all there.
    private let isSound: Bool

    init(_ folder: ProjectFolder, project: Project, isSound: Bool, report: inout Report) {
        self.project = project
        self.isSound = isSound
        let areas = project.dataset.areas
        wijken = areas.index(of: project.settings.gemeente).map(areas.wijken) ?? []
        let table = SettingsTable(.budgetTotals, in: folder, report: &report)
        for row in table?.rows ?? [] { take(row, report: &report) }
        years.sort { $0.settings.year < $1.settings.year }
    }
}

extension BudgetYearRows {
    private mutating func take(_ row: SettingsRow, report: inout Report) {
        let year = row.year("jaar", report: &report)
        _ = row.required("totaal", report: &report)
        let total = row.amount("totaal", report: &report)
        let share = share(row, report: &report)
        let step = step(row, report: &report)
        if let year { declared.insert(year) }
        guard let year, let total, let share, let step,
            keys.claim("\(year)", at: row.location("jaar"), report: &report)
        else { return }
        let rest = rest(row, of: total, report: &report)
        if total.cents % step.cents != 0 {
            report.add(.notInSteps(total, step), at: row.location("totaal"))
        }
        guard let people = people(row, before: year, report: &report) else { return }
        let settings = BudgetYear(
            year: year,
            total: total,
            agendaShare: share,
            step: step,
            population: people.indicator,
            populationYear: people.year,
            planned: rest.planned,
            reserved: rest.reserved,
            location: row.location
        )
        years.append((settings, WijkShare.divide(settings, over: people.wijken)))
    }

    private func people(_ row: SettingsRow, before year: Int, report: inout Report)
        -> (indicator: Int, year: Int, wijken: [(wijk: Int, inhabitants: Int)])?
    {
        guard let source = PopulationSource(row, project: project, report: &report) else {
            return nil
        }
        if let people = source.inhabitants(of: wijken, before: year) {
            return (source.indicator, people.year, people.wijken)
        }
        if isSound {
            let name = project.dataset.indicators[source.indicator].key
            let isHidden = source.isHidden(of: wijken, before: year)
            report.add(
                isHidden ? .hiddenInhabitants(name) : .noInhabitants(name, source.year),
                at: row.location("inwoners_bron")
            )
        }
        return nil
    }

    /// In hundredths of a percent.
    private func share(_ row: SettingsRow, report: inout Report) -> Int? {
        let text = row.text("aandeel_agenda")
        guard !text.isEmpty else { return 10_000 }
        if let number = SettingsNumber.read(text), (0...100).contains(number),
            abs(number * 100 - (number * 100).rounded()) < 1e-6
        {
            return Int((number * 100).rounded())
        }
        report.add(.notAShare(text), at: row.location("aandeel_agenda"))
        return nil
    }

    private func step(_ row: SettingsRow, report: inout Report) -> Euros? {
        guard !row.text("stap").isEmpty else { return Euros(1) }
        guard let step = row.amount("stap", report: &report) else { return nil }
        guard step > .zero else {
            report.add(.noStep, at: row.location("stap"))
            return nil
        }
        return step
    }

    /// What the gemeente planned and kept apart, of which the total is what remains.
    private func rest(_ row: SettingsRow, of total: Euros, report: inout Report) -> (
        planned: Euros?, reserved: Euros?
    ) {
        let planned = row.amount("begroot", report: &report)
        let reserved = row.amount("gereserveerd", report: &report)
        if let planned, planned - (reserved ?? .zero) != total {
            let rest = planned - (reserved ?? .zero)
            report.add(.otherRest(total, rest: rest), at: row.location("totaal"))
        }
        return (planned, reserved)
    }
}

extension Diagnostic.Message {
    fileprivate static func noInhabitants(_ indicator: String, _ year: Int?) -> Self {
        let when = year.map { "in \($0)" } ?? "in geen eerder jaar"
        let wanted = "noem een indicator en een jaar, zoals inwoners@2023"
        let who = year == nil ? "heeft elke wijk" : "heeft niet elke wijk"
        return .error("WM319", "\(when) \(who) een cijfer voor '\(indicator)'; \(wanted)")
    }

    fileprivate static func hiddenInhabitants(_ indicator: String) -> Self {
        .error(
            "WM380",
            "'\(indicator)' is van een wijk verborgen en het bedrag zou het verraden; noem een cijfer dat van elke wijk op de site staat, zoals inwoners@2023"
        )
    }

    fileprivate static func notAShare(_ text: String) -> Self {
        .error(
            "WM320",
            "'\(text)' is geen aandeel_agenda; schrijf een percentage van 0 tot en met 100, zoals 67"
        )
    }

    fileprivate static let noStep = error(
        "WM321",
        "met stap 0 is er niets te verdelen; schrijf een bedrag, zoals 10"
    )

    fileprivate static func notInSteps(_ total: Euros, _ step: Euros) -> Self {
        .error(
            "WM322",
            "\(total) is niet te verdelen in stappen van \(step); pas een van beide aan"
        )
    }

    fileprivate static func otherRest(_ total: Euros, rest: Euros) -> Self {
        .error(
            "WM323",
            "begroot min gereserveerd is \(rest), maar het totaal is \(total); maak ze gelijk"
        )
    }
}
