/// Other scales than z to bring figures together on; only to see how much the places hang on the choice.
package enum Normalisation {
    private static let tolerance = 1e-9

    /// The lowest figure at 0 and the highest at 1; all in the middle when they are equal.
    package static func minMax(_ figures: [Double]) -> [Double] {
        guard let lowest = figures.min(), let highest = figures.max() else { return [] }
        let width = highest - lowest
        return figures.map { width > tolerance ? ($0 - lowest) / width : 0.5 }
    }

    /// The share of the others that are lower: equal figures share the lowest place.
    package static func percentileRank(_ figures: [Double]) -> [Double] {
        guard figures.count > 1 else { return figures.map { _ in 0.5 } }
        let sorted = figures.sorted()
        return figures.map { figure in
            var (low, high) = (0, sorted.count)
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle] < figure - tolerance { low = middle + 1 } else { high = middle }
            }
            return Double(low) / Double(figures.count - 1)
        }
    }
}
