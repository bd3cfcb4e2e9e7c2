import Deliveries
import Statistics
import Testing

/// LEMON matrices in the layouts that offices make; invented marks.
@Suite struct LemonTests {
    private let marks = [
        Indicator.figure("veiligheid", .mark), Indicator.figure("groen", .mark),
    ]
    private let links: [Trial.Link] = [
        .column("Veiligheidsgevoel", to: "veiligheid"), .column("Groen", to: "groen"),
    ]

    private func read(_ text: String, period: String? = nil, of areas: Areas = .roermond) -> Outcome
    {
        Trial.run(text, as: .lemon, of: areas, period: period, indicators: marks, links: links)
    }

    @Test func aRowWithAYearAndAreasBeginsABlock() {
        let outcome = read(
            """
            LEMON-onderzoek Roermond;;;
            meting 2019;Centrum;Donderberg;Roermond
            Veiligheidsgevoel;7,1;5,9;6,8
            Groen;6,5;x;6,6
            Respons;210;85;1240
            ;;;
            meting 2021;Donderberg;Centrum;Roermond
            Veiligheidsgevoel;6,0;7,2;6,9
            Groen;6,1;.;6,7
            Respons;90;200;1300

            """
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("veiligheid", "WK095700", .year(2019)) == 7.1)
        #expect(outcome.value("veiligheid", "WK095704", .year(2019)) == 5.9)
        #expect(outcome.value("veiligheid", "WK095700", .year(2021)) == 7.2)
        #expect(outcome.value("veiligheid", "WK095704", .year(2021)) == 6)
        #expect(outcome.value("veiligheid", "GM0957", .year(2021)) == 6.9)
        #expect(outcome.status("groen", "WK095704", .year(2019)) == .secret)
        #expect(outcome.status("groen", "WK095700", .year(2021)) == .unknown)
        let wijk = outcome.areas.index(of: "WK095704") ?? -1
        #expect(outcome.measurement("veiligheid", .year(2019))?.respondents(of: wijk) == 85)
        #expect(outcome.measurement("groen", .year(2021))?.respondents(of: wijk) == 90)
    }

    @Test func aYearMayStandAloneAboveTheAreas() {
        let outcome = read(
            """
            2019;;
            Aspect;Centrum;Donderberg
            Veiligheidsgevoel;7.1;5.9
            Groen;6.5;6.0
            2021;;
            Aspect;Donderberg;Centrum
            Veiligheidsgevoel;6.2;7.3
            Groen;;

            """
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("veiligheid", "WK095704", .year(2021)) == 6.2)
        #expect(outcome.value("veiligheid", "WK095700", .year(2019)) == 7.1)
        #expect(outcome.status("groen", "WK095700", .year(2021)) == .empty)
    }

    @Test func oneBlockMayHaveItsYearFromTheDelivery() {
        let outcome = read(
            """
            Rapportcijfers per wijk;;
            Aspect;Centrum;Donderberg
            Veiligheidsgevoel;7,1;5,9
            Groen;6,5;6,0
            """,
            period: "2023"
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("groen", "WK095704", .year(2023)) == 6)
    }

