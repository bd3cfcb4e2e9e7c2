import Testing
import YAML

@Suite struct SyntaxTests {
    @Test(arguments: [
        (
            "a: b: c",
            "1:5: fout WM030: 'a: b: c' is niet goed geschreven: hier kan geen dubbele punt staan;"
                + " zet een tekst met ': ' tussen aanhalingstekens"
        ),
        (
            "é: \"b\nc: d",
            "1:4: fout WM030: 'é: \"b' is niet goed geschreven: dit aanhalingsteken wordt niet gesloten"
        ),
        (
            "a: {b: c",
            "1:4: fout WM030: 'a: {b: c' is niet goed geschreven:"
                + " dit haakje is niet goed gesloten of er ontbreekt een komma"
        ),
        (
            "a:\n\tb: c",
            "2:1: fout WM030: 'b: c' is niet goed geschreven: hier staat een tab;"
                + " spring in YAML alleen in met spaties"
        ),
        (
            "a: 'b' c",
            "1:8: fout WM030: 'a: 'b' c' is niet goed geschreven:"
                + " na deze waarde staat nog iets dat er niet bij hoort"
        ),
        (
            "a: b\u{7}",
            "1:5: fout WM030: 'a: b' is niet goed geschreven:"
                + " hier staat een onzichtbaar stuurteken (U+0007); haal het weg"
        ),
        (
            "a: {{x}}",
            "1:5: fout WM030: 'a: {{x}}' is niet goed geschreven:"
                + " een sleutel moet een woord zijn, geen lege plek, lijst of verzameling"
        ),
    ])
    func saysWhatIsWrongAndWhereItIsMended(_ text: String, _ expected: String) {
        #expect(refusal(of: text) == "a.yml:" + expected)
    }

    @Test(arguments: [
        ("a:\n  - b\n c: d", "3:2", "springt niet even ver in"),
        ("a: @b", "1:4", "met dit teken kan een waarde niet beginnen"),
        ("a: - b", "1:4", "begint op een eigen regel"),
        ("- a\nb: c", "2:1", "hier moet een '- ' van de lijst staan"),
        ("a: \"\\q\"", "1:5", "een teken dat daar niets betekent"),
        ("a: *", "1:5", "met '&', '*' of '!'"),
        ("a: b\nc", "2:1", "ontbreekt de dubbele punt"),
        ("[a]: b", "1:1", "een sleutel moet een woord zijn"),
        ("? \n: b", "1:2", "een sleutel moet een woord zijn"),
        ("a: |\n\tx", "2:1", "hier staat een tab"),
        ("{a: b}}", "1:7", "na deze waarde staat nog iets"),
        ("%FOO\na: b", "1:5", "dit is hier niet te lezen"),
    ])
    func explainsTheUsualMistakes(_ text: String, _ place: String, _ words: String) {
        let line = refusal(of: text) ?? ""
        #expect(line.hasPrefix("a.yml:\(place): fout WM030: '"))
        #expect(line.contains(words))
    }
}
