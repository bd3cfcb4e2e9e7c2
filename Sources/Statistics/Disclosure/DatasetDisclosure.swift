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

    /// What may be published of one indicator.
    package func disclosed(_ indicator: Int) -> [Measurement] {
        DatasetDisclosure(dataset: self).published(indicator)
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
    let lands: [LandTree]

    init(dataset: Dataset) {
        self.dataset = dataset
        inhabitants = Inhabitants(dataset)
        branches = GemeenteBranch.all(dataset.areas)
        lands = LandTree.all(dataset.areas)
    }

    func published(_ index: Int) -> [Measurement] {
        let indicator = dataset.indicators[index]
        let series = dataset.observations[index]
        let protection = dataset.sources[indicator.source].protection
        guard let threshold = protection.threshold else { return series }
        let own = series.map { measurement in
            self.hidden(
                FigureProtection(
                    indicator: indicator,
                    protection: protection,
                    measurement: measurement,
                    inhabitants: inhabitants.numbers(in: measurement.period.year),
                    areas: dataset.areas
                ),
                threshold: threshold
            )
        }
        let closed = SubYearProtection.closing(
            own,
            of: series,
            isCount: indicator.isCount,
            in: branches
        )
        return zip(series, closed).map { $0.hiding($1) }
    }

    /// Per area whether a figure is hidden: first within each gemeente, then between gemeenten.
    private func hidden(_ figures: FigureProtection, threshold: Double) -> [Bool] {
        let primary = figures.primary
        var hidden = self.hidden(figures, threshold: threshold, in: branches, primary: primary)
        for land in lands where land.isWhole(figures) {
            let whole = land.branch(figures, branches)
            let touched = whole.areas.filter { primary[$0] || hidden[$0] }
            guard !touched.isEmpty else { continue }
            var own = primary
            for area in touched { own[area] = true }
            let top = self.hidden(figures, threshold: threshold, in: [whole], primary: own)
            for area in whole.areas { hidden[area] = top[area] }
            // What is known of a gemeente from above and from below would come together.
            for branch in branches where branch.areas.first.map({ top[$0] }) ?? false {
                for area in branch.areas { hidden[area] = true }
            }
        }
        return hidden
    }

    private func hidden(
        _ figures: FigureProtection,
        threshold: Double,
        in branches: [GemeenteBranch],
        primary: [Bool]
    ) -> [Bool] {
        if figures.indicator.isCount {
            return CountProtection(figures: figures, threshold: threshold)
                .hidden(in: branches, primary: primary)
        }
        return MeanProtection.all(figures, confidence: dataset.method.confidence)
            .map { $0.hidden(in: branches, primary: primary) }
            .reduce(primary) { zip($0, $1).map { $0 || $1 } }
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
