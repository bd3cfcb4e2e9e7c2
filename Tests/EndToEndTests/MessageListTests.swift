import Foundation
import TestSupport
import Testing

/// Every message has a code of its own, a row in `docs/meldingen.md`, and a test of its text.
@Suite struct MessageListTests {
    @Test func everyCodeBelongsToOneMessage() throws {
        let codes = try Self.codesInSources()
        #expect(codes.count > 100)
        #expect(Set(codes).count == codes.count, "twice: \(Self.twice(codes))")
    }

    @Test func theListHasExactlyTheseCodesInOrder() throws {
        let listed = try MessageRow.all().map(\.code)
        #expect(listed == listed.sorted())
        #expect(Self.twice(listed).isEmpty)
        let known = Set(try Self.codesInSources())
        #expect(known.subtracting(listed).sorted() == [])
        #expect(Set(listed).subtracting(known).sorted() == [])
    }

    @Test func everyCodeIsMetInATest() throws {
        let tests = try Self.files(in: "Tests", ending: [".swift", "diagnostics.txt"])
            .map { try Repository.text($0) }.joined(separator: "\n")
        let met = Set(tests.matches(of: /WM\d{3}/).map { String($0.output) })
        #expect(Set(try Self.codesInSources()).subtracting(met).sorted() == [])
    }

    @Test func theListSaysWhatTheProgramSays() throws {
        let rows = Dictionary(uniqueKeysWithValues: try MessageRow.all().map { ($0.code, $0) })
        for project in BrokenProject.all {
            for line in try Repository.text(project.expected).split(separator: "\n").dropLast() {
                guard let said = line.firstMatch(of: /: (\w+) (WM\d{3}): (.*)$/),
                    let row = rows[String(said.2)]
                else {
                    Issue.record("no row for \(line)")
                    continue
                }
                // A note has the code of its message, and is a remark.
                guard said.1 == row.severity else {
                    #expect(said.1 == "opmerking")
                    continue
                }
                #expect(row.describes(said.3), "\(project.name): \(line)")
            }
        }
    }
}

/// A row of `docs/meldingen.md`.
struct MessageRow {
    let code: String
    let severity: String
    private let text: String

    static func all() throws -> [MessageRow] {
        let list = try Repository.text(Repository.root.appending(path: "docs/meldingen.md"))
        return try list.split(separator: "\n").filter { $0.hasPrefix("| WM") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(cells.count == 4 && !cells[3].isEmpty, "\(line)")
            return MessageRow(code: cells[0], severity: cells[1], text: cells[2])
        }
    }

    /// Whether the words between the dots stand in the message, in this order.
    func describes(_ message: Substring) -> Bool {
        var rest = message
        let plain = text.replacing("\\\\", with: "\\")
        for part in plain.split(separator: "…") {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}

extension MessageListTests {
    private static func codesInSources() throws -> [String] {
        try files(in: "Sources", ending: [".swift"]).flatMap { file in
            try Repository.text(file).matches(of: /"(WM\d+)"/).map { String($0.1) }
        }
    }

    private static func twice(_ codes: [String]) -> [String] {
        Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }

    private static func files(in folder: String, ending suffixes: [String]) throws -> [URL] {
        let root = Repository.root.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { path in suffixes.contains { path.hasSuffix($0) } }
            .map { root.appending(path: $0) }
    }
}
