/// How the bytes of a delivered file spell its text.
package enum TextEncoding: Sendable {
    case utf8, windows1252
}

extension TextEncoding {
    /// What Windows-1252 has at 80–9F, 0 where it has nothing; the rest is as in Unicode.
    private static let upperControls: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// The text in UTF-8, or the place of the first byte that Windows-1252 does not have.
    static func decodedFromWindows1252(_ bytes: [UInt8]) -> Result<[UInt8], UndefinedByte> {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count + bytes.count / 16)
        for (offset, byte) in bytes.enumerated() {
            if byte < 0x80 {
                decoded.append(byte)
                continue
            }
            let unit = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte)
            guard unit != 0, let scalar = Unicode.Scalar(unit) else {
                return .failure(UndefinedByte(offset: offset))
            }
            decoded.append(contentsOf: scalar.utf8)
        }
        return .success(decoded)
    }

    /// One of the five bytes that mean nothing in Windows-1252.
    struct UndefinedByte: Error {
        let offset: Int
    }
}
