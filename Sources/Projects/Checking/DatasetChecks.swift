import Deliveries
import Diagnostics
import Statistics

/// What only shows when all figures are together: sums, jumps, figures from the future, empty indicators.
struct DatasetChecks {
    let dataset: Dataset
    let places: FigurePlaces
    /// Where each indicator is declared.
    let declared: [Location]
    /// The indicators that some delivery feeds.
    let linked: Set<Int>
    /// The gemeenten and wijken that have parts.
    private let wholes: [Whole]
    private let breaks: [Int: [Break]]

    private struct Whole {
        let area: Int
        let level: AreaLevel
        let parts: [Int]
    }

    init(_ dataset: Dataset, places: FigurePlaces, declared: [Location], linked: Set<Int>) {
        self.dataset = dataset
        self.places = places
        self.declared = declared
        self.linked = linked
        wholes = dataset.areas.all.indices.compactMap { area in
            let level = dataset.areas[area].level
            let parts = dataset.areas.children(of: area)
            guard level == .gemeente || level == .wijk, !parts.isEmpty else { return nil }
            return Whole(area: area, level: level, parts: parts)
        }
        breaks = Dictionary(grouping: dataset.breaks, by: \.area)
    }

    func run(referenceDate: CalendarDay, report: inout Report) {
        HiddenUnitCheck.check(dataset, declared: declared, report: &report)
        for (index, indicator) in dataset.indicators.enumerated() {
            let series = dataset.observations[index]
            checkPresence(index, report: &report)
            checkPeople(index, report: &report)
            checkFuture(index, after: referenceDate.year, report: &report)
            if indicator.isCount, !report.hasErrors(in: TableDeclaration.areas.path) {
                for measurement in series { checkSums(index, measurement, report: &report) }
            }
            let years = series.filter(\.period.isYear)
            for (before, after) in zip(years, years.dropFirst()) {
                checkJumps(index, before, after, report: &report)
            }
        }
    }
}

extension DatasetChecks {
    /// Where an error may be the reason that there are no figures, the error says enough.
    private func checkPresence(_ indicator: Int, report: inout Report) {
        let series = dataset.observations[indicator]
        guard !series.contains(where: { $0.statuses.contains(where: \.hasValue) }) else { return }
        let key = dataset.indicators[indicator].key
        if linked.contains(indicator) {
            guard !report.hasErrors else { return }
            report.add(.emptyColumns(key), at: declared[indicator])
        } else {
            guard !report.hasErrorsInTables else { return }
            report.add(.noFigures(key), at: declared[indicator])
        }
    }

    /// Not when the settings are wrong: then the day may be another one.
    private func checkFuture(_ indicator: Int, after year: Int, report: inout Report) {
        guard !report.hasErrors(in: SettingsFile.path) else { return }
        for measurement in dataset.observations[indicator] where measurement.period.year > year {
            let place = firstPlace(of: indicator, in: measurement) ?? declared[indicator]
            report.add(.fromTheFuture(measurement.period, year), at: place)
        }
    }

    private func firstPlace(of indicator: Int, in measurement: Measurement) -> Location? {
        dataset.areas.all.indices.lazy.compactMap {
            places.location(of: indicator, area: $0, period: measurement.period)
        }.first
    }

    /// Every gemeente against its wijken, and every wijk against its buurten, where all have a figure.
    private func checkSums(_ indicator: Int, _ measurement: Measurement, report: inout Report) {
        // Where there is no figure it is NaN, which is never more than anything.
        let values = measurement.values
        for whole in wholes {
            let value = values[whole.area]
            let sum = whole.parts.reduce(0) { $0 + values[$1] }
            guard abs(value - sum) > Rounding.leastTolerance else { continue }
            let year = measurement.period.year
            let cells =
                whole.parts.reduce(0) { $0 + cellCount(of: $1, in: year) }
                + (whole.level == .wijk ? cellCount(of: whole.area, in: year) : 0)
            let tolerance = Rounding.tolerance(
                whole.parts.map { values[$0] },
                roundedCells: cells
            )
            guard abs(value - sum) > tolerance,
                let place = places.location(
                    of: indicator,
                    area: whole.area,
                    period: measurement.period
                )
            else { continue }
            report.add(
                .sumDiffers(
                    dataset.areas[whole.area].name,
                    dataset.indicators[indicator].key,
                    measurement.period,
                    value,
                    sum,
                    dataset.areas[whole.parts[0]].level
                ),
                at: place
            )
        }
    }

