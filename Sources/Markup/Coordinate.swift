extension [UInt8] {
    /// At most one decimal and never `-0`: two machines must write the same drawing.
    package mutating func appendCoordinate(_ number: Double) {
        appendTenths(Self.tenths(of: number))
    }

    static func tenths(of number: Double) -> Int {
        precondition(number.isFinite && abs(number) < 1e9, "a drawing has finite coordinates")
        // `rounded()` would need the C library for mathematics, which nothing else here does.
        return Int(number * 10 + (number < 0 ? -0.5 : 0.5))
    }

    mutating func appendTenths(_ tenths: Int) {
        if tenths < 0 { append(UInt8(ascii: "-")) }
        appendDigits(abs(tenths) / 10)
        let decimal = abs(tenths) % 10
        guard decimal != 0 else { return }
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(decimal))
    }

    private mutating func appendDigits(_ number: Int) {
        if number >= 10 { appendDigits(number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
