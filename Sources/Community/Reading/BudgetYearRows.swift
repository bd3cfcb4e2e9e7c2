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
        let planned = row.amount("begroot", report: &report)
        let reserved = row.amount("gereserveerd", report: &report)
        if let year { declared.insert(year) }
        guard let year, let total, let share, let step,
            keys.claim("\(year)", at: row.location("jaar"), report: &report)
        else { return }
        checkTotal(row, total, step, planned: planned, reserved: reserved, report: &report)
        let source = PopulationSource(row, project: project, report: &report)
        guard let source, let people = source.inhabitants(of: wijken, before: year) else {
            if let source, isSound {
                let name = project.dataset.indicators[source.indicator].key
                report.add(.noInhabitants(name, source.year), at: row.location("inwoners_bron"))
            }
            return
        }
        let settings = BudgetYear(
            year: year,
            total: total,
            agendaShare: share,
            step: step,
            population: source.indicator,
            populationYear: people.year,
            planned: planned,
            reserved: reserved,
            location: row.location
        )
        years.append((settings, WijkShare.divide(settings, over: people.wijken)))
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

    private func checkTotal(
        _ row: SettingsRow,
        _ total: Euros,
        _ step: Euros,
        planned: Euros?,
        reserved: Euros?,
        report: inout Report
    ) {
        if total.cents % step.cents != 0 {
            report.add(.notInSteps(total, step), at: row.location("totaal"))
        }
        if let planned, planned - (reserved ?? .zero) != total {
            report.add(
                .otherRest(total, rest: planned - (reserved ?? .zero)),
                at: row.location("totaal")
            )
        }
    }
}

/// From which indicator, and which year, the numbers of inhabitants come.
private struct PopulationSource {
    let indicator: Int
    /// Nothing for the latest year before that of the budget.
    let year: Int?
    private let series: [Measurement]

    /// Reads `inwoners@2023`, where both parts may be left out.
    init?(_ row: SettingsRow, project: Project, report: inout Report) {
        let place = row.location("inwoners_bron")
        let parts = row.text("inwoners_bron").split(
            separator: "@",
            maxSplits: 1,
            omittingEmptySubsequences: false
        ).map { String($0).list(" ").joined() }
        let named = parts.first.flatMap { $0.isEmpty ? nil : $0 }
        let key = named ?? project.settings.method.populationIndicator
        let index = project.keys.indicators.index(of: key, at: place, report: &report)
        guard let index else { return nil }
        indicator = index
        series = project.dataset.observations[index].filter(\.period.isYear)
        guard parts.count > 1 else {
            year = nil
            return
        }
        year = Year.read(parts[1])
        guard year == nil else { return }
        report.add(.notAYear(parts[1]), at: place)
        return nil
    }

    /// Nothing where not every wijk has a number.
    func inhabitants(of wijken: [Int], before limit: Int) -> (
        year: Int, wijken: [(wijk: Int, inhabitants: Int)]
    )? {
        let fitting = series.filter { measurement in
            year.map { measurement.period.year == $0 } ?? (measurement.period.year < limit)
        }
        for measurement in fitting.reversed() {
            let numbers = wijken.compactMap { Self.whole(measurement.value(of: $0)) }
            guard numbers.count == wijken.count, numbers.contains(where: { $0 > 0 }) else {
                continue
            }
            let pairs = zip(wijken, numbers).map { (wijk: $0, inhabitants: $1) }
            return (measurement.period.year, pairs)
        }
        return nil
    }

    private static func whole(_ number: Double?) -> Int? {
        guard let number, (0...1e10).contains(number) else { return nil }
        return Int(number.rounded())
    }
}

extension Diagnostic.Message {
    fileprivate static func noInhabitants(_ indicator: String, _ year: Int?) -> Self {
        let when = year.map { "in \($0)" } ?? "in geen eerder jaar"
        let wanted = "noem een indicator en een jaar, zoals inwoners@2023"
        let who = year == nil ? "heeft elke wijk" : "heeft niet elke wijk"
        return .error("WM319", "\(when) \(who) een cijfer voor '\(indicator)'; \(wanted)")
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
