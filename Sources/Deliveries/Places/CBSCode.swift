import Statistics

/// Region codes are text: padded, with letters since 2023, and never numbers.
package enum CBSCode {
    /// Trimmed, in capitals; both spellings of the country become `NL00`.
    package static func normalised(_ code: String) -> String {
        let trimmed = Blanks.trimmed(code).uppercased()
        return trimmed == "NL01" ? "NL00" : trimmed
    }

    /// GM and four signs, WK and six, BU and eight; other regions (NL, PV, T001081) a letter or two and a number.
    package static func isWellFormed(_ code: String) -> Bool {
        let rest = code.dropFirst(2).utf8
        guard rest.allSatisfy({ isDigit($0) || isCapital($0) }) else { return false }
        switch code.prefix(2) {
        case "GM": return rest.count == 4 && rest.allSatisfy(isDigit)
        case "WK": return rest.count == 6 && rest.prefix(4).allSatisfy(isDigit)
        case "BU": return rest.count == 8 && rest.prefix(4).allSatisfy(isDigit)
        default:
            let letters = code.utf8.prefix(while: isCapital).count
            let digits = code.utf8.dropFirst(letters)
            return (1...2) ~= letters && (1...6) ~= digits.count && digits.allSatisfy(isDigit)
        }
    }

    /// Whether the code is surely one of a region; other dimensions have codes of the same shape (`MW00000`).
    static func namesRegion(_ code: String) -> Bool {
        isWellFormed(code) && regions.contains(String(code.prefix(2)))
    }

    /// The level that a code tells by itself; nothing for regions that are no level of ours.
    static func level(of code: String) -> AreaLevel? {
        let levels: [String: AreaLevel] = ["NL": .land, "GM": .gemeente, "WK": .wijk, "BU": .buurt]
        let code = normalised(code)
        return isWellFormed(code) ? levels[String(code.prefix(2))] : nil
    }

    /// Countries, landsdelen, provinces, gemeenten, wijken, buurten, and the regions between them.
    private static let regions: Set<String> = [
        "NL", "LD", "PV", "GM", "WK", "BU", "CR", "AM", "RE", "GG", "JZ", "VR", "ZK",
    ]

    /// The code of the wijk in which a buurt lies.
    package static func wijk(ofBuurt code: String) -> String { "WK" + code.dropFirst(2).prefix(6) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= byte
    }
}
