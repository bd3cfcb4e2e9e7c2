/// The parameters of the method, with the defaults that a project starts from.
package struct Method: Sendable, Equatable {
    package enum ReferenceError: String, Sendable, CaseIterable {
        case fixed = "vast"
        case partWhole = "deel_geheel"
    }

    package enum Multiplicity: String, Sendable, CaseIterable {
        case none = "geen"
        case benjaminiHochberg = "bh"
    }

    package enum Spread: String, Sendable, CaseIterable {
        case weighted = "gewogen_sd"
        case plain = "sd"
    }

    package var basePeriod: Int?
    package var reportPeriod: Int?
    package var center = 100.0
    package var pointsPerSpread = 10.0
    package var limit = 3.0
    package var confidence = 0.95
    package var differenceThreshold = 5.0
    package var clearThreshold = 10.0
    package var changeThreshold = 2.5
    package var minimumCoverage = 0.6
    package var minimumIndicators = 2
    package var maximumAge = 5
    package var surveyCorrelation = 0.5
    package var referenceError = ReferenceError.fixed
    package var minimumAreas = 3
    package var populationIndicator = "inwoners"
    package var benchmarks: [String] = []
    package var draws = 1000
    package var seed: UInt64 = 20_240_101
    package var multiplicity = Multiplicity.none
    package var spread = Spread.weighted
    package var minimumCityCoverage = 0.8

    package init() {}
}
