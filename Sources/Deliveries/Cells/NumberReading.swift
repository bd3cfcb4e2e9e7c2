import Statistics

extension NumberCell {
    /// Reads the bytes of a cell; blanks around the number are no part of it.
    static func read(_ cell: UnsafeBufferPointer<UInt8>) -> NumberCell {
        let bytes = Blanks.trimmed(cell)
        guard !bytes.isEmpty else { return .missing(.empty) }
        return plainNumber(bytes) ?? MissingMark.status(of: bytes).map(missing) ?? rareNumber(bytes)
    }
}

extension NumberCell {
    /// Digits with at most one decimal mark: nearly every cell there is, and exact in one division.
    @inline(__always)
    private static func plainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> NumberCell? {
        var index = 0
        let isNegative = bytes[0] == UInt8(ascii: "-")
        if isNegative || bytes[0] == UInt8(ascii: "+") { index = 1 }
        let first = index
        var mantissa: UInt64 = 0
        var markIndex = -1
        while index < bytes.count {
            let byte = bytes[index]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                mantissa = mantissa &* 10 &+ UInt64(digit)
            } else if markIndex < 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                markIndex = index
            } else {
                return nil
            }
            index += 1
        }
        let digits = bytes.count - first - (markIndex < 0 ? 0 : 1)
        // 15 digits and 10^22 are the bounds within which one division rounds correctly.
        guard digits > 0, digits <= 15 else { return nil }
        guard markIndex >= 0 else {
            let size = Double(mantissa)
            if isNegative, isMissingCode(size) { return nil }
            return NumberCell(value: isNegative ? -size : size, status: .value, shape: .whole)
        }
        let size = Double(mantissa) / powerOfTen(bytes.count - markIndex - 1)
        if isNegative, isMissingCode(size) { return nil }
        return NumberCell(
            value: isNegative ? -size : size,
            status: .value,
            shape: shape(bytes, first: first, mark: markIndex)
        )
    }

    /// -99991 and its like (also as -99991.0) are words, not numbers; they are looked up as marks.
    private static func isMissingCode(_ size: Double) -> Bool {
        size == 99_999_999 || ((99_991...99_999) ~= size && size == size.rounded())
    }

    /// Most fractions have one or two digits.
    @inline(__always)
    private static func powerOfTen(_ exponent: Int) -> Double {
        switch exponent {
        case 1: 10
        case 2: 100
        default: PowersOfTen.values[exponent]
        }
    }

    private static func shape(
        _ bytes: UnsafeBufferPointer<UInt8>,
        first: Int,
        mark: Int
    ) -> NumberShape {
        let isComma = bytes[mark] == UInt8(ascii: ",")
        let leading = mark - first
        let looksGrouped =
            bytes.count - mark - 1 == 3 && (1...3) ~= leading && bytes[first] != UInt8(ascii: "0")
        return switch (isComma, looksGrouped) {
        case (true, false): .comma
        case (false, false): .point
        case (true, true): .commaOrThousands
        case (false, true): .pointOrThousands
        }
    }

    /// Long fractions, exponents and thousands marks.
    private static func rareNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> NumberCell {
        let text = String(decoding: bytes, as: UTF8.self)
        if let grouped = groupedNumber(text) {
            guard abs(grouped) <= largest else { return unreadable }
            return NumberCell(value: grouped, status: .value, shape: .grouped)
        }
        guard bytes.allSatisfy({ isNumeric($0) }), text.filter({ $0 == "," }).count <= 1,
            !(text.contains(",") && text.contains(".")),
            let value = Double(String(text.map { $0 == "," ? "." : $0 })), abs(value) <= largest
        else { return unreadable }
        let shape: NumberShape = text.contains(",") ? .comma : text.contains(".") ? .point : .whole
        return NumberCell(value: value, status: .value, shape: shape)
    }

    /// No figure is larger; with it every sum, square and product stays a number.
    private static let largest = 1e18

    private static func isNumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."): true
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: false
        }
    }

    /// `1.234,5` and `1.234.567`: every group but the first has three digits.
    private static func groupedNumber(_ text: String) -> Double? {
        let isNegative = text.first == "-"
        let unsigned = isNegative ? text.dropFirst() : text[...]
        let halves = unsigned.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first else { return nil }
        let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
        let hasProof = groups.count > 2 || (groups.count == 2 && halves.count == 2)
        guard hasProof, let leading = groups.first, (1...3) ~= leading.count, leading.first != "0",
            groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
            halves.count == 1 || halves[1].allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        let plain = groups.joined() + (halves.count == 2 ? "." + halves[1] : "")
        return Double(plain).map { isNegative ? -$0 : $0 }
    }
}

private enum PowersOfTen {
    static let values: [Double] = (0...22).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
