/// The order of a Dutch A-Z list: without regard to capitals, accents and a leading 's or 't; numbers by value.
package struct DutchOrder: Sendable, Hashable, Comparable {
    private let letters: [UInt32]
    private let name: String

    package init(_ name: String) {
        self.name = name
        letters = Self.letters(of: Self.withoutArticle(Self.folded(name)))
    }

    /// What is alike goes by the name as it is written.
    package static func < (left: DutchOrder, right: DutchOrder) -> Bool {
        if left.letters != right.letters {
            return left.letters.lexicographicallyPrecedes(right.letters)
        }
        return left.name < right.name
    }

    /// Sorted by name; what has the same name stays in its order.
    package static func sorted<Item>(
        _ items: some Sequence<Item>,
        by name: (Item) -> String
    ) -> [Item] {
        let keyed = items.enumerated().map { (key: DutchOrder(name($1)), place: $0, item: $1) }
        return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.item)
    }

    /// The heading under which it stands: `A` to `Z`, `0–9`, or `#` for everything else.
    package var heading: String {
        guard let first = letters.first else { return "#" }
        if let letter = Unicode.Scalar(first), ("a"..."z").contains(letter) {
            return String(Character(letter)).uppercased()
        }
        return Self.numbers.contains(first) ? "0–9" : "#"
    }
}

extension DutchOrder {
    /// A gap between words comes before everything else.
    private static let gap: UInt32 = 1
    /// A number is its length, counted from here, and then its digits; so a longer one is larger.
    private static let number: UInt32 = 2
    private static let numbers: ClosedRange<UInt32> = 2...90

    private static func letters(of scalars: [Unicode.Scalar]) -> [UInt32] {
        var key: [UInt32] = []
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            if isDigit(scalar) {
                let digits = scalars[place...].prefix(while: isDigit)
                place = digits.endIndex
                let value = digits.drop { $0 == "0" }
                key.append(min(number + UInt32(value.count), numbers.upperBound))
                key += value.map(\.value)
                continue
            }
            if isLetter(scalar) {
                key.append(scalar.value)
            } else if !isSilent(scalar), !key.isEmpty, key.last != gap {
                key.append(gap)
            }
            place += 1
        }
        if key.last == gap { key.removeLast() }
        return key
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// An apostrophe joins, as in `foto's`.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        apostrophes.contains(scalar)
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "´", "`"]

    /// `'s-Gravenhage` is found under G and `'t Zand` under Z.
    private static func withoutArticle(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.count > 3, apostrophes.contains(scalars[0]),
            ["s", "t"].contains(scalars[1]), ["-", " "].contains(scalars[2])
        else { return scalars }
        return Array(scalars.dropFirst(3))
    }
}
