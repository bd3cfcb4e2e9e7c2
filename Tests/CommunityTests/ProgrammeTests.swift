import Diagnostics
import Projects
import Tables
import Testing

@testable import Community

/// Programme budgets, against annex 1 of the programme of Heerlen for the involvement of citizens (2020).
@Suite struct ProgrammeTests {
    private static func read(_ rows: String) -> (programmes: [Programme], report: Report) {
        let text = "programma;jaar;regel;bedrag\n" + rows
        let file = InputFile(path: "data/programmas.csv", bytes: Array(text.utf8))
        var report = Report()
        let programmes = ProgrammeRows.programmes(ProjectFolder([file]), report: &report)
        return (programmes, report)
    }

    private static let heerlen = """
        Burgerbetrokkenheid;2021;Toolbox;0
        Burgerbetrokkenheid;2021;Platform;25000
        Burgerbetrokkenheid;2021;Kosten van het platform;20000
        Burgerbetrokkenheid;2021;Participatieverordening;Pm
        Burgerbetrokkenheid;2021;Referendumverordening;pm
        Burgerbetrokkenheid;2021;Stemwijzer;15000
        Burgerbetrokkenheid;2021;Campagne;25000
        Burgerbetrokkenheid;2021;Lessen op school;5500
        Burgerbetrokkenheid;2021;Steun voor projecten;pm
        Burgerbetrokkenheid;2021;Burgerpanel;4350
        Burgerbetrokkenheid;2021;totaal;94850
        Burgerbetrokkenheid;2020;Onderzoek;6000
        Burgerbetrokkenheid;2020;Stadswerkplaats;10000
        Burgerbetrokkenheid;2020;Toolbox;25000
        Burgerbetrokkenheid;2020;Testlab;5000
        Burgerbetrokkenheid;2020;Plan voor Noord;5000
        Burgerbetrokkenheid;2020;Burgerpanel;1450
        Burgerbetrokkenheid;2020;Vitrinekastjes;5000
        Burgerbetrokkenheid;2020;totaal;57450
        """

    @Test func addsUpTheLinesOfHeerlen() throws {
        let (programmes, report) = Self.read(Self.heerlen)
        #expect(report.diagnostics.isEmpty)
        let years = try #require(programmes.first).years
        #expect(years.map(\.year) == [2020, 2021])
        #expect(years.map(\.total) == [Euros(57_450), Euros(94_850)])
        #expect(years.map(\.statedTotal) == [Euros(57_450), Euros(94_850)])
        #expect(years.map(\.hasUnknownAmounts) == [false, true])
        #expect(years[1].lines.count { $0.amount == nil } == 3)
    }

    @Test func keepsProgrammesInTheOrderOfTheirRows() {
        let (programmes, _) = Self.read("Zorg;2024;Inzet;10\nGroen;2024;Inzet;5\nZorg;2025;Inzet;1")
        #expect(programmes.map(\.name) == ["Zorg", "Groen"])
        #expect(programmes.map(\.years.count) == [2, 1])
    }

    @Test func saysNothingOfATotalWhenALineIsWrong() {
        let (_, report) = Self.read("Zorg;2024;Inzet;tien\nZorg;2024;totaal;10")
        #expect(
            report.sorted.map(\.description) == [
                "data/programmas.csv:2:4: fout WM303: 'tien' is geen bedrag;"
                    + " schrijf het in euro, zoals 1250 of 1250,50"
            ]
        )
    }
}
