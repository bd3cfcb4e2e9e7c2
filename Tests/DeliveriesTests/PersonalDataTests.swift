import Deliveries
import Diagnostics
import Statistics
import Testing

/// What points at one person is found in a delivered file, and what only looks like it is not.
@Suite struct PersonalDataTests {
    private func read(_ cells: [String], header: String = "opmerking") -> Outcome {
        let codes = ["GM0957", "WK095700", "WK095704", "WK095709"]
        let rows = zip(codes, cells).map { "\($0);\($1);1" }
        return Trial.run(
            (["gwb_code;\(header);a_inw"] + rows).joined(separator: "\n") + "\n",
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
    }

    @Test(
        arguments: [
            (
                ["111222333", "123456782", "", "100000009"], "opmerking",
                "lever.csv:2:2: fout WM180: kolom 'opmerking' bevat in 3 rijen een burgerservicenummer"
            ),
            (
                ["", "mail naar jan.jansen@voorbeeld.nl", "", ""], "opmerking",
                "lever.csv:3:2: fout WM181: kolom 'opmerking' bevat in 1 rij een e-mailadres"
            ),
            (
                ["06 12345678", "0475-123456", "+31 6 12345678", "0031612345678"], "opmerking",
                "lever.csv:2:2: fout WM182: kolom 'opmerking' bevat in 4 rijen een telefoonnummer"
            ),
            (
                ["", "", "6041 AB 12", "6041ab12-a"], "opmerking",
                "lever.csv:4:2: fout WM183: kolom 'opmerking' bevat in 2 rijen een postcode met huisnummer"
            ),
            (
                ["12-03-1980", "1980/03/12", "19800312", "12 maart 1980"], "geboortedatum",
                "lever.csv:2:2: fout WM184: kolom 'geboortedatum' bevat in 4 rijen een geboortedatum"
            ),
        ]
    )
    func everyKindIsFoundAndNeverPrinted(cells: [String], header: String, expected: String) {
        let outcome = read(cells, header: header)
        #expect(
            outcome.complaints == [expected + "; haal de kolom weg en lever het bestand opnieuw"]
        )
    }

    @Test(
        arguments: [
            (["123456789", "987654321", "222222222", "300000000"], "opmerking"),
            (["111222333", "123456782", "", ""], "opmerking"),
            (["BU09570001", "BU09570002", "BU0363AA01", "WK095704"], "opmerking"),
            (["000000000", "000000000", "000000000", "000000000"], "opmerking"),
            (["1234567890", "6123456789", "47512345678", "-99999999"], "opmerking"),
            (["@", "a@b", "17.942.942", "6041 AB"], "opmerking"),
            (["12-03-2024", "2024/03/12", "20240312", ""], "opmerking"),
            (["17942942", "168681", "60743", "12,5"], "Geboorte totaal (aantal)"),
            (["Wijk 04 Donderberg", "1e 3-hoek", "Bijlmer (D, F, H)", "2015JJ00"], "opmerking"),
            (["2012MM12", "2019KW03", "2012MM01", "1234AA01"], "opmerking"),
            (["1234AA10", "1234AB12", "957", "95704"], "gwb_code_8"),
        ]
    )
    func whatOnlyLooksLikeItPasses(cells: [String], header: String) {
        #expect(read(cells, header: header).complaints == [])
    }

    @Test func numbersOfPeopleAreFoundInAColumnThatFeedsAnIndicatorToo() {
        let outcome = Trial.run(
            "gebied;indicator;periode;waarde\nGM0957;x;2021;111222333\nGM0957;x;2022;123456782\nGM0957;x;2023;100000009\n",
            as: .tabel,
            of: .roermond,
            period: nil,
            links: [.column("x")]
        )
        #expect(outcome.codes() == ["WM180"])
    }
}
