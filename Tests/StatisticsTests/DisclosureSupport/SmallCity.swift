import Statistics

/// A gemeente with wijken and buurten, one source and one indicator beside the inhabitants.
struct SmallCity {
    var areas: [(key: String, level: AreaLevel, parent: Int?)]
    var protection = Source.Protection.count
    var kind = Indicator.Kind.number
    var unit = "personen"
    var decimals = 0
    var series: [Measurement] = []
    /// Per area; without them nobody is counted.
    var inhabitants: [Double] = []

    /// `gm`, then the wijken in order, then their buurten.
    init(buurten: [Int]) {
        areas = [("gm", .gemeente, nil)]
        for wijk in buurten.indices { areas.append(("wk\(wijk + 1)", .wijk, 0)) }
        for (wijk, count) in buurten.enumerated() {
            for buurt in 0..<count {
                areas.append(("bu\(wijk + 1)\(buurt + 1)", .buurt, wijk + 1))
            }
        }
    }

    /// A measurement of all areas; NaN where nothing was delivered.
    func measurement(_ values: [Double], in period: Period = .year(2024)) -> Measurement {
        Measurement(
            period: period,
            isProvisional: false,
            values: values,
            statuses: values.map { $0.isNaN ? .notDelivered : .value }
        )
    }

    var dataset: Dataset {
        var observations = Observations(indicatorCount: 2)
        for measurement in series { observations.add(measurement, to: 0) }
        if !inhabitants.isEmpty { observations.add(measurement(inhabitants), to: 1) }
        return Dataset(
            areas: Areas(
                areas.enumerated().map { index, area in
                    Area(
                        key: area.key,
                        name: area.key,
                        level: area.level,
                        parent: area.parent,
                        codes: [],
                        order: index
                    )
                }
            ),
            themes: [],
            sources: [source("register", protection), source("cbs", .alreadyProtected)],
            indicators: [
                indicator("cijfer", kind, unit, source: 0),
                indicator("inwoners", .number, "inwoners", source: 1),
            ],
            observations: observations,
            breaks: [],
            method: Method()
        )
    }

    /// The keys of the areas without a figure in a measurement of what is published.
    func hidden(_ measurement: Measurement) -> [String] {
        areas.indices.filter { measurement.statuses[$0] == .hidden }.map { areas[$0].key }
    }

    private func source(_ key: String, _ protection: Source.Protection) -> Source {
        Source(
            key: key,
            name: key,
            holder: "",
            licence: "",
            url: "",
            published: "",
            next: "",
            protection: protection,
            isFictitious: true,
            note: ""
        )
    }

    private func indicator(
        _ key: String,
        _ kind: Indicator.Kind,
        _ unit: String,
        source: Int
    ) -> Indicator {
        Indicator(
            key: key,
            name: key,
            theme: 0,
            source: source,
            group: .objective,
            kind: kind,
            direction: .neutral,
            unit: unit,
            decimals: decimals,
            definition: "",
            isPersonal: false,
            scoring: IndicatorScoring()
        )
    }
}
