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

    /// A number with its unit as a reader writes it: `41,2%`, `1.234 euro`.
    package static func number(_ value: Double, decimals: Int, unit: String) -> String {
        let number = number(value, decimals: decimals)
        switch unit {
        case "", "aantal": return number
        case "%": return number + "%"
        default: return "\(number) \(unit)"
        }
    }

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
