import Markup

/// Steele and Vigna's splitmix64: small, and the same everywhere.
struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }

    mutating func upTo(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}

extension Fragment {
    var string: String { String(decoding: bytes, as: UTF8.self) }
}
