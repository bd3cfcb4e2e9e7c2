/// An amount of money, exact to the cent.
package struct Euros: Hashable, Comparable, Sendable {
    package let cents: Int

    package init(cents: Int) { self.cents = cents }

    /// Whole euros.
    package init(_ euros: Int) { cents = euros * 100 }

    package static let zero = Euros(cents: 0)

    package static func + (left: Euros, right: Euros) -> Euros {
        Euros(cents: left.cents + right.cents)
    }

    package static func - (left: Euros, right: Euros) -> Euros {
        Euros(cents: left.cents - right.cents)
    }

    package static func < (left: Euros, right: Euros) -> Bool { left.cents < right.cents }
}

extension Euros: CustomStringConvertible {
    /// As a message writes it: `12.610 euro`, `-3,50 euro`.
    package var description: String {
        let (euros, rest) = abs(cents).quotientAndRemainder(dividingBy: 100)
        var digits = ""
        for (place, digit) in "\(euros)".reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { digits.append(".") }
            digits.append(digit)
        }
        let decimals = rest == 0 ? "" : ",\(rest < 10 ? "0" : "")\(rest)"
        return (cents < 0 ? "-" : "") + String(digits.reversed()) + decimals + " euro"
    }
}

extension Sequence<Euros> {
    /// All amounts together.
    package var total: Euros { reduce(.zero, +) }
}
