extension Dataset {
    /// What may be published of it: every figure that would give a small number away is hidden.
    ///
    /// Whatever is computed from the result knows as much as a reader does; figures that their
    /// publisher protected are as delivered.
    package func disclosed() -> Dataset {
        let disclosure = DatasetDisclosure(dataset: self)
        var published = Observations(indicatorCount: indicators.count)
        for indicator in indicators.indices {
            for measurement in disclosure.published(indicator) {
                published.add(measurement, to: indicator)
            }
        }
        return Dataset(
            areas: areas,
            themes: themes,
            sources: sources,
            indicators: indicators,
            observations: published,
            breaks: breaks,
            method: method
        )
    }

    /// Whether a figure that is shown rests on so few respondents that it has to say so.
    package func isIndicative(_ measurement: Measurement, of indicator: Int, in area: Int) -> Bool {
        let protection = sources[indicators[indicator].source].protection
        // Only of a survey is a figure sometimes shown with a warning.
        guard protection == .survey else { return false }
        let figures = FigureProtection(
            indicator: indicators[indicator],
            protection: protection,
            measurement: measurement,
            inhabitants: [],
            areas: areas
        )
        return figures.figure(of: area).map(figures.protection.decision) == .indicative
    }
}

private struct DatasetDisclosure {
    let dataset: Dataset
    let inhabitants: Inhabitants
    let branches: [GemeenteBranch]

    init(dataset: Dataset) {
        self.dataset = dataset
        inhabitants = Inhabitants(dataset)
        branches = GemeenteBranch.all(dataset.areas)
    }

    func published(_ index: Int) -> [Measurement] {
        let indicator = dataset.indicators[index]
        let series = dataset.observations[index]
        let protection = dataset.sources[indicator.source].protection
        guard let threshold = protection.threshold else { return series }
        var hidden = series.map { measurement in
            let figures = FigureProtection(
                indicator: indicator,
                protection: protection,
                measurement: measurement,
                inhabitants: inhabitants.numbers(in: measurement.period.year),
                areas: dataset.areas
            )
            return indicator.isCount
                ? CountProtection(figures: figures, threshold: threshold).hidden(in: branches)
                : MeanProtection(figures: figures, confidence: dataset.method.confidence)
                    .hidden(in: branches)
        }
        if indicator.isCount {
            hidden = SubYearProtection.closing(hidden, of: series, in: branches)
        }
        return zip(series, hidden).map { $0.hiding($1) }
    }
}

extension Measurement {
    /// The same figures without those of some areas, and without all that came with them.
    func hiding(_ isHidden: [Bool]) -> Measurement {
        var published = self
        for area in statuses.indices where isHidden[area] && statuses[area].hasValue {
            published.values[area] = .nan
            published.statuses[area] = .hidden
            for column in Self.companions where area < published[keyPath: column].count {
                published[keyPath: column][area] = .nan
            }
        }
        return published
    }

    private static var companions: [WritableKeyPath<Measurement, [Double]>] {
        [
            \.respondents, \.standardDeviations, \.denominators, \.lowerBounds, \.upperBounds,
        ]
    }
}