    @Test func withoutAnyYearThePeriodIsAskedOnce() {
        let outcome = read("Aspect;Centrum\nVeiligheidsgevoel;7,1\nGroen;6,5\n")
        #expect(
            outcome.complaints == [
                "leveringen.csv:2: fout WM122: lever.csv noemt zelf geen periode; vul de kolom 'periode' in, bijvoorbeeld 2024"
            ]
        )
    }

    @Test func aThemeAboveItsAspectsMayBeCalledLikeOne() {
        let outcome = read(
            """
            meting 2019;Centrum;Donderberg
            Groen;;
            Groen;6,5;6,0
            Veiligheid;;
            Aspect;Donderberg;Centrum
            Veiligheidsgevoel;5,9;7,1

            """
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("groen", "WK095700", .year(2019)) == 6.5)
        #expect(outcome.value("veiligheid", "WK095700", .year(2019)) == 7.1)
    }

    @Test func aWijkGoesBeforeABuurtOfTheSameName() {
        let outcome = read("2019;Maasplassen\nVeiligheidsgevoel;8,1\nGroen;9,0\n")
        #expect(outcome.complaints == [])
        #expect(outcome.value("veiligheid", "WK095709", .year(2019)) == 8.1)
        #expect(outcome.status("veiligheid", "BU09570900", .year(2019)) == .notDelivered)
    }

    @Test(arguments: ["Gemeente", "Totaal", "gemeente Roermond", "Roermond", "GM0957"])
    func theGemeenteItselfHasSeveralNames(name: String) {
        let outcome = read("2019;Centrum;\(name)\nVeiligheidsgevoel;8,1;7,5\nGroen;9,0;7,0\n")
        #expect(outcome.complaints == [])
        #expect(outcome.value("veiligheid", "GM0957", .year(2019)) == 7.5)
    }

    @Test func faultsAreSaidAtTheirCells() {
        let outcome = read(
            """
            meting 2019;Centrum;Donderbreg
            Veiligheidsgevoel;71;5,9
            Veiligheidsgevoel;7,1;5,9
            Groen;goed;6

            """
        )
        #expect(
            outcome.complaints == [
                "lever.csv:1:3: fout WM135: 'Donderbreg' is geen gebied van dit project; bedoelde u 'Donderberg'?",
                "lever.csv:2:2: fout WM151: '71' in 'Veiligheidsgevoel' is geen rapportcijfer; dat ligt tussen 1 en 10",
                "lever.csv:3:2: fout WM160: dit gebied heeft in dit bestand al cijfers over 2019; houd één rij over\nlever.csv:2: opmerking WM160: hier staat de eerste",
                "lever.csv:4:2: fout WM140: 'goed' in 'Groen' is geen getal; schrijf een getal, of een teken voor 'ontbreekt' (., x, NaN, NA, leeg, -99997)",
            ]
        )
    }

    @Test func figuresThatNoAreaStandsAboveAreErrors() {
        let outcome = read(
            """
            meting 2019,Centrum,Donderberg
            Veiligheidsgevoel,7,1,5,9
            Groen,6,5

            """
        )
        #expect(
            outcome.complaints == [
                "lever.csv:2:4: fout WM104: boven '5' staat geen gebied; geef de kolom de naam van een gebied, of kijk of een komma als scheidingsteken telt"
            ]
        )
    }

    @Test func figuresAboveTheAreasAndUnknownAspectsAreErrors() {
        let outcome = read("Groen;6,5\nmeting 2019;Centrum\nVeiligheid;7,1\nGroen;6,5\n")
        #expect(
            outcome.complaints == [
                "koppelingen.csv:2:2: fout WM110: 'Veiligheidsgevoel' is geen kolom van lever.csv; bedoelde u 'Veiligheid'?",
                "lever.csv:1: fout WM102: boven deze rij staat geen regel met de namen van de gebieden; begin een blok met 'meting 2024;Centrum;...'",
            ]
        )
    }

    @Test func twoWijkenOfOneNameNeedTheirKeys() {
        let areas = Areas([
            NamedCode("GM0957", "Roermond"), NamedCode("GM0917", "Heerlen"),
            NamedCode("WK095700", "Centrum"), NamedCode("WK091733", "Centrum"),
        ])
        let outcome = read("2019;Centrum\nVeiligheidsgevoel;8,1\nGroen;9,0\n", of: areas)
        #expect(
            outcome.complaints == [
                "lever.csv:1:2: fout WM136: 'Centrum' is de naam van meer dan één gebied; schrijf de sleutel uit gebieden.csv"
            ]
        )
    }

    @Test func personalDataInAMatrixIsFound() {
        let outcome = read(
            "2019;Centrum\nVeiligheidsgevoel;8,1\nGroen;9,0\nVragen?;jan@voorbeeld.nl\n"
        )
        #expect(
            outcome.complaints == [
                "lever.csv:4:2: fout WM181: kolom '2' bevat in 1 rij een e-mailadres; haal de kolom weg en lever het bestand opnieuw"
            ]
        )
    }
}

extension LemonTests {
    @Test func neverQuotesWhatPointsAtAPerson() {
        let outcome = read(
            """
            meting 2021;Donderberg;Centrum;Roermond
            Veiligheidsgevoel;wijkbewoner@voorbeeld.example;7,2;6,9
            Groen;6,1;123456782;6,7

            """
        )
        #expect(
            outcome.complaints.filter { $0.contains("WM140") || $0.contains("WM151") } == [
                "lever.csv:2:2: fout WM140: '…' in 'Veiligheidsgevoel' is geen getal; schrijf een getal, of een teken voor 'ontbreekt' (., x, NaN, NA, leeg, -99997)",
                "lever.csv:3:3: fout WM151: '…' in 'Groen' is geen rapportcijfer; dat ligt tussen 1 en 10",
            ]
        )
    }
}
