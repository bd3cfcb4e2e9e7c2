import Statistics

/// The marks that sources put where a figure is missing, each with its reason; never a zero.
enum MissingMark {
    static func status(of bytes: UnsafeBufferPointer<UInt8>) -> CellStatus? {
        guard bytes.count <= 9 else { return nil }
        if bytes.count == 1, bytes[0] == UInt8(ascii: ".") { return .unknown }
        return marks[String(decoding: bytes, as: UTF8.self)]
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
