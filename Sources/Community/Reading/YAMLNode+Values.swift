import Diagnostics
import Projects
import YAML

/// The values of front matter, each said once when it is not what it has to be.
extension YAMLNode {
    /// A text that is not empty.
    func text(_ key: String) -> String? {
        self[key]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    func texts(_ key: String) -> [String] { self[key]?.list.compactMap(\.string) ?? [] }

    func number(_ key: String, report: inout Report) -> Double? {
        guard let value = self[key], let text = value.string else { return nil }
        let number = SettingsNumber.read(text)
        if number == nil { report.add(.notAFigure(text, key), at: value.location) }
        return number
    }

    func year(_ key: String, report: inout Report) -> Int? {
        guard let value = self[key], let text = value.string else { return nil }
        let year = Year.read(text)
        if year == nil { report.add(.notAYear(text), at: value.location) }
        return year
    }

    /// One year, or the first and the last with a hyphen between them.
    func years(_ key: String, report: inout Report) -> ClosedRange<Int>? {
        guard let value = self[key], let text = value.string else { return nil }
        let years = text.list("-").map(Year.read)
        if let first = years.first ?? nil, let last = years.last ?? nil, years.count <= 2,
            first <= last
        {
            return first...last
        }
        report.add(.notYears(text), at: value.location)
        return nil
    }

    /// The index of what a key refers to.
    func index(_ key: String, in keys: KeyIndex, report: inout Report) -> Int? {
        guard let value = self[key], let name = value.string else { return nil }
        return keys.index(of: name, at: value.location, report: &report)
    }

    /// An amount; nothing for `pm` and for one that is not there.
    func amount(_ key: String, report: inout Report) -> Euros? {
        guard let value = self[key], let text = value.string, !Amount.isOpen(text) else {
            return nil
        }
        let amount = Amount.read(text)
        if amount == nil { report.add(.notAnAmount(text), at: value.location) }
        if let amount, amount < .zero {
            report.add(.lessThanNothing(text), at: value.location)
            return nil
        }
        return amount
    }
}

/// A year as people write it, within what any plan can be about.
enum Year {
    static func read(_ text: String) -> Int? {
        Int(text).flatMap { (1900...2199).contains($0) ? $0 : nil }
    }
}

/// An amount as people write it: `1250`, `1250,50`, or `pm` for what is not known yet.
enum Amount {
    static func isOpen(_ text: String) -> Bool { text.lowercased() == "pm" }

    /// Nothing for what has parts of a cent, or is too large to be a budget.
    static func read(_ text: String) -> Euros? {
        guard let number = SettingsNumber.read(text), abs(number) <= 1e9 else { return nil }
        let cents = (number * 100).rounded()
        guard abs(number * 100 - cents) < 1e-4 else { return nil }
        return Euros(cents: Int(cents))
    }
}

extension Diagnostic.Message {
    static func notAFigure(_ text: String, _ key: String) -> Self {
        .error("WM300", "'\(text)' is geen \(key); schrijf een getal, zoals 6,8")
    }

    static func notAYear(_ text: String) -> Self {
        .error("WM301", "'\(text)' is geen jaar; schrijf een jaar, zoals 2026")
    }

    static func notYears(_ text: String) -> Self {
        .error(
            "WM302",
            "'\(text)' is geen periode; schrijf een jaar (2026) of twee jaren (2026-2028)"
        )
    }

    static func lessThanNothing(_ text: String) -> Self {
        .error("WM286", "'\(text)' is minder dan 0; schrijf een bedrag zonder min ervoor")
    }

    static func notAnAmount(_ text: String) -> Self {
        .error(
            "WM303",
            "'\(text)' is geen bedrag; schrijf het in euro, zoals 1250 of 1250,50"
        )
    }
}
