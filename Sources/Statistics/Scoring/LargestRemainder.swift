import Glibc

/// Rounds parts so that what is printed adds up to the printed total.
package enum LargestRemainder {
    /// Tenths: every part down, then the missing ones to the largest remainders, the first on ties.
    ///
    /// The total is that of the parts, or one that is printed beside them and may differ by a tenth.
    package static func tenths(_ parts: [Double], total printed: Double? = nil) -> [Double] {
        let total = floor(10 * (printed ?? parts.reduce(0, +)) + 0.5 + tolerance)
        var rounded = parts.map { floor(10 * $0 + tolerance) }
        var remainders = parts.indices.map { 10 * parts[$0] - rounded[$0] }
        var missing = total - rounded.reduce(0, +)
        while missing >= 1, let largest = remainders.max(), largest > -1 {
            guard let index = remainders.firstIndex(where: { $0 >= largest - tolerance }) else {
                break
            }
            rounded[index] += 1
            remainders[index] = -1
            missing -= 1
        }
        // Only a total of its own can be lower than that of the parts rounded down.
        if missing <= -1, let smallest = remainders.min(),
            let index = remainders.lastIndex(where: { $0 <= smallest + tolerance })
        {
            rounded[index] -= 1
        }
        return rounded.map { $0 / 10 }
    }

    /// What two ways of adding up may differ: a tie must not hang on it.
    private static let tolerance = 1e-9
}
