import Deliveries
import Statistics
import Testing

/// The KWB workbook saved as CSV, in the ways that offices save it.
@Suite struct KWBTests {
    @Test func trimsHeadersAndCellsAndKeepsEveryMark() {
        let outcome = Trial.run(
            """
            gwb_code_10;gwb_code_8;regio;gm_naam;recs;gwb_code;ind_wbi;a_inw;a_nb_won ;p_won_m_ag ;g_ink_pi;g_hhgro;g_gas
            GM0957;957;Roermond;Roermond;Gemeente ;GM0957;1;  60743;   120;12,5;26,4;2.1;,
            WK095704;95704;Donderberg;Roermond;Wijk;WK095704;3;7150;       .;NaN;22,1;1.2;       NaN
            BU09570900;9570900;Maasplassen;Roermond;Buurt;BU09570900;.;115;;x;NA;1.9;-99997

            """,
            as: .kwb,
            of: .roermond,
            period: "2022",
            links: [
                .column("a_inw"), .column("a_nb_won"), .column("p_won_m_ag "), .column("g_ink_pi"),
                .column("g_hhgro"), .column("g_gas"),
            ]
        )
        #expect(outcome.complaints == [])
        let year = Period.year(2022)
        #expect(outcome.value("a_inw", "GM0957", year) == 60743)
        #expect(outcome.status("a_nb_won", "WK095704", year) == .unknown)
        #expect(outcome.status("a_nb_won", "BU09570900", year) == .empty)
        #expect(outcome.value("p_won_m_ag ", "GM0957", year) == 12.5)
        #expect(outcome.status("p_won_m_ag ", "WK095704", year) == .notANumber)
        #expect(outcome.status("p_won_m_ag ", "BU09570900", year) == .secret)
        #expect(outcome.value("g_ink_pi", "WK095704", year) == 22.1)
        #expect(outcome.status("g_ink_pi", "BU09570900", year) == .notANumber)
        #expect(outcome.value("g_hhgro", "WK095704", year) == 1.2)
        #expect(outcome.status("g_gas", "GM0957", year) == .notANumber)
        #expect(outcome.status("g_gas", "WK095704", year) == .notANumber)
        #expect(outcome.status("g_gas", "BU09570900", year) == .secret)
        #expect(outcome.status("a_inw", "WK095700", year) == .notDelivered)
        #expect(outcome.data.breaks.map { outcome.areas[$0.area].key } == ["WK095704"])
    }

    @Test func readsACommaFileWithUpperCaseHeadersBelowTitles() {
        let outcome = Trial.run(
            """
            Kerncijfers wijken en buurten 2022,,,,
            bron: kwb-2022.xlsx,,,,
            GWB_CODE,REGIO,RECS,A_INW,P_GEB
            GM0957    ,Roermond,Gemeente,60743,8.5
            WK095704  ,"Wijk 04, Donderberg",Wijk,7150,9
            ,,,,

            """,
            as: .kwb,
            of: .roermond,
            period: "2022",
            links: [.column("a_inw"), .column("P_geb")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("a_inw", "WK095704", .year(2022)) == 7150)
        #expect(outcome.value("P_geb", "GM0957", .year(2022)) == 8.5)
    }

    @Test func findsAColumnByTheNameOfAnotherRelease() {
        for (delivered, asked) in [
            ("g_wozbag", "g_woz"), ("g_woz", "g_wozbag"), ("a_opl_hg", "a_opl_hw"),
            ("p_1gezw_vw", "p_1gezw_hvw"), ("p_won_m ", "p_won_m_ag"),
        ] {
            let outcome = Trial.run(
                "gwb_code;recs;a_inw;\(delivered)\nGM0957;Gemeente;60743;240\n",
                as: .kwb,
                of: .roermond,
                links: [.column(asked)]
            )
            #expect(outcome.complaints == [])
            #expect(outcome.value(asked, "GM0957") == 240)
        }
    }

    @Test func aFileWithBothNamesUsesTheOneThatIsAsked() {
        let outcome = Trial.run(
            "gwb_code;g_woz;g_wozbag\nGM0957;230;240\n",
            as: .kwb,
            of: .roermond,
            links: [.column("g_woz"), .column("g_wozbag")]
        )
        #expect(outcome.value("g_woz", "GM0957") == 230)
        #expect(outcome.value("g_wozbag", "GM0957") == 240)
    }

    @Test func aColumnMayHoldNumbersAndTextsWithBothMarks() {
        let outcome = Trial.run(
            "gwb_code;p_stadsv\nGM0957;5.2\nWK095704;5,0\n",
            as: .kwb,
            of: .roermond,
            links: [.column("p_stadsv")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("p_stadsv", "GM0957") == 5.2)
        #expect(outcome.value("p_stadsv", "WK095704") == 5)
    }

    @Test func numbersInPlaceOfCodesAreNoKWBFile() {
        let outcome = Trial.run(
            "gwb_code_8;a_inw\n957;60743\n95704;7150\n",
            as: .kwb,
            of: .roermond,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.lines == [
                "leveringen.csv:2: fout WM100: lever.csv heeft niet de indeling van vorm 'kwb'; data/README.md noemt de vormen"
            ]
        )
    }

    @Test func anUnknownColumnIsAnErrorWithTheNearestName() {
        let outcome = Trial.run(
            "gwb_code;a_inw\nGM0957;60743\n",
            as: .kwb,
            of: .roermond,
            links: [.column("a_inwo")]
        )
        #expect(
            outcome.complaints == [
                "koppelingen.csv:2:2: fout WM110: 'a_inwo' is geen kolom van lever.csv; bedoelde u 'a_inw'?"
            ]
        )
    }

    @Test func aFileWithoutAPeriodNeedsOne() {
        let outcome = Trial.run(
            "gwb_code;a_inw\nGM0957;60743\n",
            as: .kwb,
            of: .roermond,
            period: nil,
            links: [.column("a_inw")]
        )
        #expect(
            outcome.complaints == [
                "leveringen.csv:2: fout WM122: lever.csv noemt zelf geen periode; vul de kolom 'periode' in, bijvoorbeeld 2024"
            ]
        )
    }
}
