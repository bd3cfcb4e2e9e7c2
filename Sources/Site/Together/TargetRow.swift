import Charts
import Community
import Markup
import Statistics
import Templates
import Wording

/// What a measure hopes a figure will become, beside what it is now.
struct TargetRow: Sendable {
    private let together: Together
    private let target: Target
    private let indicator: Indicator
    private let printing: Printing
    private let figure: AreaFigure?
    private let series: [FigureSeries.Point]

    init(_ together: Together, _ target: Target) {
        let dataset = together.site.dataset
        let gemeente = together.gemeente
        self.together = together
        self.target = target
        indicator = dataset.indicators[target.indicator]
        printing = Printing(indicator)
        let findings = gemeente.level(of: dataset.areas[target.area])
        figure = AreaFigure(target.indicator, of: target.area, findings, dataset)
        series = FigureSeries(
            target.indicator,
            of: target.area,
            until: gemeente.reportYear,
            dataset
        ).points.filter { $0.value != nil }
    }

    /// In a list: the goal, and the last figure where there is one since the first.
    var goal: Record {
        Record(
            Contracts.goal,
            [
                "tekst": .text(sentence),
                "fictief": .flag(together.site.usesFictitious([target.indicator])),
            ]
        )
    }

    private var sentence: String {
        let goal = together.sentence(target)
        guard let latest, latest.year > target.baselineYear else { return goal }
        return "\(goal); \(together.words.measured(printing.figure(latest.value, in: latest.year)))"
    }

    var record: Record {
        let source = together.site.dataset.sources[indicator.source]
        return Record(
            Contracts.targetRow,
            [
                "cijfer": .text(printing.name),
                "adres": .text(together.way(to: Addresses.indicator(indicator))),
                "gebied": .text(together.areas[target.area].name),
                "zin": .text(together.sentence(target)),
                "nulmeting": .text(printing.text(target.baseline)),
                "nulmeting_jaar": .text("\(target.baselineYear)"),
                "nu": .text(latest.map { printing.text($0.value) } ?? ""),
                "nu_jaar": .text(latest.map { "\($0.year)" } ?? ""),
                "marge": .text(margin),
                "stad": .text(isCity ? "" : figure?.city.map(printing.text) ?? ""),
                "doel": .text(printing.text(target.goal)),
                "doel_jaar": .text("\(target.year)"),
                "tekening": .later { [self] in .markup(bullet) },
                "stand": .text(together.words[progress]),
                "metingen": .later { [self] in .list(measurements) },
                "volgende": .text(DutchFormat.date(source.next)),
                "fictief": .flag(source.isFictitious),
            ]
        )
    }
}

extension TargetRow {
    /// A measure for all wijken aims at the city itself.
    private var isCity: Bool { target.area == together.gemeente.scores.gemeente }

    /// The latest figure on the page, whether or not it is later than the first.
    private var latest: (value: Double, year: Int)? {
        guard let figure, let value = figure.value else { return nil }
        return (value, figure.year)
    }

    private var margin: String {
        figure?.value == nil ? "" : figure?.interval.map(printing.range) ?? ""
    }

    /// How the last figure stands beside the goal; that the measure did it, nobody can say.
    private var progress: PageWord {
        guard let latest else { return .goalWithoutFigure }
        guard latest.year > target.baselineYear else { return .goalNotMeasured }
        if isWithinMargin(target.goal) { return .goalNear }
        let isUpwards = target.goal >= target.baseline
        let isReached = isUpwards ? latest.value >= target.goal : latest.value <= target.goal
        if isReached { return .goalReached }
        let isWorse = isUpwards ? latest.value < target.baseline : latest.value > target.baseline
        if isWorse, !isWithinMargin(target.baseline) { return .goalFurther }
        return latest.year >= target.year ? .goalMissed : .goalAhead
    }

    /// By the margin as it is printed, so that who reads both sees the same.
    private func isWithinMargin(_ value: Double) -> Bool {
        guard let interval = figure?.interval else { return false }
        func printed(_ bound: Double) -> Double {
            Rounded.value(bound, decimals: indicator.decimals)
        }
        return (printed(interval.lower)...max(printed(interval.lower), printed(interval.upper)))
            .contains(value)
    }

    private var bullet: Fragment {
        Bullet(
            value: latest?.value,
            city: isCity ? nil : figure?.city,
            norm: target.goal,
            baseline: target.baseline,
            width: 320
        ).glyph
    }

    /// Every measurement, so that a reader sees what came before and since.
    private var measurements: [Record] {
        series.map { point in
            Record(
                Contracts.measurement,
                [
                    "jaar": .text("\(point.year)"),
                    "waarde": .text(point.value.map(printing.text) ?? DutchFormat.nothing),
                    "nulmeting": .flag(point.year == target.baselineYear),
                ]
            )
        }
    }
}
