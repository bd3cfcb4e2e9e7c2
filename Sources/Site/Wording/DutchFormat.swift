/// The one way in which numbers are written on pages, in charts and in sentences: `1.234,5`.
package enum DutchFormat {
    /// Rounds half away from nought on the digits as they stand.
    package static func number(_ value: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 1e15 else { return "\(value)" }
        let whole = Int(scaled)
        let digits = grouped(whole / Int(scale))
        let fraction = decimals == 0 ? "" : "," + padded(whole % Int(scale), to: decimals)
        return (value < 0 && whole > 0 ? "−" : "") + digits + fraction
    }

    /// A number with its unit, when that is short enough to stand beside every number: `41,2%`, `0,5 km`.
    package static func number(_ value: Double, decimals: Int, unit: String) -> String {
        let number = number(value, decimals: decimals)
        guard isShort(unit), unit != "" else { return number }
        return unit == "%" ? number + "%" : "\(number) \(unit)"
    }

    /// The name of an indicator with its unit, when that is too long to stand beside every number.
    package static func name(_ name: String, unit: String) -> String {
        isShort(unit) || unit == "aantal" ? name : "\(name) (\(unit))"
    }

    private static func isShort(_ unit: String) -> Bool { unit.count <= 4 }

    private static func padded(_ number: Int, to width: Int) -> String {
        let text = "\(number)"
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    private static func grouped(_ number: Int) -> String {
        var text = "\(number)"
        var end = text.count - 3
        while end > 0 {
            text.insert(".", at: text.index(text.startIndex, offsetBy: end))
            end -= 3
        }
        return text
    }
}
