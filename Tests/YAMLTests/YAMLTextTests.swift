import Diagnostics
import Testing
import YAML

@Suite struct YAMLTextTests {
    @Test func keepsTextsListsAndMappingsWithTheirPlaces() throws {
        let node = try #require(
            read("# kop\ntitel: Wijk één\ndatum: 2026-01-02\npartijen:\n  - 'ja'\n  - pm\nleeg:\n")
                .node
        )
        #expect(node.entries.map(\.key) == ["titel", "datum", "partijen", "leeg"])
        #expect(node["titel"]?.string == "Wijk één")
        #expect(node["datum"]?.string == "2026-01-02")
        #expect(node["partijen"]?.list.map(\.string) == ["ja", "pm"])
        #expect(node["partijen"]?.list.last?.location == Location("a.yml", line: 6, field: 5))
        #expect(node["leeg"]?.isEmpty == true)
        #expect(node["leeg"]?.string == nil)
        #expect(node["onbekend"] == nil)
    }

    @Test func tellsPlainTextFromQuotedText() throws {
        let items = try #require(read("[ja, 'ja', \"\"]").node).list
        let plain = items.map { node in
            if case .scalar(_, let isPlain) = node.content { isPlain } else { Bool?.none }
        }
        #expect(plain == [true, false, false])
    }

    @Test(arguments: ["", "# niets", "---\n", "\u{FEFF}"])
    func readsAnEmptyDocumentAsAnEmptyMapping(_ text: String) {
        let (node, report) = read(text)
        #expect(node?.entries.isEmpty == true)
        #expect(node?.location.line == 1)
        #expect(report.diagnostics.isEmpty)
    }

    @Test func countsCharactersAndTheLinesBefore() throws {
        var report = Report()
        let text = Array("\u{FEFF}{é: één, ü: 'x'}".utf8)
        let node = YAMLText.parse(text, path: "a.md", lineOffset: 4, report: &report)
        let second = try #require(node?.entries.last)
        #expect(second.keyLocation == Location("a.md", line: 5, field: 10))
    }

    @Test func saysADuplicateKeyAtTheSecondAndKeepsTheFirst() {
        let (node, report) = read("a: 1\nb: 2\na: 3\n")
        #expect(
            report.diagnostics.map(\.description) == [
                """
                a.yml:3:1: fout WM031: 'a' staat hier voor de tweede keer; laat één van de twee staan
                a.yml:1:1: opmerking WM031: hier staat 'a' voor het eerst
                """
            ]
        )
        #expect(node?["a"]?.string == "1")
    }

    @Test func refusesASecondDocument() {
        #expect(
            refusal(of: "a: 1\n---\nb: 2\n")
                == "a.yml:2:1: fout WM032: met '---' begint hier een tweede deel;"
                + " een YAML-bestand mag maar uit één deel bestaan"
        )
    }

    @Test(arguments: [
        ("a: &x b", "a.yml:1:4", "&x"), ("a: *x", "a.yml:1:4", "*x"),
        ("a: !!str b", "a.yml:1:4", "!!str"), ("a: !x {b: c}", "a.yml:1:4", "!x"),
        ("- &x [b]", "a.yml:1:3", "&x"), ("*x : b", "a.yml:1:1", "*x"),
    ])
    func refusesAnchorsAliasesAndTags(_ text: String, _ place: String, _ written: String) {
        #expect(
            refusal(of: text)
                == "\(place): fout WM033: '\(written)' is een anker, verwijzing of type van YAML en dat"
                + " leest dit programma niet; schrijf de waarde voluit,"
                + " of zet tekst tussen aanhalingstekens"
        )
    }

    @Test func refusesMoreThanFiftyLevels() {
        let nested = { (depth: Int) in
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(read(nested(50)).report.diagnostics.isEmpty)
        #expect(
            refusal(of: nested(51))
                == "a.yml:1:51: fout WM034: deze waarde ligt dieper dan 50 niveaus;"
                + " gebruik minder lijsten binnen lijsten"
        )
        #expect(read(String(repeating: "[", count: 900_000)).report.diagnostics.count == 1)
        #expect(read(String(repeating: "- ", count: 400_000)).report.diagnostics.count == 1)
    }

    @Test func refusesAFileOfMoreThanAMegabyte() {
        #expect(
            refusal(of: String(repeating: "x", count: 1_000_001))
                == "a.yml: fout WM035: het bestand telt 1000001 bytes;"
                + " een YAML-bestand mag hoogstens 1000000 bytes groot zijn"
        )
    }

    @Test func refusesBytesThatAreNotUTF8() {
        var report = Report()
        let bytes = Array("a: b\né: ".utf8) + [0xE9, 0x0A]
        #expect(YAMLText.parse(bytes, path: "a.yml", report: &report) == nil)
        #expect(
            report.diagnostics.map(\.description) == [
                "a.yml:2:4: fout WM036: de byte 'E9' is geen UTF-8; bewaar het bestand als UTF-8"
            ]
        )
    }
}

func read(_ text: String) -> (node: YAMLNode?, report: Report) {
    var report = Report()
    let node = YAMLText.parse(Array(text.utf8), path: "a.yml", report: &report)
    return (node, report)
}

/// The one message about a text that cannot be read.
func refusal(of text: String) -> String? {
    let (node, report) = read(text)
    guard node == nil, report.diagnostics.count == 1 else { return nil }
    return report.diagnostics.first?.description
}
