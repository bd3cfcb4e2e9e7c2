import Diagnostics
import YAML

extension FrontMatter {
    /// What can safely be given to cmark, or nothing.
    init?(checked bytes: [UInt8], path: String, report: inout Report) {
        guard bytes.count <= Article.maximumSize else {
            report.add(.proseTooLarge(bytes.count), at: Location(path))
            return nil
        }
        let file = SourceText(bytes, path: path)
        guard file.isUTF8(report: &report), file.hasOnlyVisibleText(report: &report),
            let parts = FrontMatter(file, report: &report)
        else { return nil }
        guard !Expansion.isTooLarge(Expansion.estimate(of: parts.body), for: parts.body) else {
            report.add(.proseExpandsTooMuch(), at: Location(path))
            return nil
        }
        guard Toil.isBearable(parts.body, report: &report) else { return nil }
        // Of a text that comes on no page that is said, and not which keys it would have.
        if let kind = ArticleKind.known(path) {
            parts.settings.check(against: kind.keys, report: &report)
        }
        self = parts
    }
}

extension SourceText {
    /// A control is not allowed in HTML, or makes a text read otherwise than it is stored.
    fileprivate func hasOnlyVisibleText(report: inout Report) -> Bool {
        var offset = 0
        for sign in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if Self.isControl(sign) {
                report.add(.proseControlCharacter(sign), at: location(atByte: offset))
                return false
            }
            offset += UTF8.width(sign)
        }
        return true
    }

    private static func isControl(_ sign: Unicode.Scalar) -> Bool {
        switch sign.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Diagnostic.Message {
    static func proseTooLarge(_ size: Int) -> Self {
        .error(
            "WM230",
            "het bestand telt \(size) bytes; een tekst mag hoogstens \(Article.maximumSize) bytes"
                + " groot zijn"
        )
    }

    static func proseControlCharacter(_ sign: Unicode.Scalar) -> Self {
        let hex = String(sign.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return .error(
            "WM232",
            "hier staat een onzichtbaar stuurteken ('U+\(padded)'); haal het weg"
        )
    }

    static func proseExpandsTooMuch() -> Self {
        .error(
            "WM234",
            "deze tekst wordt als pagina meer dan \(Expansion.factor) keer zo groot;"
                + " maak tabellen smaller en verwijzingen korter"
        )
    }
}
