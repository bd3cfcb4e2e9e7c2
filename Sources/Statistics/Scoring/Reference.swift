/// The ruler of an indicator: the city in the base year, and one usual difference between areas.
package struct Reference: Sendable {
    package enum Status: String, Sendable, CaseIterable {
        case published = "gepubliceerd"
        case weighted = "gewogen"
        case notScored = "niet gescoord"
        case noDeflator = "deflator ontbreekt"
        case noSpread = "geen spreiding"
    }

    package let base: Int?
    package let mu: Double?
    package let sigma: Double?
    package let areas: Int
    package let reliability: Double?
    package let status: Status
    /// The city in the base year on the scale that is scored.
    let center: Double

    var isScored: Bool { sigma != nil }
}

/// The figure of the city in one period, and whether the source gave it.
package struct CityValue: Sendable {
    package let value: Double
    package let isPublished: Bool
}
