import Diagnostics
import Tables

/// What comes of reading a text: its records, and everything that is said about it.
struct Reading {
    private(set) var rows: [[String]] = []
    private(set) var lines: [Int] = []
    private(set) var count = RecordCount()
    private(set) var messages: [String] = []
    private(set) var text: DelimitedText?

    init(_ bytes: [UInt8], delimiter: Delimiter? = nil) {
        var report = Report()
        text = DelimitedText(
            InputFile(path: "a.csv", bytes: bytes),
            delimiter: delimiter,
            into: &report
        )
        if let text {
            var (rows, lines): ([[String]], [Int]) = ([], [])
            count = text.forEachRecord(report: &report) { record, _ in
                rows.append((0..<record.count).map { record.string($0) })
                lines.append(record.line)
            }
            (self.rows, self.lines) = (rows, lines)
        }
        messages = report.sorted.map(\.description)
    }

    init(_ text: String, delimiter: Delimiter? = nil) {
        self.init(Array(text.utf8), delimiter: delimiter)
    }
}

/// A table and everything that is said while it is read.
struct TableReading {
    let table: Table?
    let messages: [String]

    init(_ text: String, delimiter: Delimiter? = nil) {
        var report = Report()
        let file = InputFile(path: "a.csv", bytes: Array(text.utf8))
        table = DelimitedText(file, delimiter: delimiter, into: &report).flatMap {
            Table($0, report: &report)
        }
        messages = report.sorted.map(\.description)
    }
}

/// An input in which 📍 stands before the cell that a message is about.
struct Marked {
    let text: String
    let place: String

    init(_ marked: String) {
        let before = marked.prefix { $0 != "📍" }
        let line = 1 + before.count(where: \.isNewline)
        let field = 1 + before.reversed().prefix { !$0.isNewline }.count { $0 == ";" }
        place = "a.csv:\(line):\(field)"
        text = marked.filter { $0 != "📍" }
    }
}
