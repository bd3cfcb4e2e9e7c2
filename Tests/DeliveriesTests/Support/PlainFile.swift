import Foundation
import Statistics

/// A delivered file read in the simplest way that there is, to compare with: split at every delimiter.
struct PlainFile {
    let bytes: [UInt8]
    /// Trimmed cells, without quotes.
    let header: [String]
    let rows: [[String]]

    init(_ file: URL, delimiter: Character = ";", headerRow: Int = 0) throws {
        bytes = [UInt8](try Data(contentsOf: file))
        let text = String(decoding: bytes, as: UTF8.self).replacing("\u{FEFF}", with: "")
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: delimiter, omittingEmptySubsequences: false).map { cell in
                String(cell).replacing("\"", with: "")
                    .trimmingCharacters(in: CharacterSet(charactersIn: " \u{A0}\t"))
            }
        }
        header = lines[headerRow]
        rows = lines.dropFirst(headerRow + 1).filter { $0[0] != "Bron: CBS" }
    }

    /// What a cell says: a number, or why there is none.
    static func reading(_ cell: String) -> (value: Double?, status: CellStatus) {
        switch cell {
        case "": (nil, .empty)
        case ".": (nil, .unknown)
        default: (Double(cell.replacing(",", with: ".")), .value)
        }
    }
}
