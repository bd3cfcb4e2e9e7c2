import Projects
import Tables
import TestSupport
import Testing

/// What points at one person is named by its place; the value itself is never printed.
@Suite struct PersonalDataTests {
    @Test(arguments: [
        ("bsn-in-levering", ["123456782", "111222333", "999990019"]),
        ("bsn-als-aandeel", ["123456782", "111222333", "999990019"]),
        ("bsn-in-tekst", ["123456782"]),
        ("e-mail-in-levering", ["jan.jansen"]),
        ("telefoon-in-levering", ["12345678", "123456"]),
        ("adres-in-levering", ["1234 AB"]),
        ("geboortedatum-in-levering", ["12-03-1980", "01-01-2001"]),
        ("geboortedatum-in-tekst", ["12 maart 1980"]),
        ("persoon-in-kolom-zonder-eenheid", ["12345678", "123456"]),
        ("persoon-in-cijferkolom", ["jan.jansen"]),
        ("persoonlijk-adres-in-tekst", ["jan.jansen"]),
        ("contacten-met-personen", ["123456782", "devries", "12-03-1990"]),
    ])
    func isNeverPrinted(_ name: String, _ values: [String]) throws {
        let project = BrokenProject(name: name)
        let folder = try project.project()
        let input = folder.paths.compactMap { folder[$0]?.bytes }
            .map { String(decoding: $0, as: UTF8.self) }.joined()
        let output = try project.diagnostics()
        #expect(output.contains(" WM18"))
        for value in values {
            #expect(input.contains(value))
            #expect(!output.contains(value))
        }
    }
}
