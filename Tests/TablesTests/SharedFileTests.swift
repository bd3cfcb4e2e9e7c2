import Diagnostics
import Foundation
import Tables
import TestSupport
import Testing

@Suite(.enabled(if: Repository.hasShared, "de map shared is er niet"))
struct SharedFileTests {
    private static func files(under folder: String) -> [URL] {
        let root = Repository.shared.appending(path: folder)
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (all?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
    }

    private static let broken = "inkomen_huishoudens_regio_KAPOTTE_QUOTES.csv"

    @Test(arguments: files(under: "spec/csv/csvs"))
    func readsWhatTheSpecificationExpects(_ file: URL) throws {
        let json = Repository.shared.appending(path: "spec/csv/json")
            .appending(path: file.deletingPathExtension().lastPathComponent + ".json")
        let expected = try JSONDecoder().decode(
            [[String: String]].self,
            from: Data(contentsOf: json)
        )
        var report = Report()
        let input = InputFile(path: "a.csv", bytes: try Repository.bytes(file))
        let text = try #require(DelimitedText(input, into: &report))
        let table = try #require(Table(text, report: &report))
        let rows = table.rows.map {
            Dictionary(zip(table.columns, $0.cells), uniquingKeysWith: { first, _ in first })
        }
        #expect(rows == expected)
        #expect(report.diagnostics == [])
    }

    @Test(arguments: files(under: "data").filter { $0.lastPathComponent != broken })
    func readsADeliveredFileWithoutFaults(_ file: URL) throws {
        let bytes = try Repository.bytes(file)
        let reading = Reading(bytes)
        #expect(reading.count.records == Self.simpleCount(bytes))
        #expect(reading.count.faults == 0)
        #expect(reading.messages.filter { !$0.contains(" WM021: ") } == [])
        let widest = reading.rows.map(\.count).max() ?? 0
        #expect(widest > 1)
    }

    /// Doubled quotes make this file one cell with all rows in it, which is CSV all the same.
    @Test func readsAFileWithDoubledQuotesAsTwoCells() throws {
        let file = Repository.shared.appending(path: "data/statline").appending(path: Self.broken)
        let reading = Reading(try Repository.bytes(file))
        #expect(reading.rows.map(\.count) == [1, 1])
        #expect(reading.lines == [1, 2])
        #expect(reading.rows.first?.first?.contains("\";\"") == true)
        #expect(reading.messages == [])
    }

    /// Line breaks outside quotes, blank lines left out.
    private static func simpleCount(_ bytes: [UInt8]) -> Int {
        var (count, isQuoted, isBlank) = (0, false, true)
        for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            if isBreak, !isQuoted {
                if !isBlank { count += 1 }
                isBlank = true
            } else {
                isBlank = false
            }
        }
        return isBlank ? count : count + 1
    }
}
