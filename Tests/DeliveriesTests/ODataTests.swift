import Deliveries
import Statistics
import Testing

/// StatLine's bulk files: v3 Untyped and Typed, and v4 observations.
@Suite struct ODataTests {
    @Test func typedNumbersAreUnpaddedAndEmptyWhereMissing() {
        let outcome = Trial.run(
            """
            "ID";"WijkenEnBuurten";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"IndelingswijzigingWijkenEnBuurten_4";"AantalInwoners_5";"GemiddeldeWOZWaardeVanWoningen_35";"k_0Tot15Jaar_8"
            1;"GM0957";"Roermond       ";"Gemeente  ";"GM0957    ";"1";59200;240.5;
            2;"WK095704";"Roermond       ";"Wijk      ";"WK095704  ";"3";7150;169;1300

            """,
            as: .odata3,
            of: .roermond,
            period: "2022",
            links: [
                .column("AantalInwoners"), .column("GemiddeldeWOZWaardeVanWoningen_35"),
                .column("k_0Tot15Jaar"),
            ]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("AantalInwoners", "WK095704", .year(2022)) == 7150)
        #expect(
            outcome.value("GemiddeldeWOZWaardeVanWoningen_35", "GM0957", .year(2022)) == 240.5
        )
        #expect(outcome.status("k_0Tot15Jaar", "GM0957", .year(2022)) == .empty)
        #expect(
            outcome.data.breaks.map { outcome.areas[$0.area].key + " \($0.year)" }
                == ["WK095704 2022"]
        )
    }

    @Test func theRowNumbersOfAnotherProgramChooseNothing() {
        let outcome = Trial.run(
            """
            ,Unnamed: 0,ID,RegioS,Perioden,Misdrijven_1
            0,1,1,GM0957,2022JJ00,10.5
            1,2,2,T001081,2022JJ00,10.7
            2,3,3,NL01,2022JJ00,10.7

            """,
            as: .odata3,
            of: .roermond,
            period: nil,
            links: [.column("Misdrijven")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Misdrijven", "GM0957", .year(2022)) == 10.5)
    }

    @Test func aStemThatOccursTwiceNeedsItsNumber() {
        let file = """
            "ID";"WijkenEnBuurten";"Perioden";"Binnen5Km_8";"Binnen5Km_12"
            "1";"GM0957    ";"2022JJ00";"     1.5";"     2.5"

            """
        let whole = Trial.run(
            file,
            as: .odata3,
            of: .roermond,
            period: nil,
            links: [.column("Binnen5Km_8"), .column("Binnen5Km_12")]
        )
        #expect(whole.complaints == [])
        #expect(whole.value("Binnen5Km_12", "GM0957", .year(2022)) == 2.5)
        let stem = Trial.run(
            file,
            as: .odata3,
            of: .roermond,
            period: nil,
            links: [.column("Binnen5Km")]
        )
        #expect(
            stem.complaints == [
                "koppelingen.csv:2:2: fout WM111: 'Binnen5Km' past op 2 kolommen: 'Binnen5Km_8', 'Binnen5Km_12'; schrijf de hele kolomnaam over"
            ]
        )
    }

    @Test func severalYearsInOneFileAreSeveralMeasurements() {
        let outcome = Trial.run(
            """
            "ID";"RegioS";"Perioden";"Misdrijven_1"
            "1";"GM0957";"2022JJ00";"      10"
            "2";"GM0957";"2023JJ00";"      11"
            "3";"GM0957";"2019KW03";"       4"

            """,
            as: .odata3,
            of: .roermond,
            period: nil,
            links: [.column("Misdrijven")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Misdrijven", "GM0957", .year(2022)) == 10)
        #expect(outcome.value("Misdrijven", "GM0957", .year(2023)) == 11)
        #expect(outcome.value("Misdrijven", "GM0957", .quarter(3, of: 2019)) == 4)
    }

    /// Police figures by month, laid out as 47022NED.
    private func crimes(months: ClosedRange<Int>) -> Outcome {
        let rows = months.map { month in
            let name = "2012MM" + (month < 10 ? "0" : "") + "\(month)"
            return "\"\(month)\";\"1.1.1 \";\"WK095704  \";\"\(name)\";\"\(month)\""
        }
        let header = "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"Misdrijven_1\""
        return Trial.run(
            ([header] + rows).joined(separator: "\r\n"),
            as: .odata3,
            of: .roermond,
            period: nil,
            filters: [("SoortMisdrijf", "1.1.1")],
            indicators: [.figure("misdrijven", unit: "aantal")],
            links: [.column("Misdrijven", to: "misdrijven")]
        )
    }

    @Test func twelveMonthsAddUpToTheYear() {
        let outcome = crimes(months: 1...12)
        #expect(outcome.complaints == [])
        #expect(outcome.value("misdrijven", "WK095704", .year(2012)) == 78)
        #expect(outcome.value("misdrijven", "WK095704", .month(7, of: 2012)) == 7)
    }

    @Test func elevenMonthsAreNoYear() {
        let outcome = crimes(months: 1...11)
        #expect(outcome.complaints == [])
        #expect(outcome.measurement("misdrijven", .year(2012)) == nil)
        #expect(outcome.value("misdrijven", "WK095704", .month(11, of: 2012)) == 11)
    }

    @Test func observationsKeepTheReasonOfAnAbsentValue() {
        var trial = Trial(.roermond)
        trial.files["Observations.csv"] = Array(
            """
            Id;Measure;WijkenEnBuurten;Perioden;Value;StringValue;ValueAttribute
            0;T001036;GM0957    ;2023JJ00;60000,5;;None
            1;T001036;WK095704  ;2023JJ00;;;Impossible
            2;T001036;WK095700  ;2023JJ00;;;None
            3;GM000B;WK095700  ;2023JJ00;;Roermond;None

            """.utf8
        )
        trial.files["PeriodenCodes.csv"] = Array(
            """
            Identifier;DimensionGroupId;DimensionId;Index;Title;Description;Status
            2023JJ00;0;Perioden;1;2023;;NaderVoorlopig

            """.utf8
        )
        trial.deliver("Observations.csv", as: .odata4, links: [.column("T001036")])
        let outcome = trial.outcome()
        #expect(outcome.complaints == [])
        #expect(outcome.value("T001036", "GM0957", .year(2023)) == 60000.5)
        #expect(outcome.status("T001036", "WK095704", .year(2023)) == .impossible)
        #expect(outcome.status("T001036", "WK095700", .year(2023)) == .empty)
        #expect(outcome.measurement("T001036", .year(2023))?.isProvisional == true)
    }

    @Test func anUnknownMeasureIsAnErrorWithTheNearestOne() {
        let outcome = Trial.run(
            "Id;Measure;WijkenEnBuurten;Perioden;Value;StringValue;ValueAttribute\n"
                + "0;T001036;GM0957;2023JJ00;1,5;;None\n",
            as: .odata4,
            of: .roermond,
            period: nil,
            links: [.column("T001063")]
        )
        #expect(
            outcome.complaints == [
                "koppelingen.csv:2:2: fout WM110: 'T001063' is geen kolom van lever.csv; bedoelde u 'T001036'?",
                "leveringen.csv:2: fout WM161: levering 'l1' gebruikt geen enkele rij van lever.csv; klopt het gebied of het filter?",
            ]
        )
    }
}
