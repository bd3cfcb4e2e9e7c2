import Diagnostics
import Projects
import Statistics

/// From which indicator, and which year, the numbers of inhabitants come.
struct PopulationSource {
    let indicator: Int
    /// Nothing for the latest year before that of the budget.
    let year: Int?
    /// What may be shown: an amount of money tells how many people it is for.
    private let published: [Measurement]
    private let delivered: [Measurement]

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
        let found = project.dataset.indicators[index]
        guard found.isCount, !found.isPersonal else {
            report.add(.notInhabitants(found.key), at: place)
            return nil
        }
        indicator = index
        published = project.dataset.disclosed(index).filter(\.period.isYear)
        delivered = project.dataset.observations[index].filter(\.period.isYear)
        guard parts.count > 1 else {
            year = nil
            return
        }
        year = Year.read(parts[1])
        guard year == nil else { return }
        report.add(.notAYear(parts[1]), at: place)
        return nil
    }

    /// Nothing where not every wijk has a number that is shown.
    func inhabitants(of wijken: [Int], before limit: Int) -> (
        year: Int, wijken: [(wijk: Int, inhabitants: Int)]
    )? { Self.inhabitants(of: wijken, in: fitting(published, before: limit)) }

    /// Whether every wijk would have a number if none were hidden.
    func isHidden(of wijken: [Int], before limit: Int) -> Bool {
        Self.inhabitants(of: wijken, in: fitting(delivered, before: limit)) != nil
    }

    private func fitting(_ series: [Measurement], before limit: Int) -> [Measurement] {
        series.filter { measurement in
            year.map { measurement.period.year == $0 } ?? (measurement.period.year < limit)
        }
    }

    private static func inhabitants(of wijken: [Int], in fitting: [Measurement]) -> (
        year: Int, wijken: [(wijk: Int, inhabitants: Int)]
    )? {
        for measurement in fitting.reversed() {
            let numbers = wijken.compactMap { whole(measurement.value(of: $0)) }
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
    fileprivate static func notInhabitants(_ key: String) -> Self {
        .error(
            "WM283",
            "'\(key)' is geen telling van inwoners; noem een indicator met een aantal, zoals inwoners@2023"
        )
    }
}
