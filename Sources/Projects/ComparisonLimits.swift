/// From where a change between two editions asks for a second look.
package struct ComparisonLimits: Sendable, Equatable {
    /// In points of the score of a theme.
    package var scoreJump = 10.0
    /// In percent of the figure as it was.
    package var revision = 20.0

    package init() {}
}
