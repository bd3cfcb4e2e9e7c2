/// A rounded number as digits with points and a comma, written backwards into one small buffer.
struct DigitRun {
    enum Sign { case plus, minus }

    let isNegative: Bool
    private let whole: UInt64
    private let fraction: UInt64
    private let decimals: Int

    var isZero: Bool { whole == 0 && fraction == 0 }

    /// Nothing for what is no number or is too large to count.
    init?(_ value: Double, decimals: Int) {
        let places = min(max(decimals, 0), Self.scales.count - 1)
        let scale = Self.scales[places]
        let scaled = (abs(value) * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard scaled < Self.limit else { return nil }
        let digits = UInt64(scaled)
        (whole, fraction) = digits.quotientAndRemainder(dividingBy: scale)
        isNegative = value < 0 && digits > 0
        self.decimals = places
    }

    func written(sign: Sign?) -> String {
        let wholeDigits = Self.digitCount(whole)
        let grouped = wholeDigits + (wholeDigits - 1) / 3
        let count = Self.width(of: sign) + grouped + (decimals == 0 ? 0 : decimals + 1)
        return String(unsafeUninitializedCapacity: count) { buffer in
            var end = count
            if decimals > 0 {
                write(fraction, digits: decimals, into: buffer, before: &end)
                Self.put(UInt8(ascii: ","), into: buffer, before: &end)
            }
            write(whole, digits: wholeDigits, groups: true, into: buffer, before: &end)
            switch sign {
            case nil: break
            case .plus: Self.put(UInt8(ascii: "+"), into: buffer, before: &end)
            case .minus: for byte in Self.minus { Self.put(byte, into: buffer, before: &end) }
            }
            return count
        }
    }
}

extension DigitRun {
    private static let scales: [UInt64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ]
    /// All below this fits in 64 bits.
    private static let limit = 1e18
    /// U+2212, last byte first.
    private static let minus: [UInt8] = [0x92, 0x88, 0xE2]

    private static func width(of sign: Sign?) -> Int {
        switch sign {
        case nil: 0
        case .plus: 1
        case .minus: 3
        }
    }

    private static func digitCount(_ number: UInt64) -> Int {
        var count = 1
        var rest = number / 10
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }

    private func write(
        _ number: UInt64,
        digits: Int,
        groups: Bool = false,
        into buffer: UnsafeMutableBufferPointer<UInt8>,
        before end: inout Int
    ) {
        var rest = number
        for place in 0..<digits {
            if groups, place > 0, place % 3 == 0 {
                Self.put(UInt8(ascii: "."), into: buffer, before: &end)
            }
            Self.put(UInt8(ascii: "0") + UInt8(rest % 10), into: buffer, before: &end)
            rest /= 10
        }
    }

    private static func put(
        _ byte: UInt8,
        into buffer: UnsafeMutableBufferPointer<UInt8>,
        before end: inout Int
    ) {
        end -= 1
        buffer[end] = byte
    }
}
