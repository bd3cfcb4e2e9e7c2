/// The one way in which numbers are written on pages, in charts and in sentences: `1.234,5`.
package enum DutchFormat {
    /// What stands where there is no number.
    package static let nothing = "–"

    /// Rounds half away from nought, as scores are rounded before they are compared; never `−0`.
    package static func number(_ value: Double, decimals: Int) -> String {
        guard let digits = DigitRun(value, decimals: decimals) else { return outsized(value) }
        return digits.written(sign: digits.isNegative ? .minus : nil)
    }

    /// A difference, with its sign unless it is nought: `+3,2`, `−1,0`, `0,0`.
    package static func signed(_ value: Double, decimals: Int) -> String {
        guard let digits = DigitRun(value, decimals: decimals) else { return outsized(value) }
        guard !digits.isZero else { return digits.written(sign: nil) }
        return digits.written(sign: digits.isNegative ? .minus : .plus)
    }

    /// A number with its unit, when that is short enough to stand beside every number: `41,2%`, `0,5 km`.
    package static func number(_ value: Double, decimals: Int, unit: String) -> String {
        let number = number(value, decimals: decimals)
        guard isShort(unit), unit != "" else { return number }
        switch unit {
        case "%": return number + "%"
        case "€": return "€ " + number
        default: return "\(number) \(unit)"
        }
    }

    /// A setting, with no more decimals than it needs: `2,5`, `10`.
    package static func shortest(_ value: Double) -> String {
        let decimals = (0...6).first { decimals in
            let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
            return abs((value * scale).rounded() - value * scale) < 1e-6
        }
        return number(value, decimals: decimals ?? 6)
    }

    /// A part of a whole (0 to 1) in percents: `45%`.
    package static func percentage(_ share: Double, decimals: Int = 0) -> String {
        number(share * 100, decimals: decimals, unit: "%")
    }

    /// The name of an indicator with its unit, when that is too long to stand beside every number.
    package static func name(_ name: String, unit: String) -> String {
        isShort(unit) || unit == "aantal" || name.lowercased().contains(unit.lowercased())
            ? name : "\(name) (\(unit))"
    }
}

extension DutchFormat {
    private static func isShort(_ unit: String) -> Bool {
        unit.utf8.count <= 4 || unit.count <= 4
    }

    /// No figure of a wijk is this large; what is written then is right, though nobody would group it.
    private static func outsized(_ value: Double) -> String {
        guard value.isFinite else { return nothing }
        let text = "\(abs(value))".replacing(".", with: ",")
        return (value < 0 ? "−" : "") + text
    }
}

extension String {
    /// Without Foundation there is no replacing of one character by another.
    fileprivate func replacing(_ old: Character, with new: Character) -> String {
        String(map { $0 == old ? new : $0 })
    }
}
