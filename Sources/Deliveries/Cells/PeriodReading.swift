package import Statistics

/// A period as a source writes it, and whether the source calls it provisional.
package struct DeliveredPeriod: Hashable, Sendable {
    package let period: Period
    package let isProvisional: Bool

    /// `2024`, `2024*`, `2024**`, `2015JJ00`, `2019KW03`, `2012MM01`, `2019 3e kwartaal`, `2012 januari`.
    package init?(_ text: String) {
        var text = Blanks.trimmed(text)
        let stars = text.reversed().prefix { $0 == "*" }.count
        guard stars <= 2 else { return nil }
        text.removeLast(stars)
        guard text.count >= 4, let year = Self.number(text.prefix(4)), (1900...2199) ~= year,
            let period = Self.period(of: year, rest: String(text.dropFirst(4)))
        else { return nil }
        self.period = period
        self.isProvisional = stars > 0
    }
}

extension DeliveredPeriod {
    private static func period(of year: Int, rest: String) -> Period? {
        if rest.isEmpty || rest == "JJ00" { return .year(year) }
        if rest.count == 4, let part = number(rest.suffix(2)) {
            if rest.hasPrefix("KW") { return (1...4) ~= part ? .quarter(part, of: year) : nil }
            if rest.hasPrefix("MM") { return (1...12) ~= part ? .month(part, of: year) : nil }
        }
        return dutchPeriod(of: year, rest: Blanks.trimmed(rest).lowercased())
    }

    /// Also reads back what `Period` itself writes: `2019-K3` and `2012-01`.
    private static func dutchPeriod(of year: Int, rest: String) -> Period? {
        if let month = months.firstIndex(of: rest) { return .month(month + 1, of: year) }
        if rest.hasSuffix("e kwartaal"), let part = number(rest.prefix(1)), (1...4) ~= part {
            return .quarter(part, of: year)
        }
        if rest.count == 3, rest.hasPrefix("-k"), let part = number(rest.suffix(1)), (1...4) ~= part
        {
            return .quarter(part, of: year)
        }
        if rest.count == 3, rest.hasPrefix("-"), let part = number(rest.suffix(2)), (1...12) ~= part
        {
            return .month(part, of: year)
        }
        return nil
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]

    private static func number(_ text: some StringProtocol) -> Int? {
        text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}

extension DeliveredPeriod {
    package init(_ period: Period, isProvisional: Bool = false) {
        self.period = period
        self.isProvisional = isProvisional
    }

    var asProvisional: DeliveredPeriod { DeliveredPeriod(period, isProvisional: true) }
}
