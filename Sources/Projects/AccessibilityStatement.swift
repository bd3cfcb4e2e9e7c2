/// What a municipality declares of how accessible its site is, in the parts of the Dutch model.
package struct AccessibilityStatement: Sendable {
    package enum Status: String, Sendable, CaseIterable {
        case full = "A"
        case partial = "B"
        case firstMeasures = "C"
        case not = "D"
        case unexamined = "E"
    }

    /// Something that does not meet the norm yet.
    package struct Deviation: Sendable {
        package let criterion: String
        package let description: String
        package let cause: String
        package let effect: String
        package let alternative: String
        package let measure: String
        package let planned: CalendarDay?
    }

    package let status: Status
    package let date: CalendarDay
    package let organisation: String
    package let scope: String
    package let norm: String
    package let examination: String
    package let report: String
    package let register: String
    package let email: String
    package let telephone: String
    package let answerTime: String
    /// A function, never the name of a person.
    package let approvedBy: String
    package let deviations: [Deviation]
}
