/// What in a cell points at one person.
package enum PersonalDataKind: Int, Sendable, CaseIterable {
    case citizenNumber, emailAddress, phoneNumber, address, birthDate

    /// The kind of a whole cell of a delivered file, judged by its bytes alone.
    @inline(__always)
    static func kind(
        of cell: UnsafeBufferPointer<UInt8>,
        isBirthColumn: Bool
    ) -> PersonalDataKind? {
        // The shortest e-mail address has six signs; nearly every cell is shorter than that.
        guard cell.count >= 6 else { return nil }
        return longCell(Blanks.trimmed(cell), isBirthColumn: isBirthColumn)
    }
}

extension PersonalDataKind {
    /// A cell as a message may quote it: never what points at one person.
    static func masked(_ cell: String, column: String) -> String {
        var cell = cell
        // A date has six digits at least; the name of a column takes long to look through.
        let isBirth = cell.utf8.count >= 6 && BirthDate.namesBirth(column)
        let isPersonal = cell.withUTF8 { kind(of: $0, isBirthColumn: isBirth) != nil }
        return isPersonal ? "…" : cell
    }

    private static func longCell(
        _ cell: UnsafeBufferPointer<UInt8>,
        isBirthColumn: Bool
    ) -> PersonalDataKind? {
        guard cell.count >= 6 else { return nil }
        var digits = 0
        var hasAt = false
        for byte in cell {
            if byte &- UInt8(ascii: "0") < 10 { digits += 1 }
            if byte == UInt8(ascii: "@") { hasAt = true }
        }
        if hasAt, EmailAddress.occurs(in: String(decoding: cell, as: UTF8.self)) {
            return .emailAddress
        }
        if digits == 9, cell.count == 9 { return CitizenNumber.passes(cell) ? .citizenNumber : nil }
        if isBirthColumn, digits >= 6, BirthDate.isDate(String(decoding: cell, as: UTF8.self)) {
            return .birthDate
        }
        guard digits >= 5, digits <= 13 else { return nil }
        if digits >= 10, isPhoneNumber(cell, digits: digits) { return .phoneNumber }
        return HouseAddress.isWhole(cell) ? .address : nil
    }

    /// `0475-123456`, `06 12345678`, `+31 6 12345678`: ten digits with a nought in front, or the country's.
    private static func isPhoneNumber(_ cell: UnsafeBufferPointer<UInt8>, digits: Int) -> Bool {
        let isPlain = cell.allSatisfy { byte in
            byte &- UInt8(ascii: "0") < 10 || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2F].contains(byte)
        }
        guard isPlain else { return false }
        let numbers = cell.filter { $0 &- UInt8(ascii: "0") < 10 }
        if digits == 10 { return numbers[0] == 0x30 && numbers[1] != 0x30 }
        let country = Array("31".utf8)
        if cell[0] == UInt8(ascii: "+") {
            return numbers.starts(with: country) && (11...12) ~= digits
        }
        return digits == 13 && numbers.starts(with: Array("0031".utf8))
    }
}

/// The eleven-test of a citizen service number.
package enum CitizenNumber {
    package static func passes(_ digits: some Collection<UInt8>) -> Bool {
        guard digits.count == 9 else { return false }
        var sum = 0
        var hasOther = false
        for (index, byte) in digits.enumerated() {
            let digit = Int(byte) - 0x30
            guard (0...9) ~= digit else { return false }
            if digit != 0 { hasOther = true }
            sum += digit * (index == 8 ? -1 : 9 - index)
        }
        return hasOther && sum % 11 == 0
    }
}

/// Something, an at sign, and a domain with a dot.
package enum EmailAddress {
    package static func occurs(in text: String) -> Bool { !addresses(in: text).isEmpty }

    package static func addresses(in text: String) -> [Substring] {
        let ends = Set(" \t\n\r,;:<>()[]{}\"'|`*")
        return text.split { ends.contains($0) }.filter { word in
            let halves = word.split(separator: "@", omittingEmptySubsequences: false)
            guard halves.count == 2, !halves[0].isEmpty else { return false }
            let domain = halves[1].split(separator: ".", omittingEmptySubsequences: false)
            return domain.count > 1 && domain.dropLast().allSatisfy { !$0.isEmpty }
                && domain.last.map { $0.isEmpty || $0.count >= 2 } == true
        }
    }
}

/// A postcode with a house number, which is one front door.
enum HouseAddress {
    static func isWhole(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let signs = cell.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ",") }
        guard (7...12) ~= signs.count, signs[0] != 0x30 else { return false }
        let isPostcode = signs.prefix(4).allSatisfy(isDigit) && signs[4...5].allSatisfy(isLetter)
        guard isPostcode, isDigit(signs[6]), signs[6] != 0x30 else { return false }
        let number = signs[6...].prefix(while: isDigit)
        guard number.count <= 5, signs.count - 6 - number.count <= 2 else { return false }
        // `2012MM12` is December.
        return DeliveredPeriod(String(decoding: cell, as: UTF8.self)) == nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

/// A day in a column that speaks of birth.
package enum BirthDate {
    package static func namesBirth(_ column: String) -> Bool {
        let folded = Fold.name(column)
        return folded.contains("geboorte") || folded.contains("geboren") || folded == "gebdat"
    }

    /// `12-03-1980`, `1980/03/12`, `19800312`, `12 maart 1980`.
    package static func isDate(_ text: String) -> Bool {
        let parts = text.split { !$0.isLetter && !$0.isNumber }
        if parts.count == 1, text.count == 8, let number = Int(text) {
            return isDay(number % 100, month: number / 100 % 100, year: number / 10_000)
        }
        guard parts.count == 3 else { return false }
        let middle = Int(parts[1]) ?? month(parts[1])
        guard let first = Int(parts[0]), let middle, let last = Int(parts[2]) else { return false }
        return isDay(first, month: middle, year: last) || isDay(last, month: middle, year: first)
    }

    private static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
        (1...31) ~= day && (1...12) ~= month && ((1850...2100) ~= year || (0...99) ~= year)
    }

    private static func month(_ word: Substring) -> Int? {
        let months = [
            "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
        ]
        return months.firstIndex { word.lowercased().hasPrefix($0) }.map { $0 + 1 }
    }
}
