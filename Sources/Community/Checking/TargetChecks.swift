import Deliveries
import Diagnostics
import Statistics

/// Whether what a measure hopes for can be seen in the figures, and is what its indicator calls better.
struct TargetChecks {
    let dataset: Dataset
    /// The figures as they are published; nothing where figures may be missing because of an error.
    let published: Dataset?

    func check(_ target: Target, report: inout Report) {
        let indicator = dataset.indicators[target.indicator]
        guard !indicator.isPersonal else {
            return report.add(.aimsAtPeople(indicator.key), at: target.location)
        }
        if indicator.direction == .neutral {
            report.add(.noDirection(indicator.key), at: target.location)
        }
        if let range = Self.possible(indicator.kind), !range.contains(target.goal) {
            report.add(.impossibleGoal(indicator.key, target.goal, range), at: target.location)
        }
        if isWrongWay(target, indicator.direction) {
            report.add(.wrongWay(indicator, target), at: target.location)
        }
        guard target.year > target.baselineYear else {
            return report.add(
                .goalBeforeBaseline(target.year, target.baselineYear),
                at: target.location
            )
        }
        guard let published else { return }
        checkBaseline(target, published, report: &report)
        checkMeasuring(target, report: &report)
    }
}

extension TargetChecks {
    /// What a figure of a kind can be; nothing where there is no end to it.
    private static func possible(_ kind: Indicator.Kind) -> ClosedRange<Double>? {
        switch kind {
        case .mark: 1...10
        case .share, .surveyShare: 0...100
        case .rate: 0...1000
        case .number: nil
        }
    }

    private func isWrongWay(_ target: Target, _ direction: Indicator.Direction) -> Bool {
        switch direction {
        case .higherIsBetter: target.goal < target.baseline
        case .lowerIsBetter: target.goal > target.baseline
        case .neutral: false
        }
    }

    private func checkBaseline(_ target: Target, _ published: Dataset, report: inout Report) {
        let indicator = published.indicators[target.indicator]
        let area = published.areas[target.area]
        let period = Period.year(target.baselineYear)
        let series = published.observations
        let measurement = series.measurement(of: target.indicator, in: period)
        guard let measurement, measurement.statuses[target.area] != .hidden else {
            if measurement != nil {
                report.add(.hiddenBaseline(indicator.key, area.key), at: target.location)
            } else {
                report.add(.noBaseline(indicator.key, area.key, period), at: target.location)
            }
            return
        }
        let figure = PublishedFigure(measurement, target.area, indicator).value
        guard !figure.isNaN else {
            return report.add(.noBaseline(indicator.key, area.key, period), at: target.location)
        }
        let given = Rounded.value(target.baseline, decimals: indicator.decimals)
        guard abs(given - figure) > 1e-9 else { return }
        report.add(.otherBaseline(target, indicator.key, area.key, figure), at: target.location)
    }
}

extension TargetChecks {
    private func checkMeasuring(_ target: Target, report: inout Report) {
        let indicator = dataset.indicators[target.indicator]
        let source = dataset.sources[indicator.source]
        let years = dataset.observations[target.indicator].map(\.period.year)
        guard let calendar = MeasuringCalendar(years: years, source: source),
            !calendar.measures(after: target.baselineYear, until: target.year)
        else { return }
        report.add(.neverMeasured(indicator.key, target.year, calendar), at: target.location)
    }
}

extension Diagnostic.Message {
    fileprivate static func aimsAtPeople(_ key: String) -> Self {
        .error(
            "WM332",
            "'\(key)' zegt wat mensen zijn, en daar stuurt een maatregel niet op; kies een andere indicator"
        )
    }

    fileprivate static func noDirection(_ key: String) -> Self {
        .warning(
            "WM287",
            "bij '\(key)' is hoger of lager niet beter; kies een indicator met een richting"
        )
    }

    fileprivate static func impossibleGoal(
        _ key: String,
        _ goal: Double,
        _ range: ClosedRange<Double>
    ) -> Self {
        let (low, high) = (DutchNumber.plain(range.lowerBound), DutchNumber.plain(range.upperBound))
        return .error(
            "WM288",
            "doel \(DutchNumber.plain(goal)) kan niet bij '\(key)'; schrijf een getal van \(low) tot en met \(high)"
        )
    }

    fileprivate static func wrongWay(_ indicator: Indicator, _ target: Target) -> Self {
        let better = indicator.direction == .higherIsBetter ? "hoger" : "lager"
        let worse = indicator.direction == .higherIsBetter ? "lager" : "hoger"
        let goal = DutchNumber.plain(target.goal)
        return .error(
            "WM333",
            "bij '\(indicator.key)' is \(better) beter, maar het doel (\(goal)) is \(worse) dan de nulmeting (\(DutchNumber.plain(target.baseline))); verbeter een van beide"
        )
    }

    fileprivate static func goalBeforeBaseline(_ year: Int, _ baseline: Int) -> Self {
        .error(
            "WM334",
            "het doel is voor \(year), maar de nulmeting is van \(baseline); kies een later jaar"
        )
    }

    fileprivate static func hiddenBaseline(_ key: String, _ area: String) -> Self {
        .error(
            "WM335",
            "het cijfer van '\(area)' voor '\(key)' is te klein om te tonen, dus ook als nulmeting; kies een andere indicator"
        )
    }

    fileprivate static func noBaseline(_ key: String, _ area: String, _ period: Period) -> Self {
        .warning(
            "WM336",
            "'\(area)' heeft in \(period) geen cijfer voor '\(key)'; neem een jaar met een cijfer"
        )
    }

    fileprivate static func otherBaseline(
        _ target: Target,
        _ key: String,
        _ area: String,
        _ figure: Double
    ) -> Self {
        let given = DutchNumber.plain(target.baseline)
        return .warning(
            "WM337",
            "de nulmeting is \(given), maar '\(key)' van '\(area)' was in \(target.baselineYear) \(DutchNumber.plain(figure)); neem dat cijfer over"
        )
    }

    fileprivate static func neverMeasured(_ key: String, _ year: Int, _ calendar: MeasuringCalendar)
        -> Self
    {
        let next = calendar.next.map { "de volgende meting is van \($0)" }
        let known = next ?? "de laatste meting is van \(calendar.last)"
        return .warning(
            "WM338",
            "'\(key)' wordt tot en met \(year) niet meer gemeten: \(known); kies een later jaar of een andere indicator"
        )
    }
}
