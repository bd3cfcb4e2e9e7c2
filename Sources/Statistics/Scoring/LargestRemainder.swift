import Glibc

/// Rounds parts so that what is printed adds up to the printed total.
package enum LargestRemainder {
    /// Tenths: every part down, then the missing ones to the largest remainders, the first on ties.
    ///
    /// The total is that of the parts, or one that is printed beside them and may differ by a tenth.
    package static func tenths(_ parts: [Double], total printed: Double? = nil) -> [Double] {
        let total = floor(10 * (printed ?? parts.reduce(0, +)) + 0.5)
        let floors = parts.map { floor(10 * $0) }
        let missing = Int(total - floors.reduce(0, +))
        let remainders = parts.indices.map { 10 * parts[$0] - floors[$0] }
        let order = parts.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
        var rounded = floors
        for step in 0..<abs(missing) where !order.isEmpty {
            let place = missing > 0 ? step % order.count : order.count - 1 - step % order.count
            rounded[order[place]] += missing > 0 ? 1 : -1
        }
        return rounded.map { $0 / 10 }
    }
}
