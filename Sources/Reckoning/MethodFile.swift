import Diagnostics
import Statistics
import YAML

/// The JSON of `reken`: the parameters, the indicators and the themes.
///
/// JSON is read as the part of YAML that it is, so that every fault has its line and column.
struct MethodFile {
    let root: YAMLNode
    let path: String
    private(set) var method = Method()
    private(set) var city = ""
    private(set) var populationIndicator: String?
    private(set) var regionPrefix = ""
    private(set) var benchmarks: [(name: String, code: String)] = []
    private(set) var themes: [ScoredTheme] = []
    private(set) var indicators: [ScoredIndicator] = []

    init?(_ bytes: [UInt8], path: String, report: inout Report) {
        guard let root = YAMLText.parse(bytes, path: path, report: &report) else { return nil }
        self.root = root
        self.path = path
        method.maximumAge = 0
        let keys = MethodKey.all
        JSONCheck.unknownKeys(root, known: keys, report: &report)
        for name in ["indicators", "themes"] {
            guard let value = root[name] else { continue }
            if case .list = value.content { continue }
            report.add(.noList(name), at: value.location)
        }
        readRegions(report: &report)
        readMethod(report: &report)
        readThemes(report: &report)
        let known = themes.map(\.code)
        for node in root["indicators"]?.list ?? [] {
            let entry = IndicatorEntry(node, themes: known, benchmarks: benchmarks.map(\.name))
            if let indicator = entry.indicator(report: &report) { indicators.append(indicator) }
        }
        checkCodes(report: &report)
    }

    var basePeriodLocation: Location { root["base_period"]?.location ?? root.location }
    var reportPeriodLocation: Location { root["report_period"]?.location ?? root.location }
}

extension MethodFile {
    private mutating func readRegions(report: inout Report) {
        if let code = root["city"]?.string, !code.isEmpty {
            city = code
        } else {
            report.add(.noCity, at: root["city"]?.location ?? root.location)
        }
        populationIndicator = root["population_indicator"]?.given
        regionPrefix = root["region_prefix"]?.given ?? ""
        for entry in root["benchmarks"]?.entries ?? [] {
            guard let code = entry.value.given else { continue }
            benchmarks.append((entry.key, code))
        }
    }

    private mutating func readMethod(report: inout Report) {
        let node = JSONNumbers(root)
        method.basePeriod = node.whole("base_period", report: &report)
        method.reportPeriod = node.whole("report_period", report: &report)
        node.set(&method.center, "center", report: &report)
        node.set(&method.pointsPerSpread, "k", 0, report: &report)
        node.set(&method.limit, "z_cap", 0, report: &report)
        node.set(&method.confidence, "confidence", 0, 1, report: &report)
        node.set(&method.differenceThreshold, "d1", 0, report: &report)
        node.set(&method.clearThreshold, "d2", 0, report: &report)
        node.set(&method.changeThreshold, "d_change", 0, report: &report)
        node.set(&method.minimumCoverage, "min_coverage", 0, 1, report: &report)
        node.set(&method.surveyCorrelation, "survey_rho", -1, 1, report: &report)
        node.set(&method.minimumCityCoverage, "city_min_coverage", 0, 1, report: &report)
        node.set(&method.minimumIndicators, "min_indicators", report: &report)
        node.set(&method.maximumAge, "max_age", report: &report)
        node.set(&method.minimumAreas, "min_regions", report: &report)
        node.set(&method.draws, "mc_draws", most: 1_000_000, report: &report)
        if let seed = node.whole("seed", report: &report) { method.seed = UInt64(max(0, seed)) }
        let errors: [(String, Method.ReferenceError)] = [
            ("fixed", .fixed), ("part_whole", .partWhole),
        ]
        node.set(&method.referenceError, "reference_error", errors, report: &report)
        let rules: [(String, Method.Multiplicity)] = [("none", .none), ("bh", .benjaminiHochberg)]
        node.set(&method.multiplicity, "multiplicity", rules, report: &report)
        let spreads: [(String, Method.Spread)] = [("weighted_sd", .weighted), ("sd", .plain)]
        node.set(&method.spread, "spread", spreads, report: &report)
    }

    private mutating func readThemes(report: inout Report) {
        for node in root["themes"]?.list ?? [] {
            JSONCheck.unknownKeys(node, known: ["code", "group_weights"], report: &report)
            guard let code = node["code"]?.given else {
                report.add(.noCode("dit thema"), at: node.location)
                continue
            }
            var weights: [String: Double] = [:]
            for entry in node["group_weights"]?.entries ?? [] {
                weights[entry.key] = JSONNumbers.number(
                    entry.value,
                    entry.key,
                    0,
                    .infinity,
                    report: &report
                )
            }
            themes.append(ScoredTheme(code: code, groupWeights: weights))
        }
    }

    private func checkCodes(report: inout Report) {
        for (list, noun) in [("indicators", "indicator"), ("themes", "thema")] {
            var seen: [String: Location] = [:]
            for node in root[list]?.list ?? [] {
                guard let code = node["code"]?.given, let value = node["code"] else { continue }
                if let first = seen[code] {
                    let note = Diagnostic.Note("hier staat de eerste", at: first)
                    report.add(.codeTwice(code, noun), at: value.location, notes: [note])
                }
                seen[code] = seen[code] ?? value.location
            }
        }
    }
}

/// The keys of the JSON at its top.
enum MethodKey {
    static let all = [
        "city", "base_period", "report_period", "center", "k", "z_cap", "confidence", "d1", "d2",
        "d_change", "min_coverage", "min_indicators", "max_age", "survey_rho", "reference_error",
        "spread", "min_regions", "population_indicator", "benchmarks", "mc_draws", "seed",
        "multiplicity", "city_min_coverage", "region_prefix", "indicators", "themes",
    ]
}

extension YAMLNode {
    /// The text of a scalar that is not `null`.
    var given: String? {
        guard case .scalar(let text, let isPlain) = content, !(isPlain && text == "null") else {
            return nil
        }
        return text
    }
}

extension Diagnostic.Message {
    fileprivate static let noCity = error(
        "WM260",
        "'city' ontbreekt; noem de code van de gemeente, zoals \"city\": \"GM0957\""
    )

    fileprivate static func noList(_ name: String) -> Self {
        .error("WM280", "'\(name)' hoort een lijst te zijn; schrijf \"\(name)\": [ ... ]")
    }

    static func noCode(_ subject: String) -> Self {
        .error("WM261", "\(subject) heeft geen 'code'; geef er een")
    }

    fileprivate static func codeTwice(_ code: String, _ noun: String) -> Self {
        .error("WM262", "\(noun) '\(code)' staat er twee keer; houd er één over")
    }
}
