import Deliveries
import Statistics
import Testing

/// StatLine's interactive tables in their variants and in the state that offices pass them on.
@Suite struct StatLineTests {
    @Test func oneTableMayHoldSeveralPeriods() {
        let outcome = Trial.run(
            """
            "Perioden";"Wijken en buurten";"Codering (code)";"Aantal inwoners (aantal)"
            "2023";"Roermond";"GM0957    ";60000
            "2024*";"Roermond";"GM0957    ";60743

            """,
            as: .statline,
            of: .roermond,
            period: nil,
            links: [.column("Aantal inwoners")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Aantal inwoners", "GM0957", .year(2023)) == 60000)
        #expect(outcome.value("Aantal inwoners", "GM0957") == 60743)
        #expect(outcome.measurement("Aantal inwoners", .year(2023))?.isProvisional == false)
        #expect(outcome.measurement("Aantal inwoners", .year(2024))?.isProvisional == true)
    }

    @Test func aColumnThatChoosesBetweenRowsNeedsAFilter() {
        let file = """
            "Leeftijd";"Wijken en buurten";"Codering (code)";"Personen (aantal)"
            "Totaal";"Roermond";"GM0957    ";100
            "65 jaar of ouder";"Roermond";"GM0957    ";20

            """
        let open = Trial.run(file, as: .statline, of: .roermond, links: [.column("Personen")])
        #expect(open.codes() == ["WM114"])
        let chosen = Trial.run(
            file,
            as: .statline,
            of: .roermond,
            filters: [("Leeftijd", "Totaal")],
            links: [.column("Personen")]
        )
        #expect(chosen.complaints == [])
        #expect(chosen.value("Personen", "GM0957") == 100)
    }

    @Test func aColumnThatDescribesTheAreaNeedsNoFilter() {
        let outcome = Trial.run(
            """
            "Wijken en buurten";"Provincie";"Codering (code)";"Personen (aantal)"
            "Roermond";"Limburg";"GM0957    ";100
            "Centrum";"";"WK095700  ";20

            """,
            as: .statline,
            of: .roermond,
            links: [.column("Personen")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Personen", "WK095700") == 20)
    }

    @Test func aTopicWithoutAUnitIsStillATopic() {
        let outcome = Trial.run(
            "\"Wijken en buurten\";\"Codering (code)\";\"Score\";\"Personen (aantal)\"\n"
                + "\"Roermond\";\"GM0957    \";1,5;100\n",
            as: .statline,
            of: .roermond,
            links: [.column("Score"), .column("Personen")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Score", "GM0957") == 1.5)
    }

    @Test func rowsOfAnotherWidthAreErrorsAndTheRestIsRead() {
        let outcome = Trial.run(
            """
            "Wijken en buurten";"Codering (code)";"Personen (aantal)"
            "Roermond";"GM0957    ";100
            "Centrum";"WK095700  ";20;5
            "Donderberg";"WK095704  "
            "Maasplassen";"WK095709  ";30
            ;;
            "Bron: CBS"

            """,
            as: .statline,
            of: .roermond,
            links: [.column("Personen")]
        )
        #expect(outcome.codes() == ["WM022", "WM022"])
        #expect(outcome.value("Personen", "GM0957") == 100)
        #expect(outcome.value("Personen", "WK095709") == 30)
        #expect(outcome.status("Personen", "WK095700") == .notDelivered)
    }

    @Test func aTableWrittenByRIsRead() {
        let outcome = Trial.run(
            """
            "";"Wijken.en.buurten";"Regioaanduiding.Codering..code.";"Bevolking.Aantal.inwoners..aantal.";"Gemiddeld"
            "1";"Roermond";"GM0957    ";60743;"2,1"
            "2";"Centrum";"WK095700  ";NA;"."

            """,
            as: .statline,
            of: .roermond,
            links: [.column("Bevolking.Aantal.inwoners..aantal."), .column("Gemiddeld")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Bevolking.Aantal.inwoners..aantal.", "GM0957") == 60743)
        #expect(
            outcome.status("Bevolking.Aantal.inwoners..aantal.", "WK095700") == .notANumber
        )
        #expect(outcome.value("Gemiddeld", "GM0957") == 2.1)
        #expect(outcome.status("Gemiddeld", "WK095700") == .unknown)
    }

    @Test func doubledQuotesMakeOneErrorAndNothingElse() {
        let outcome = Trial.run(
            "\"Perioden\"\";\"\"Regio's\"\";\"\"Inkomen (1 000 euro)\"\n\"2024*\"\";\"\"Nederland\"\";41,9\n",
            as: .statline,
            of: .roermond,
            links: [.column("Inkomen")]
        )
        #expect(
            outcome.lines == [
                "lever.csv:1: fout WM101: de aanhalingstekens in deze regel zijn verdubbeld, zodat de kop één cel is; haal het bestand opnieuw op bij de bron"
            ]
        )
    }

    @Test func oneColumnMayFeedSeveralIndicators() {
        let outcome = Trial.run(
            "\"Wijken en buurten\";\"Codering (code)\";\"Inkomen (x 1 000 euro)\"\n"
                + "\"Roermond\";\"GM0957    \";26,4\n\"Centrum\";\"WK095700  \";\n",
            as: .statline,
            of: .roermond,
            links: [.column("Inkomen"), .column("Inkomen", to: "euro", factor: 1000)]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Inkomen", "GM0957") == 26.4)
        #expect(outcome.value("euro", "GM0957") == 26400)
        #expect(outcome.status("euro", "WK095700") == .empty)
    }

    @Test func aFileOfAnotherFormIsAnErrorThatNamesTheForm() {
        let outcome = Trial.run(
            "gwb_code;a_inw\nGM0957;60743\n",
            as: .odata4,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.lines == [
                "leveringen.csv:2: fout WM100: lever.csv heeft niet de indeling van vorm 'odata4'; het lijkt op 'kwb'"
            ]
        )
    }

    @Test func titleLinesUnitsAndFooterAreNoFigures() {
        let outcome = Trial.run(
            """
            "Kerncijfers wijken en buurten 2015"
            ""
            "";"Onderwerp"
            "";"Inkomen|Personen|Ontvangers\u{A0}\u{A0}";"Inkomen|Personen|Gemiddeld inkomen "
            "Wijken en buurten";"aantal";"x 1 000 euro"
            "Roermond";"45600";"28,1"
            "Centrum";"8200";"."
            "© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 1-1-2018"

            """,
            as: .statline,
            of: .roermond,
            period: "2015",
            links: [
                .column("Inkomen/Personen/Ontvangers"),
                .column("Inkomen/Personen/Gemiddeld inkomen", to: "inkomen", factor: 1000),
            ]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Inkomen/Personen/Ontvangers", "WK095700", .year(2015)) == 8200)
        #expect(outcome.value("inkomen", "GM0957", .year(2015)) == 28100)
        #expect(outcome.status("inkomen", "WK095700", .year(2015)) == .unknown)
    }
}
