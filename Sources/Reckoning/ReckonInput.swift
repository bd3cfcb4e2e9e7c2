package import Diagnostics
package import Statistics
package import Tables

/// A tidy table and a method, checked and made into what the scoring code reads.
package enum ReckonInput {
    package static func read(
        figures: InputFile,
        method file: InputFile,
        report: inout Report
    ) -> ScoringInput? {
        let method = MethodFile(file.bytes, path: file.path, report: &report)
        let table = FiguresFile(figures, report: &report)
        guard let method, let table else { return nil }
        check(table, method, report: &report)
        guard !report.hasErrors else { return nil }
        return input(table, method)
    }
}

extension ReckonInput {
    private static func check(
        _ table: FiguresFile,
        _ file: MethodFile,
        report: inout Report
    ) {
        let kinds = Dictionary(
            file.indicators.map { ($0.code, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for row in table.rows {
            guard let indicator = kinds[row.indicator], row.value.isFinite else { continue }
            let isShare = indicator.kind == .proportion || indicator.kind == .surveyProportion
            if isShare, !(0...indicator.unitScale).contains(row.value) {
                report.add(.partAboveWhole(row.value, indicator.unitScale), at: row.valueLocation)
            }
            if indicator.kind == .rate, row.value < 0 {
                report.add(.negativeRate, at: row.valueLocation)
            }
        }
        guard let last = table.rows.map(\.period).max() else { return }
        if let base = file.method.basePeriod, base > last {
            report.add(.baseTooLate(base, last), at: file.basePeriodLocation)
        }
        if let year = file.method.reportPeriod, !table.rows.contains(where: { $0.period == year }) {
            report.add(.noReport(year), at: file.reportPeriodLocation)
        }
    }

    private static func input(_ table: FiguresFile, _ file: MethodFile) -> ScoringInput {
        let outside = Set([file.city] + file.benchmarks.map(\.code))
        let areas = Set(table.rows.map(\.region))
            .filter { !outside.contains($0) && $0.hasPrefix(file.regionPrefix) }.sorted()
        let units = areas + [file.city] + file.benchmarks.map(\.code)
        let periods = Set(table.rows.map(\.period)).sorted()
        let grid = FigureGrid(table.rows, units: units, periods: periods)
        var method = file.method
        method.benchmarks = file.benchmarks.map(\.name)
        return ScoringInput(
            units: units,
            areaCount: areas.count,
            benchmarks: file.benchmarks.map(\.name),
            periods: periods,
            indicators: file.indicators,
            themes: file.themes,
            figures: file.indicators.map { grid.columns(of: $0.code) },
            population: grid.population(of: file.populationIndicator, areas: areas.count),
            hasPopulation: file.populationIndicator != nil,
            method: method
        )
    }
}

/// The rows by indicator, put in their places.
private struct FigureGrid {
    private let rows: [String: [FiguresFile.Row]]
    /// A code can stand for more than one unit: a benchmark may be the city itself.
    private let unitIndex: [String: [Int]]
    private let periodIndex: [Int: Int]
    private let unitCount: Int

    init(_ rows: [FiguresFile.Row], units: [String], periods: [Int]) {
        self.rows = Dictionary(grouping: rows, by: \.indicator)
        unitIndex = Dictionary(grouping: units.indices) { units[$0] }
        periodIndex = Dictionary(uniqueKeysWithValues: periods.enumerated().map { ($1, $0) })
        unitCount = units.count
    }

    func columns(of indicator: String) -> [FigureColumns?] {
        let empty = [Double](repeating: .nan, count: unitCount)
        var columns = [FigureColumns?](repeating: nil, count: periodIndex.count)
        for row in rows[indicator] ?? [] {
            guard let units = unitIndex[row.region], let period = periodIndex[row.period] else {
                continue
            }
            var column =
                columns[period]
                ?? FigureColumns(values: empty, n: empty, standardDeviations: empty)
            columns[period] = nil
            for unit in units {
                column.values[unit] = row.value
                column.n[unit] = row.n
                column.standardDeviations[unit] = row.standardDeviation
            }
            columns[period] = column
        }
        return columns
    }

    /// In a period itself, else in the latest before it, else in the earliest after it, else nobody.
    func population(of indicator: String?, areas: Int) -> [[Double]] {
        let known = indicator.map { columns(of: $0).map { $0?.values } } ?? []
        return (0..<periodIndex.count).map { period in
            (0..<areas).map { area in
                func value(_ other: Int) -> Double? {
                    guard other < known.count, let value = known[other]?[area], !value.isNaN else {
                        return nil
                    }
                    return value
                }
                let before = (0...period).reversed().lazy.compactMap(value).first
                let after = (period..<periodIndex.count).lazy.compactMap(value).first
                return before ?? after ?? 0
            }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func partAboveWhole(_ value: Double, _ whole: Double) -> Self {
        .error(
            "WM276",
            "'\(plain(value))' is geen aandeel van \(plain(whole)); het deel is nooit meer dan het geheel of minder dan 0"
        )
    }

    private static func plain(_ number: Double) -> String { PrintedCell.number(number).text }

    fileprivate static let negativeRate = error(
        "WM277",
        "een aantal per 1.000 is nooit kleiner dan 0"
    )

    fileprivate static func baseTooLate(_ base: Int, _ last: Int) -> Self {
        .error(
            "WM278",
            "base_period (\(base)) ligt na de laatste periode (\(last)); kies een eerder jaar"
        )
    }

    fileprivate static func noReport(_ year: Int) -> Self {
        .warning(
            "WM279",
            "report_period (\(year)) komt niet voor in de gegevens, zodat bijdragen, maatstaven en plaatsen leeg zijn; kies een jaar dat er is"
        )
    }
}
