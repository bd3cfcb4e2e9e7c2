/// A subject that a wijk is scored on, and the weights of its two groups of indicators.
package struct Theme: Sendable, Equatable {
    package let key: String
    package let name: String
    package let question: String
    package let explanation: String
    package let objectiveWeight: Double
    package let perceivedWeight: Double

    package init(
        key: String,
        name: String,
        question: String,
        explanation: String,
        objectiveWeight: Double,
        perceivedWeight: Double
    ) {
        self.key = key
        self.name = name
        self.question = question
        self.explanation = explanation
        self.objectiveWeight = objectiveWeight
        self.perceivedWeight = perceivedWeight
    }
}
