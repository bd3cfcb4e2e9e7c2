import Glibc

/// Rounds parts so that what is printed adds up to the printed total.
package enum LargestRemainder {
    /// Tenths: every part down, then the missing ones to the largest remainders, the first on ties.
    package static func tenths(_ parts: [Double]) -> [Double] {
        let total = floor(10 * parts.reduce(0, +) + 0.5)
        let floors = parts.map { floor(10 * $0) }
        let missing = Int(total - floors.reduce(0, +))
        let remainders = parts.indices.map { 10 * parts[$0] - floors[$0] }
        let order = parts.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
        var rounded = floors
        for index in order.prefix(max(0, missing)) { rounded[index] += 1 }
        return rounded.map { $0 / 10 }
    }
}
