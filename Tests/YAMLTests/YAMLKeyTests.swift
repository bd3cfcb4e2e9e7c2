import Diagnostics
import Testing
import YAML

@Suite struct YAMLKeyTests {
    private let keys = [
        YAMLKey("titel", "de naam van de monitor", required: true),
        YAMLKey("partijen", "wie meedoen", shape: .texts),
        YAMLKey(
            "uitgever",
            "wie uitgeeft",
            shape: .mapping([YAMLKey("naam", "de naam", required: true)])
        ),
        YAMLKey("status", "de standen", shape: .mappings([YAMLKey("datum", "de dag")])),
    ]

    @Test func acceptsWhatIsDeclared() {
        let text = "titel: a\npartijen: [b]\nuitgever: {naam: c}\nstatus:\n  - datum: 2026\n"
        #expect(lines(text).isEmpty)
        #expect(lines("titel: a\npartijen:\n").isEmpty)
    }

    @Test func saysAnUnknownKeyWithTheNearestName() {
        #expect(
            lines("titel: a\npartij: [b]") == [
                "a.yml:2:1: fout WM037: 'partij' is hier geen bekende sleutel; bedoelde u 'partijen'?"
            ]
        )
        #expect(
            lines("titel: a\nstatus:\n  - zomaar: b") == [
                "a.yml:3:5: fout WM037: 'zomaar' is hier geen bekende sleutel; bekend zijn 'datum'"
            ]
        )
    }

    @Test func saysARequiredKeyThatIsMissingOrEmpty() {
        let message =
            "fout WM038: 'titel' ontbreekt of is leeg; geef een waarde: de naam van de monitor"
        #expect(lines("") == ["a.yml:1:1: \(message)"])
        #expect(lines("partijen: [b]\ntitel:\n") == ["a.yml:2:1: \(message)"])
        #expect(
            lines("titel: a\nuitgever: {}") == [
                "a.yml:2:11: fout WM038: 'naam' ontbreekt of is leeg; geef een waarde: de naam"
            ]
        )
    }

    @Test(arguments: [
        ("titel: [a]", "1:8", "bij 'titel' staat een lijst; schrijf daar één tekst"),
        (
            "titel: a\npartijen: b", "2:11",
            "bij 'partijen' staat de tekst 'b'; schrijf daar een lijst,"
                + " met op elke regel '- ' en een tekst"
        ),
        (
            "titel: a\npartijen: [{b: c}]", "2:12",
            "bij 'partijen' staat een verzameling sleutels; schrijf daar één tekst"
        ),
        (
            "titel: a\nuitgever: b", "2:11",
            "bij 'uitgever' staat de tekst 'b'; schrijf daar sleutels met een waarde,"
                + " elk op een eigen ingesprongen regel"
        ),
        (
            "titel: a\nstatus: {datum: b}", "2:9",
            "bij 'status' staat een verzameling sleutels; schrijf daar een lijst,"
                + " met na elke '- ' sleutels met een waarde"
        ),
        (
            "- a", "1:1",
            "hier staat een lijst; schrijf daar sleutels met een waarde,"
                + " elk op een eigen ingesprongen regel"
        ),
    ])
    func saysAValueOfAnotherShape(_ text: String, _ place: String, _ message: String) {
        #expect(lines(text) == ["a.yml:\(place): fout WM039: \(message)"])
    }

    @Test func knowsTheKeysBelow() {
        #expect(keys.map { $0.keys.map(\.name) } == [[], [], ["naam"], ["datum"]])
    }

    private func lines(_ text: String) -> [String] {
        var (node, report) = read(text)
        node?.check(against: keys, report: &report)
        return report.sorted.map(\.description)
    }
}
