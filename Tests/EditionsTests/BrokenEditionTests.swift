import Diagnostics
import Editions
import Tables
import TestSupport
import Testing

/// An earlier edition is what someone kept: it may lack anything and hold anything.
@Suite struct BrokenEditionTests {
    private let small = SmallEdition()

    private func messages(_ edition: SmallEdition) -> [String] {
        var report = Report()
        _ = edition.read(&report)
        // An edition that has few columns is read all the same.
        return report.sorted.filter { $0.message.code != "WM361" }.map(\.description)
    }

    @Test func aMissingTableIsSaidAndTheRestIsCompared() {
        let earlier = small.without(.rulers)
        #expect(
            messages(earlier) == [
                "oud/linialen.csv: opmerking WM365: de tabel 'linialen' ontbreekt in deze editie;"
                    + " die wordt niet vergeleken"
            ]
        )
        let later = small.with(.observations, "480,", "481,")
        let comparison = earlier.compared(with: later)
        #expect(comparison.figureLines == ["herzien zuid huur 2023 480 481"])
        #expect(comparison.gaps.contains { $0.table == .rulers && $0.column == nil && $0.isInOld })
    }

    @Test func withoutTheFiguresNoneIsNewOrGone() {
        #expect(small.without(.observations).compared(with: small).figures.all == [])
        #expect(small.compared(with: small.without(.observations)).figures.all == [])
    }

    @Test func aMissingColumnIsSaidOnceAtTheHead() {
        var report = Report()
        _ = small.with(.measures, ",stand,", ",status,").read(&report)
        let lines = report.sorted.filter { $0.location.path == "oud/maatregelen.csv" }
        #expect(
            lines.map(\.description) == [
                "oud/maatregelen.csv:1: opmerking WM361: kolom 'stand' is er in deze editie niet;"
                    + " die wordt niet vergeleken"
            ]
        )
    }

    @Test func withoutItsKeyATableIsNotCompared() {
        let earlier = small.with(.areas, "gebied,naam", "area,naam")
        #expect(
            messages(earlier) == [
                "oud/gebieden.csv:1: waarschuwing WM360: kolom 'gebied' ontbreekt, dus deze tabel wordt"
                    + " niet vergeleken; herstel de kolom of neem het bestand over uit de site van toen"
            ]
        )
        #expect(earlier.compared(with: small).areas.isEmpty)
    }

    /// Without them every figure would seem to be new.
    @Test func withoutTheFiguresThemselvesTheirTableIsNotCompared() {
        let earlier = small.with(.observations, ",waarde,", ",getal,")
        #expect(messages(earlier).count == 1)
        #expect(messages(earlier)[0].contains("WM360: kolom 'waarde' ontbreekt"))
        #expect(earlier.compared(with: small).figures.all == [])
    }

    @Test func aFileThatASpreadsheetSavedIsSaidOnce() {
        let earlier = small.with(.observations, "7.1", "\"7,1\"")
        #expect(
            messages(earlier) == [
                "oud/waarnemingen.csv:6:4: waarschuwing WM377: '7,1' heeft een komma zoals Excel die"
                    + " schrijft, dus dit bestand wordt niet vergeleken; neem het over uit de site van toen"
            ]
        )
        #expect(earlier.compared(with: small).figures.all == [])
    }

    @Test func aBrokenCellCostsOneRow() {
        let earlier = small.with(.observations, "480,", "vier,").with(.areas, "kade,De", ",De")
            .with(.observations, row: "noord,huur,2023,1,cijfer,nee")
        #expect(
            messages(earlier) == [
                "oud/gebieden.csv:5:1: waarschuwing WM362: deze cel is leeg, dus de rij wordt niet"
                    + " vergeleken; hier hoort een sleutel te staan",
                "oud/waarnemingen.csv:3:4: waarschuwing WM363: 'vier' is geen getal, dus deze rij wordt"
                    + " niet vergeleken; schrijf cijfers met een punt, zoals 12.5",
                "oud/waarnemingen.csv:7: waarschuwing WM364: een rij voor 'noord, huur, 2023' staat er al,"
                    + " dus deze wordt niet vergeleken; haal een van beide weg",
            ]
        )
    }

    @Test func aFileThatIsNoTextIsSaid() {
        var report = Report()
        let file = InputFile(path: "oud/gebieden.csv", bytes: [0x50, 0x4B, 0x03, 0x04, 0])
        _ = Edition([file], folder: "oud", report: &report)
        #expect(report.sorted.contains { $0.message.code == "WM011" && $0.severity == .error })
    }

    @Test func aTableThatWasSavedWithSemicolonsIsRead() {
        var edition = small
        edition.tables[.areas] = small.tables[.areas]?.map { $0.replacing(",", with: ";") }
        #expect(messages(edition) == [])
        #expect(edition.compared(with: small).areas.isEmpty)
    }

    @Test(arguments: 0..<400)
    func noBytesMakeItStop(_ seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        let files = small.files.compactMap { file -> InputFile? in
            var bytes = file.bytes
            for _ in 0..<random.below(6) {
                guard !bytes.isEmpty else { break }
                let place = random.below(bytes.count)
                switch random.below(4) {
                case 0: bytes[place] = UInt8(random.below(256))
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
                case 2:
                    bytes.insert(
                        contentsOf: [0x22, 0x2C, 0x0A, 0x3B].shuffled(using: &random),
                        at: place
                    )
                default: bytes += bytes[place...].prefix(200)
                }
            }
            return random.below(20) == 0 ? nil : InputFile(path: file.path, bytes: bytes)
        }
        var report = Report()
        let broken = Edition(files, folder: "oud", report: &report)
        let whole = small.read(&report)
        for (old, new) in [(broken, whole), (whole, broken), (broken, broken)] {
            let comparison = EditionComparison(
                old,
                new,
                names: ("a", "b"),
                limits: EditionComparison.Limits(points: 10, percent: 20)
            )
            comparison.reportJumps(to: &report)
            #expect(comparison.jsonText.hasPrefix("{"))
            #expect(comparison.flips.allSatisfy { !$0.reasons.isEmpty })
        }
    }
}
