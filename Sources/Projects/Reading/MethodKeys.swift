import Diagnostics
import Statistics
import YAML

/// Reads the keys under `methode:`; what is not there keeps its default.
struct MethodKeys {
    private let node: YAMLNode?

    init(_ node: YAMLNode?) { self.node = node }

    func method(report: inout Report) -> Method {
        var method = Method()
        set(&method.basePeriod, "basisperiode", 1900...2199, report: &report)
        set(&method.reportPeriod, "verslagperiode", 1900...2199, report: &report)
        set(&method.center, "midden", 0...1_000_000, report: &report)
        set(&method.pointsPerSpread, "punten_per_spreiding", 0.1...1_000_000, report: &report)
        set(&method.limit, "grens_z", 0.1...1000, report: &report)
        set(&method.confidence, "betrouwbaarheid", 0.5...0.9999, report: &report)
        set(&method.differenceThreshold, "drempel_verschil", 0...1000, report: &report)
        set(&method.clearThreshold, "drempel_duidelijk", 0...1000, report: &report)
        set(&method.changeThreshold, "drempel_verandering", 0...1000, report: &report)
        set(&method.minimumCoverage, "minimale_dekking", 0...1, report: &report)
        set(&method.minimumIndicators, "minimaal_indicatoren", 1...1000, report: &report)
        set(&method.maximumAge, "maximale_ouderdom", 0...100, report: &report)
        set(&method.surveyCorrelation, "correlatie_enquete", 0...1, report: &report)
        set(&method.minimumAreas, "minimaal_gebieden", 1...1000, report: &report)
        set(&method.draws, "trekkingen", 1...1_000_000, report: &report)
        set(&method.minimumCityCoverage, "minimale_dekking_stad", 0...1, report: &report)
        if let seed = whole("zaad", 0...Int.max, report: &report) { method.seed = UInt64(seed) }
        if let name = node?["bevolking"]?.string { method.populationIndicator = name }
        method.benchmarks = node?["maatstaven"]?.list.compactMap(\.string) ?? []
        method.referenceError = choice("fout_stad", method.referenceError, report: &report)
        method.multiplicity = choice("meervoudig", method.multiplicity, report: &report)
        method.spread = choice("spreiding", method.spread, report: &report)
        check(method, report: &report)
        return method
    }

    func location(_ key: String) -> Location {
        node?[key]?.location ?? Location(SettingsFile.path)
    }
}

extension MethodKeys {
    private func check(_ method: Method, report: inout Report) {
        if let base = method.basePeriod, let last = method.reportPeriod, base > last {
            report.add(.baseAfterReport(base, last), at: location("basisperiode"))
        }
    }

    private func set(
        _ value: inout Double,
        _ key: String,
        _ range: ClosedRange<Double>,
        report: inout Report
    ) {
        guard let text = node?[key]?.string else { return }
        if let number = SettingsNumber.read(text), range.contains(number) {
            value = number
        } else {
            report.add(
                .outsideRange(
                    text,
                    key,
                    Self.span("een getal", "\(range.lowerBound)", "\(range.upperBound)")
                ),
                at: location(key)
            )
        }
    }

    private func set(
        _ value: inout Int,
        _ key: String,
        _ range: ClosedRange<Int>,
        report: inout Report
    ) {
        if let number = whole(key, range, report: &report) { value = number }
    }

    private func set(
        _ value: inout Int?,
        _ key: String,
        _ range: ClosedRange<Int>,
        report: inout Report
    ) {
        if let number = whole(key, range, report: &report) { value = number }
    }

    private func whole(_ key: String, _ range: ClosedRange<Int>, report: inout Report) -> Int? {
        guard let text = node?[key]?.string else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        report.add(
            .outsideRange(
                text,
                key,
                Self.span("een heel getal", "\(range.lowerBound)", "\(range.upperBound)")
            ),
            at: location(key)
        )
        return nil
    }

    private static func span(_ noun: String, _ low: String, _ high: String) -> String {
        let bounds = [low, high].map { $0.replacing(".0", with: "").replacing(".", with: ",") }
        return "\(noun) van \(bounds[0]) tot en met \(bounds[1])"
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String,
        _ fallback: Choice,
        report: inout Report
    ) -> Choice where Choice.RawValue == String {
        node?.choice(key, report: &report) ?? fallback
    }
}

extension Diagnostic.Message {
    fileprivate static func outsideRange(_ text: String, _ key: String, _ wanted: String) -> Self {
        .error("WM044", "'\(text)' is geen \(key); schrijf \(wanted)")
    }

    fileprivate static func baseAfterReport(_ base: Int, _ last: Int) -> Self {
        .error(
            "WM045",
            "de basisperiode (\(base)) ligt na de verslagperiode (\(last)); draai ze om"
        )
    }
}
