import Statistics
import Wording

/// The parameters of the method as text, by the keys of the settings.
struct MethodValues {
    private let method: Method

    init(_ method: Method) {
        self.method = method
    }

    /// Nothing for a parameter that follows from the data.
    func text(of key: String) -> String? { numbers[key].map(DutchFormat.shortest) ?? words[key] }

    private var numbers: [String: Double] {
        [
            "midden": method.center,
            "punten_per_spreiding": method.pointsPerSpread,
            "grens_z": method.limit,
            "betrouwbaarheid": method.confidence,
            "drempel_verschil": method.differenceThreshold,
            "drempel_duidelijk": method.clearThreshold,
            "drempel_verandering": method.changeThreshold,
            "minimale_dekking": method.minimumCoverage,
            "correlatie_enquete": method.surveyCorrelation,
            "minimale_dekking_stad": method.minimumCityCoverage,
        ]
    }

    private var words: [String: String] {
        var words = [
            "minimaal_indicatoren": "\(method.minimumIndicators)",
            "maximale_ouderdom": "\(method.maximumAge)",
            "minimaal_gebieden": "\(method.minimumAreas)",
            "trekkingen": "\(method.draws)",
            "zaad": "\(method.seed)",
            "fout_stad": method.referenceError.rawValue,
            "bevolking": method.populationIndicator,
            "maatstaven": DutchFormat.list(method.benchmarks),
            "meervoudig": method.multiplicity.rawValue,
            "spreiding": method.spread.rawValue,
        ]
        words["basisperiode"] = method.basePeriod.map { "\($0)" }
        words["verslagperiode"] = method.reportPeriod.map { "\($0)" }
        return words
    }
}
