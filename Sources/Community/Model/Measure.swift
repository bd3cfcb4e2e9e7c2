package import Diagnostics

/// A measure of a wijkagenda; after its adoption it has all seven fields of 3.5 of the policy paper.
package struct Measure: Sendable {
    /// The name of its file.
    package let key: String
    /// Its text is the article of this path.
    package let path: String
    /// A wijk, or the gemeente for what concerns all wijken.
    package let area: Int
    /// The buurt or kern within the wijk, where it is not the whole wijk.
    package let buurt: Int?
    package let title: String
    /// What it is in a word or two, by which alike measures of several wijken are found.
    package let kind: String?

    package let summary: String?
    package let goal: String?
    package let lead: String?
    package let parties: [String]
    package let funding: [Funding]
    package let years: ClosedRange<Int>?
    package let maintenance: String?

    package let status: StatusHistory
    package let targets: [Target]
    package let theme: Int?
    package let field: Field?
    package let actionLine: ActionLine?
    package let citizenRung: CitizenRung?
    package let governmentRung: GovernmentRung?
    package let step: ProcessStep?
    package let location: Location
}

/// What a measure hopes an indicator will become.
package struct Target: Sendable {
    package let indicator: Int
    /// The buurt of the measure where the indicator has figures of it, or else its wijk.
    package let area: Int
    package let baseline: Double
    package let baselineYear: Int
    package let goal: Double
    package let year: Int
    package let location: Location
}

/// The agenda of a wijk as a whole: its own text, whether it was adopted, and its place in the process.
package struct Agenda: Sendable {
    package let path: String
    package let area: Int
    package let status: StatusHistory
    package let step: ProcessStep?
}
