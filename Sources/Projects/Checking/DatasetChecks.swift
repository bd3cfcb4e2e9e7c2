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

    init(_ dataset: Dataset, places: FigurePlaces, declared: [Location], linked: Set<Int>) {
        self.dataset = dataset
        self.places = places
        self.declared = declared
        self.linked = linked
    }

    func run(referenceDate: CalendarDay, report: inout Report) {
        for (index, indicator) in dataset.indicators.enumerated() {
            let series = dataset.observations[index]
            checkPresence(index, report: &report)
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
        for (index, area) in dataset.areas.all.enumerated()
        where area.level == .gemeente || area.level == .wijk {
            let parts = dataset.areas.children(of: index)
            let values = parts.compactMap { measurement.value(of: $0) }
            guard let whole = measurement.value(of: index), !parts.isEmpty,
                values.count == parts.count
            else { continue }
            let sum = values.reduce(0, +)
            let cells =
                parts.reduce(0) { $0 + cellCount(of: $1, in: measurement.period.year) }
                + (area.level == .wijk ? cellCount(of: index, in: measurement.period.year) : 0)
            guard abs(whole - sum) > Rounding.tolerance(values, roundedCells: cells),
                let place = places.location(of: indicator, area: index, period: measurement.period)
            else { continue }
            let level = dataset.areas[parts[0]].level
            report.add(
                .sumDiffers(
                    area.name,
                    dataset.indicators[indicator].key,
                    measurement.period,
                    whole,
                    sum,
                    level
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
        let kind = dataset.indicators[indicator]
        for area in dataset.areas.all.indices {
            guard let old = before.value(of: area), let new = after.value(of: area),
                Jump.isSurprising(from: old, to: new, of: kind),
                !isBreak(area, after: before.period.year, until: after.period.year),
                let place = places.location(of: indicator, area: area, period: after.period)
            else { continue }
            report.add(
                .jump(
                    dataset.areas[area].name,
                    kind.key,
                    (old, before.period),
                    (new, after.period)
                ),
                at: place
            )
        }
    }

    private func isBreak(_ area: Int, after first: Int, until last: Int) -> Bool {
        dataset.breaks.contains { $0.area == area && $0.year > first && $0.year <= last }
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
        return step.map { ($0 - 1) * Double(roundedCells) } ?? 0.5
    }
}

/// A change between two measurements that is more often a fault than a fact.
enum Jump {
    static func isSurprising(from old: Double, to new: Double, of indicator: Indicator) -> Bool {
        let distance = abs(new - old)
        switch indicator.kind {
        case .share, .surveyShare: return distance >= 30
        case .mark: return distance >= 2.5
        case .rate: return distance >= 20 && isManifold(old, new)
        case .number: return isManifold(old, new) && (!indicator.isCount || distance >= 100)
        }
    }

    /// Three times as much, or a third.
    private static func isManifold(_ old: Double, _ new: Double) -> Bool {
        guard old > 0, new > 0 else { return false }
        return max(old, new) / min(old, new) >= 3
    }
}

extension Diagnostic.Message {
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
