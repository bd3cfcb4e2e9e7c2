import Diagnostics
import Statistics
import YAML

/// One indicator of the JSON of `reken`.
struct IndicatorEntry {
    private let node: YAMLNode
    private let themes: [String]
    private let benchmarks: [String]

    init(_ node: YAMLNode, themes: [String], benchmarks: [String]) {
        self.node = node
        self.themes = themes
        self.benchmarks = benchmarks
    }

    /// Nothing when it cannot be scored at all; the report says why.
    func indicator(report: inout Report) -> ScoredIndicator? {
        JSONCheck.unknownKeys(node, known: Self.keys, report: &report)
        guard let code = node["code"]?.given else {
            report.add(.noCode("deze indicator"), at: node.location)
            return nil
        }
        let theme = theme(report: &report)
        let numbers = JSONNumbers(node)
        let kinds = ScoredIndicator.Kind.allCases.map { ($0.rawValue, $0) }
        let kind = numbers.choice("type", kinds, report: &report)
        if node["type"] == nil { report.add(.noType(code), at: node.location) }
        let polarity = polarity(report: &report)
        var indicator = ScoredIndicator(
            code: code,
            theme: theme,
            kind: kind ?? .exact,
            polarity: polarity
        )
        read(&indicator, numbers, report: &report)
        return kind == nil ? nil : indicator
    }
}

extension IndicatorEntry {
    static let keys = [
        "code", "theme", "group", "type", "polarity", "weight", "transform", "target", "deflate_by",
        "weight_by", "sigma", "sigma_floor", "min_n", "deff", "round_se", "sd", "unit_scale", "per",
        "source",
    ]

    private func theme(report: inout Report) -> Int? {
        guard let code = node["theme"]?.given else { return nil }
        if let index = themes.firstIndex(of: code) { return index }
        report.add(.unknownTheme(code, known: themes), at: node["theme"]?.location ?? node.location)
        return nil
    }

    private func polarity(report: inout Report) -> Int {
        guard let value = node["polarity"], let text = value.given else { return 1 }
        if let polarity = Double(text), [-1, 0, 1].contains(polarity) { return Int(polarity) }
        report.add(.notAPolarity(text), at: value.location)
        return 1
    }

    private func read(
        _ indicator: inout ScoredIndicator,
        _ numbers: JSONNumbers,
        report: inout Report
    ) {
        indicator.group = node["group"]?.given ?? ""
        indicator.source = node["source"]?.given ?? ""
        numbers.set(&indicator.weight, "weight", 0, report: &report)
        numbers.set(&indicator.designEffect, "deff", 1e-9, report: &report)
        numbers.set(&indicator.roundingError, "round_se", 0, report: &report)
        numbers.set(&indicator.unitScale, "unit_scale", 1e-9, report: &report)
        numbers.set(&indicator.per, "per", 1e-9, report: &report)
        indicator.target = numbers.number("target", report: &report)
        indicator.sigma = numbers.number("sigma", 0, report: &report)
        indicator.sigmaFloor = numbers.number("sigma_floor", 0, report: &report)
        indicator.minimumN = numbers.number("min_n", 0, report: &report)
        indicator.standardDeviation = numbers.number("sd", 0, report: &report)
        let transformations: [(String, Indicator.Transformation)] = [
            ("none", .none), ("log", .log), ("logit", .logit), ("sqrt", .squareRoot),
        ]
        numbers.set(&indicator.transformation, "transform", transformations, report: &report)
        let weightings = ScoredIndicator.Weighting.allCases.map { ($0.rawValue, $0) }
        indicator.weighting = numbers.choice("weight_by", weightings, report: &report)
        let deflators: [(String, ScoredIndicator.Deflator)] =
            [("city", .city)] + benchmarks.enumerated().map { ($1, .benchmark($0)) }
        indicator.deflator = numbers.choice("deflate_by", deflators, report: &report)
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownTheme(_ code: String, known: [String]) -> Self {
        .error(
            "WM263",
            "'\(code)' is geen thema van 'themes'\(NearMiss.hint(for: code, among: known))"
        )
    }

    fileprivate static func notAPolarity(_ text: String) -> Self {
        .error("WM264", "'\(text)' is geen polarity; schrijf 1, -1 of 0")
    }

    fileprivate static func noType(_ code: String) -> Self {
        let kinds = ScoredIndicator.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        return .error("WM265", "indicator '\(code)' heeft geen 'type'; kies uit \(kinds)")
    }
}
