package import Community

extension DutchFormat {
    /// `€ 12.610`, `€ 3,50`, `−€ 40`, with a space that does not break.
    package static func euros(_ amount: Euros) -> String {
        let decimals = amount.cents % 100 == 0 ? 0 : 2
        let number = number(abs(Double(amount.cents)) / 100, decimals: decimals)
        return (amount.cents < 0 ? "−" : "") + "€\u{A0}" + number
    }

    /// What came or went: `+€ 500`, `−€ 500`.
    package static func signedEuros(_ amount: Euros) -> String {
        (amount > .zero ? "+" : "") + euros(amount)
    }

    /// `2026`, `2026 tot en met 2028`.
    package static func years(_ years: ClosedRange<Int>) -> String {
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    }
}
