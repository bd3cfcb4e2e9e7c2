/// A project that was read and found right; scoring and rendering take it as it is.
package struct Dataset: Sendable {
    package let areas: Areas
    package let themes: [Theme]
    package let sources: [Source]
    package let indicators: [Indicator]
    package let observations: Observations
    /// Sorted by area and year.
    package let breaks: [Break]
    package let method: Method

    package init(
        areas: Areas,
        themes: [Theme],
        sources: [Source],
        indicators: [Indicator],
        observations: Observations,
        breaks: [Break],
        method: Method
    ) {
        self.areas = areas
        self.themes = themes
        self.sources = sources
        self.indicators = indicators
        self.observations = observations
        self.breaks = breaks
        self.method = method
    }

    package func indicators(of theme: Int) -> [Int] {
        indicators.indices.filter { indicators[$0].theme == theme }
    }
}
