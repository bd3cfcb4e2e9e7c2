import Diagnostics
import YAML

/// What makes cmark work for seconds or minutes on a small text; looked for before it begins.
///
/// Its time grows with the square of each of these numbers. Below these limits 200 kB took less
/// than half a second, whatever stood in it; people write a hundredth of them.
enum Toil {
    private static let wordBytes = 5_000
    private static let lineBars = 2_000
    private static let pieceLines = 10_000
    private static let pieceBrackets = 10_000
    private static let pieceTags = 1_000
    /// cmark looks at every '*' again for every '['.
    private static let pieceProduct = 20_000_000

    /// Whether cmark can read this soon enough; the first place where it cannot is said.
    static func isBearable(_ source: SourceText, report: inout Report) -> Bool {
        var piece = Piece()
        for number in source.lineStarts.indices.map({ $0 + 1 }) {
            let line = source.line(number)
            if let column = columnTooDeep(line) {
                report.add(.proseTooDeep(), at: source.location(line: number, byteColumn: column))
                return false
            }
            piece.add(line, number)
            if let much = tooMuch(in: line) ?? tooMuch(in: piece) {
                let place = much == Self.lines ? piece.start : number
                report.add(
                    .proseToil(much),
                    at: source.location(line: place, byteColumn: 1)
                )
                return false
            }
        }
        return true
    }
}

extension Toil {
    /// What stands between two blank lines.
    private struct Piece {
        var start = 1
        var lines = 0
        var brackets = 0
        var tags = 0
        var stars = 0

        mutating func add(_ line: ArraySlice<UInt8>, _ number: Int) {
            if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
                self = Piece(start: number + 1)
                return
            }
            lines += 1
            brackets += line.count { $0 == UInt8(ascii: "[") }
            stars += line.count { "*_~".utf8.contains($0) }
            for (sign, next) in zip(line, line.dropFirst()) where sign == UInt8(ascii: "<") {
                if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") { tags += 1 }
            }
        }
    }

    private static let lines = "meer dan \(pieceLines) regels zonder lege regel ertussen"

    private static func tooMuch(in piece: Piece) -> String? {
        if piece.lines > pieceLines { return lines }
        if piece.brackets > pieceBrackets {
            return "meer dan \(pieceBrackets) keer '[' zonder lege regel ertussen"
        }
        if piece.brackets * piece.stars > pieceProduct {
            return
                "\(piece.brackets) keer '[' en \(piece.stars) keer '*', '_' of '~' zonder lege regel"
                + " ertussen"
        }
        return piece.tags > pieceTags
            ? "meer dan \(pieceTags) keer '<?' of '<!' zonder lege regel ertussen" : nil
    }

    private static func tooMuch(in line: ArraySlice<UInt8>) -> String? {
        if line.count > lineBars, line.count(where: { $0 == UInt8(ascii: "|") }) > lineBars {
            return "meer dan \(lineBars) keer '|' op één regel"
        }
        guard line.count > wordBytes else { return nil }
        let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return words.contains { $0.count > wordBytes }
            ? "een woord van meer dan \(wordBytes) tekens" : nil
    }

    /// Where the signs of quotations, lists and notes at the start of a line go a level too deep.
    private static func columnTooDeep(_ line: ArraySlice<UInt8>) -> Int? {
        var rest = line
        for _ in 0...Article.maximumDepth {
            rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard let length = markLength(rest) else { return nil }
            rest = rest.dropFirst(length)
        }
        return rest.startIndex - line.startIndex
    }

    /// The bytes of `>`, `-`, `12.` or `[^noot]:`; nothing where the text begins.
    private static func markLength(_ text: ArraySlice<UInt8>) -> Int? {
        guard let first = text.first else { return nil }
        switch first {
        case UInt8(ascii: ">"):
            return 1
        case UInt8(ascii: "["):
            guard text.starts(with: "[^".utf8),
                let end = text.firstIndex(of: UInt8(ascii: "]")),
                text[(end + 1)...].first == UInt8(ascii: ":")
            else { return nil }
            return end + 2 - text.startIndex
        default:
            let digits = text.prefix { (0x30...0x39).contains($0) }
            let sign = text.dropFirst(digits.count)
            guard let mark = sign.first, (digits.isEmpty ? "-+*" : ".)").utf8.contains(mark) else {
                return nil
            }
            let after = sign.dropFirst().first
            let isMark = after == nil || after == UInt8(ascii: " ") || after == UInt8(ascii: "\t")
            return isMark ? digits.count + 1 : nil
        }
    }
}

extension Diagnostic.Message {
    static func proseToil(_ much: String) -> Self {
        .error("WM258", "hier staat \(much); zo'n tekst kost te veel tijd, dus maak hem korter")
    }
}