    /// A composed area is the sum of several figures, each rounded by itself.
    private func cellCount(of area: Int, in year: Int) -> Int {
        let span = dataset.areas[area].codes.first { $0.holds(in: year) }
        return max(1, span?.codes.count ?? 1)
    }
    private func checkJumps(
        _ indicator: Int,
        _ before: Measurement,
        _ after: Measurement,
        report: inout Report
    ) {
        let jump = Jump(of: dataset.indicators[indicator])
        for (area, (old, new)) in zip(before.values, after.values).enumerated() {
            // NaN, where there is no figure, is no surprise.
            guard jump.isSurprising(from: old, to: new),
                !isBreak(area, after: before.period.year, until: after.period.year),
                let place = places.location(of: indicator, area: area, period: after.period)
            else { continue }
            report.add(
                .jump(
                    dataset.areas[area].name,
                    dataset.indicators[indicator].key,
                    (old, before.period),
                    (new, after.period)
                ),
                at: place
            )
        }
    }

    private func isBreak(_ area: Int, after first: Int, until last: Int) -> Bool {
        breaks[area]?.contains { $0.year > first && $0.year <= last } == true
    }
}

/// How far counts may be apart when they were rounded one by one.
enum Rounding {
    /// CBS rounds counts of wijken and buurten at random to a multiple of five, so each may be four off.
    ///
    /// The step is read off the figures: what is no multiple of five was not rounded that way.
    static func tolerance(_ values: [Double], roundedCells: Int) -> Double {
        let step = [100.0, 50, 10, 5].first { step in
            values.allSatisfy { $0.truncatingRemainder(dividingBy: step) == 0 }
        }
        return step.map { ($0 - 1) * Double(roundedCells) } ?? leastTolerance
    }

    /// Of figures that were not rounded at all.
    static let leastTolerance = 0.5
}

/// A change between two measurements that is more often a fault than a fact.
struct Jump {
    private let kind: Indicator.Kind
    private let isCount: Bool

    init(of indicator: Indicator) {
        kind = indicator.kind
        isCount = indicator.isCount
    }

    func isSurprising(from old: Double, to new: Double) -> Bool {
        let distance = abs(new - old)
        switch kind {
        case .share, .surveyShare: return distance >= 30
        case .mark: return distance >= 2.5
        case .rate: return distance >= 20 && Self.isManifold(old, new)
        case .number: return Self.isManifold(old, new) && (!isCount || distance >= 100)
        }
    }

    /// Three times as much, or a third; without a division, for this is asked of every figure.
    private static func isManifold(_ old: Double, _ new: Double) -> Bool {
        old > 0 && new > 0 && max(old, new) >= 3 * min(old, new)
    }
}

extension DatasetChecks {
    /// Without people behind it nobody knows how certain a figure is, so it cannot count.
    private func checkPeople(_ index: Int, report: inout Report) {
        let indicator = dataset.indicators[index]
        let series = dataset.observations[index]
        let isWithin = indicator.scoring.margin != nil || indicator.scoring.minimumN == 0
        guard indicator.isScored, indicator.kind != .number, !isWithin, !series.isEmpty,
            series.allSatisfy({ $0.denominators.isEmpty && $0.respondents.isEmpty })
        else { return }
        report.add(.noPeople(indicator.key, isSurvey: indicator.kind.isSurvey), at: declared[index])
    }
}

extension Diagnostic.Message {
    fileprivate static func noPeople(_ key: String, isSurvey: Bool) -> Self {
        .remark(
            "WM195",
            "indicator '\(key)' telt in geen score mee: er is geen \(isSurvey ? "kolom met rol 'n'" : "kolom met rol 'noemer'")"
        )
    }

    fileprivate static func noFigures(_ key: String) -> Self {
        .warning(
            "WM190",
            "geen levering geeft cijfers voor indicator '\(key)'; voeg een rij toe aan koppelingen.csv of haal de indicator weg"
        )
    }

    fileprivate static func emptyColumns(_ key: String) -> Self {
        .warning(
            "WM194",
            "indicator '\(key)' heeft een koppeling, maar in het bestand staat er geen enkel cijfer voor; klopt de kolom?"
        )
    }

    fileprivate static func fromTheFuture(_ period: Period, _ year: Int) -> Self {
        .warning(
            "WM191",
            "dit cijfer is van \(period), na de peildatum (\(year)); klopt de peildatum?"
        )
    }

    fileprivate static func sumDiffers(
        _ area: String,
        _ indicator: String,
        _ period: Period,
        _ whole: Double,
        _ sum: Double,
        _ level: AreaLevel
    ) -> Self {
        let parts = level == .wijk ? "wijken" : "buurten"
        return .warning(
            "WM192",
            "'\(indicator)' van \(area) in \(period) is \(DutchNumber.plain(whole)), maar de \(parts) zijn samen \(DutchNumber.plain(sum)); dat is meer dan afronding"
        )
    }

    fileprivate static func jump(
        _ area: String,
        _ indicator: String,
        _ old: (value: Double, period: Period),
        _ new: (value: Double, period: Period)
    ) -> Self {
        .warning(
            "WM193",
            "'\(indicator)' van \(area) gaat van \(DutchNumber.plain(old.value)) in \(old.period) naar \(DutchNumber.plain(new.value)) in \(new.period); klopt dat?"
        )
    }
}
