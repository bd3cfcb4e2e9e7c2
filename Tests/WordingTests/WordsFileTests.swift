import Diagnostics
import Testing

@testable import Wording

@Suite struct WordsFileTests {
    /// The messages on the shipped file with one piece of it replaced.
    private func lines(_ old: String, _ new: String) throws -> [String] {
        let text = String(decoding: try Shipped.bytes(), as: UTF8.self)
        try #require(text.contains(old))
        return said(text.replacing(old, with: new, maxReplacements: 1))
    }

    private func said(_ text: String) -> [String] {
        var report = Report()
        let words = Words(bytes: Array(text.utf8), path: "woorden.yml", report: &report)
        #expect((words == nil) == report.hasErrors)
        return report.sorted.map(\.description)
    }

    /// Where a piece of the shipped file stands, as a message names it.
    private func place(_ piece: String, plus columns: Int = 0) throws -> String {
        let lines = String(decoding: try Shipped.bytes(), as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let line = try #require(lines.firstIndex { $0.contains(piece) })
        let start = try #require(lines[line].firstRange(of: piece)).lowerBound
        let column = lines[line].distance(from: lines[line].startIndex, to: start)
        return "woorden.yml:\(line + 1):\(column + 1 + columns)"
    }

    @Test func saysAnUnknownKey() throws {
        let place = try place("minder_gunstig: ▼")
        #expect(
            try lines("minder_gunstig: ▼", "minder_gunstg: ▼") == [
                "\(try self.place("tekens:")): fout WM241: de tekst 'tekens.minder_gunstig' ontbreekt;"
                    + " zet hem erbij: het teken bij: zeker en ongunstig verschil",
                "\(place): fout WM240: 'minder_gunstg' is hier geen woord dat de site gebruikt;"
                    + " bedoelde u 'minder_gunstig'?",
            ]
        )
        #expect(
            try lines("  plaats_kort:", "  xyz: a\n  plaats_kort:").first?.hasSuffix(
                ": fout WM240: 'xyz' is hier geen woord dat de site gebruikt; bekend zijn 'score',"
                    + " 'cijfer', 'score_onbekend', 'cijfer_onbekend', 'plaats', 'plaats_zeker',"
                    + " 'plaats_kort', 'plaats_zeker_kort'"
            ) == true
        )
    }

    @Test func saysEveryKeyThatIsMissing() throws {
        let keys = Words.keyTable.split(separator: "\n").dropFirst(2)
        let messages = said("")
        #expect(messages.count == keys.count)
        #expect(
            messages.contains(
                "woorden.yml:1:1: fout WM241: de tekst 'zinnen.verschil' ontbreekt;"
                    + " zet hem erbij: na de score of het cijfer: het oordeel"
            )
        )
        #expect(messages.allSatisfy { $0.hasPrefix("woorden.yml:1:1: fout WM241: de tekst '") })
    }

    @Test func saysWhatIsNoText() throws {
        let place = try place("te weinig gegevens")
        #expect(
            try lines("te_weinig: te weinig gegevens", "te_weinig: [a, b]") == [
                "\(place): fout WM242: bij 'oordeel.te_weinig' staat geen tekst; schrijf daar één tekst:"
                    + " er is geen oordeel, omdat er te weinig cijfers zijn"
            ]
        )
    }

    @Test(arguments: ["", "\"\"", "\"  \""])
    func saysAnEmptyText(_ text: String) throws {
        let key = try place("te_weinig: te weinig gegevens", plus: text.isEmpty ? 0 : 11)
        #expect(
            try lines("te_weinig: te weinig gegevens", "te_weinig: \(text)") == [
                "\(key): fout WM243: de tekst 'oordeel.te_weinig' is leeg; vul hem in:"
                    + " er is geen oordeel, omdat er te weinig cijfers zijn"
            ]
        )
    }

    @Test func saysAnUnknownPlaceholder() throws {
        let place = try place("{oordeel}")
        #expect(
            try lines("Dat is {oordeel}.", "Dat is {oordel}.") == [
                "\(place): fout WM244: '{oordel}' is geen invulplek van 'zinnen.verschil';"
                    + " bedoelde u '{oordeel}'?"
            ]
        )
        #expect(
            try lines("Dat is {oordeel}.", "Dat is {xyz}.") == [
                "\(place): fout WM244: '{xyz}' is geen invulplek van 'zinnen.verschil';"
                    + " kies uit '{oordeel}'"
            ]
        )
        #expect(
            try lines("kort: voorlopig", "kort: voorlopig {jaar}").first?.hasSuffix(
                ": fout WM244: '{jaar}' is geen invulplek van 'kanttekening.voorlopig.kort';"
                    + " haal het weg"
            ) == true
        )
    }

    @Test func saysAPlaceholderThatIsMissing() throws {
        let place = try place("\"Dat is {oordeel}.\"")
        #expect(
            try lines("Dat is {oordeel}.", "Zo is dat.") == [
                "\(place): fout WM245: in 'zinnen.verschil' ontbreekt '{oordeel}';"
                    + " zet die invulplek in de tekst"
            ]
        )
    }

    @Test(arguments: [
        ("Dat is {oordeel.", 7), ("Dat is oordeel}.", 14), ("Dat is {{oordeel}.", 7),
        ("Dat is {oordeel}. }", 18),
    ])
    func saysABraceWithoutItsOtherHalf(_ text: String, _ offset: Int) throws {
        let place = try place("Dat is {oordeel}.", plus: offset)
        #expect(
            try lines("Dat is {oordeel}.", text) == [
                "\(place): fout WM246: in 'zinnen.verschil' mist een accolade zijn andere helft;"
                    + " schrijf een invulplek als '{oordeel}'"
            ]
        )
    }

    @Test func saysALineEndOrControlCharacter() throws {
        let place = try place("\"Dat is {oordeel}.\"")
        #expect(
            try lines("Dat is {oordeel}.", "Dat is\\n{oordeel}.") == [
                "\(place): fout WM247: in 'zinnen.verschil' staat een regeleinde of stuurteken"
                    + " ('U+000A'); schrijf de tekst op één regel"
            ]
        )
    }

    @Test func saysATextWhereKeysBelong() throws {
        #expect(
            said("zomaar") == [
                "woorden.yml:1:1: fout WM248: hier horen sleutels te staan;"
                    + " zet elke tekst op een eigen regel"
            ]
        )
        let place = try place("{ een: 1 wijk")
        #expect(
            try lines("{ een: 1 wijk, meer: \"{aantal} wijken\" }", "wijken") == [
                "\(place): fout WM248: bij 'namen.aantallen.wijk' horen sleutels te staan;"
                    + " zet elke tekst op een eigen regel"
            ]
        )
    }

    @Test func leavesAnUnreadableFileToTheReaderOfYAML() {
        var report = Report()
        #expect(Words(bytes: [0xFF], path: "w.yml", report: &report) == nil)
        #expect(report.hasErrors)
    }

    @Test func saysSomethingOrReadsWhateverIsBrokenInTheFile() throws {
        let shipped = try Shipped.bytes()
        let pieces = ["{", "}", "\"", "\n", ": ", "- ", "é", "{stad}", "[", "|", "\t", "\\"].map {
            Array($0.utf8)
        }
        var generator = SplitMix(state: 3)
        for _ in 0..<300 {
            var bytes = shipped
            for _ in 0..<3 {
                let start = Int.random(in: 0..<bytes.count, using: &generator)
                let end = min(bytes.count, start + Int.random(in: 0...3, using: &generator))
                bytes.replaceSubrange(
                    start..<end,
                    with: pieces.randomElement(using: &generator) ?? []
                )
            }
            var report = Report()
            let words = Words(bytes: bytes, path: "woorden.yml", report: &report)
            #expect((words == nil) == report.hasErrors)
            #expect(report.sorted.allSatisfy { $0.location.line > 0 && $0.location.field > 0 })
        }
    }

    @Test func namesEveryKeyOnceForTheAuthor() {
        let rows = Words.keyTable.split(separator: "\n")
        #expect(rows[0] == "| sleutel | invulplekken | waar de tekst staat |")
        #expect(
            rows.contains(
                "| `zinnen.score` | `{thema}`, `{score}` | de score op een thema |"
            )
        )
        #expect(
            rows.contains(
                "| `vergelijking.onzeker` | `{stad}` mag |"
                    + " het oordeel met wie vergeleken is: de marge is te groot of niet bekend |"
            )
        )
        #expect(Set(rows).count == rows.count)
        #expect(rows.dropFirst(2).allSatisfy { $0.count { $0 == "|" } == 4 })
    }
}
