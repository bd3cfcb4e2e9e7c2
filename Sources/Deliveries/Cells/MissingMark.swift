import Statistics

/// The marks that sources put where a figure is missing, each with its reason; never a zero.
enum MissingMark {
    static func status(of bytes: UnsafeBufferPointer<UInt8>) -> CellStatus? {
        guard bytes.count <= 12 else { return nil }
        if bytes.count == 1, bytes[0] == UInt8(ascii: ".") { return .unknown }
        return marks[withoutFraction(String(decoding: bytes, as: UTF8.self))]
    }

    /// Programs that know no whole numbers write `-99997.0`.
    private static func withoutFraction(_ text: String) -> String {
        guard text.hasPrefix("-"), let mark = text.firstIndex(where: { $0 == "." || $0 == "," }),
            text[mark...].dropFirst().allSatisfy({ $0 == "0" })
        else { return text }
        return String(text[..<mark])
    }

    /// The marks as a message names them.
    static let listed = "., x, NaN, NA, leeg, -99997"

    private static let marks: [String: CellStatus] = {
        var marks: [String: CellStatus] = [
            ".": .unknown, "x": .secret, "X": .secret, ",": .notANumber, "NaN": .notANumber,
            "nan": .notANumber, "NA": .notANumber, "-99999999": .secret, "-99995": .later,
            "-99991": .ended,
        ]
        for code in -99_999 ... -99_992 where code != -99_995 {
            marks["\(code)"] = .secret
        }
        return marks
    }()
}
