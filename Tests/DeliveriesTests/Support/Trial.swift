import Deliveries
import Diagnostics
import Statistics
import Tables

/// What one or more deliveries come to, for tests that look at figures and messages.
struct Outcome {
    let areas: Areas
    let indicators: [Indicator]
    let data: DeliveredData
    let report: Report

    /// All messages, in order, as the user reads them.
    var lines: [String] { report.sorted.map(\.description) }

    /// All but the remarks, which count rows that were not used.
    var complaints: [String] {
        report.sorted.filter { $0.severity != .remark }.map(\.description)
    }

    func codes(from severity: Severity = .warning) -> [String] {
        report.sorted.filter { $0.severity >= severity }.map(\.message.code)
    }

    func measurement(_ indicator: String, _ period: Period) -> Measurement? {
        guard let index = indicators.firstIndex(where: { $0.key == indicator }) else { return nil }
        return data.observations.measurement(of: index, in: period)
    }

    func value(_ indicator: String, _ area: String, _ period: Period = .year(2024)) -> Double? {
        areas.index(of: area).flatMap { measurement(indicator, period)?.value(of: $0) }
    }

    func status(
        _ indicator: String,
        _ area: String,
        _ period: Period = .year(2024)
    ) -> CellStatus? {
        areas.index(of: area).flatMap { measurement(indicator, period)?.statuses[$0] }
    }
}

/// A delivery in the making: files by path, areas, indicators and links.
struct Trial {
    struct Link {
        let column: String
        let indicator: String
        var role = Role.value
        var factor = 1.0
    }

    var areas: Areas
    var files: [String: [UInt8]] = [:]
    var indicators: [Indicator] = []
    private var deliveries: [Delivery] = []

    init(_ areas: Areas) { self.areas = areas }

    /// One file, one delivery, and an indicator per link that has none yet.
    static func run(
        _ text: String,
        as form: DeliveryForm,
        of areas: Areas,
        period: String? = "2024",
        filters: [(String, String)] = [],
        codeYear: Int? = nil,
        indicators: [Indicator] = [],
        links: [Link]
    ) -> Outcome {
        var trial = Trial(areas)
        trial.indicators = indicators
        trial.files["lever.csv"] = Array(text.utf8)
        trial.deliver(
            "lever.csv",
            as: form,
            period: period,
            filters: filters,
            codeYear: codeYear,
            links: links
        )
        return trial.outcome()
    }

    mutating func deliver(
        _ path: String,
        as form: DeliveryForm,
        period: String? = nil,
        filters: [(String, String)] = [],
        codeYear: Int? = nil,
        linksOf settings: String = "koppelingen.csv",
        links: [Link]
    ) {
        for link in links where !indicators.contains(where: { $0.key == link.indicator }) {
            indicators.append(.figure(link.indicator))
        }
        let row = deliveries.count + 2
        deliveries.append(
            Delivery(
                key: "l\(deliveries.count + 1)",
                source: 0,
                path: path,
                form: form,
                period: period.flatMap { DeliveredPeriod($0) },
                filters: filters.map { Delivery.Filter(column: $0.0, value: $0.1) },
                codeYear: codeYear,
                links: links.enumerated().compactMap {
                    made($1, at: Location(settings, line: $0 + 2, field: 2))
                },
                location: Location("leveringen.csv", line: row)
            )
        )
    }

    private func made(_ link: Link, at location: Location) -> ColumnLink? {
        guard let index = indicators.firstIndex(where: { $0.key == link.indicator }) else {
            return nil
        }
        return ColumnLink(
            column: link.column,
            indicator: index,
            role: link.role,
            factor: link.factor,
            range: ValueRange(indicators[index], as: link.role),
            location: location
        )
    }

    func outcome() -> Outcome {
        var report = Report()
        let data = DeliveredData(
            deliveries,
            areas: areas,
            indicators: indicators,
            population: indicators.firstIndex { $0.key == "inwoners" },
            file: { path in files[path].map { InputFile(path: path, bytes: $0) } },
            report: &report
        )
        return Outcome(areas: areas, indicators: indicators, data: data, report: report)
    }
}

extension Trial.Link {
    /// A column that feeds the indicator of its own name.
    static func column(_ name: String, _ role: Role = .value, factor: Double = 1) -> Self {
        Self(column: name, indicator: name, role: role, factor: factor)
    }

    static func column(
        _ name: String,
        to indicator: String,
        _ role: Role = .value,
        factor: Double = 1
    ) -> Self {
        Self(column: name, indicator: indicator, role: role, factor: factor)
    }
}

extension Indicator {
    /// Any number may be right for it, unless its kind or its unit says otherwise.
    static func figure(
        _ key: String,
        _ kind: Kind = .number,
        unit: String = "getal"
    ) -> Indicator {
        Indicator(
            key: key,
            name: key,
            theme: 0,
            source: 0,
            group: .objective,
            kind: kind,
            direction: .neutral,
            unit: unit,
            decimals: 1,
            definition: "",
            isPersonal: false,
            scoring: IndicatorScoring()
        )
    }
}
