import Deliveries
import Statistics
import Testing

/// Our own tidy table: a row per figure, keys or codes of CBS, and any role as a column.
@Suite struct TidyTableTests {
    private func read(
        _ text: String,
        _ links: [Trial.Link] = [.column("rust")],
        indicators: [Indicator] = [],
        period: String? = nil
    ) -> Outcome {
        Trial.run(
            text,
            as: .tabel,
            of: .roermond,
            period: period,
            indicators: indicators,
            links: links
        )
    }

    @Test func keysAndCodesNameTheAreas() {
        let areas = Areas([
            Area(
                key: "donderberg",
                name: "Donderberg",
                level: .wijk,
                parent: nil,
                codes: [CodeSpan(codes: ["WK095704"])],
                order: 0
            ),
            Area(
                key: "centrum",
                name: "Centrum",
                level: .wijk,
                parent: nil,
                codes: [CodeSpan(codes: ["WK095700"])],
                order: 1
            ),
        ])
        let outcome = Trial.run(
            "gebied;indicator;periode;waarde\ndonderberg;rust;2023;7,1\nWK095700 ;rust;2023;6,4\n",
            as: .tabel,
            of: areas,
            period: nil,
            links: [.column("rust")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("rust", "donderberg", .year(2023)) == 7.1)
        #expect(outcome.value("rust", "centrum", .year(2023)) == 6.4)
    }

    @Test func aTableWithoutValuesIsAnError() {
        let outcome = read("gebied;indicator;periode;cijfer;n\nGM0957;rust;2023;7,1;120\n")
        #expect(
            outcome.complaints == [
                "lever.csv:1: fout WM105: de kolom 'waarde' ontbreekt; geef de kolom met de cijfers die naam",
                "lever.csv:1:4: waarschuwing WM116: kolom 'cijfer' is niet gebruikt: die hoort niet in een tabel; data/README.md noemt de kolommen",
            ]
        )
    }

    @Test func bringsRespondentsSpreadAndBoundsAlongWithTheValue() throws {
        let outcome = read(
            """
            gebied;indicator;periode;waarde;n;sd;ondergrens;bovengrens
            GM0957;rust;2023*;7,1;120;1,4;6,9;7,4
            WK095704;rust;2023*;6,1;;;;

            """
        )
        #expect(outcome.complaints == [])
        let measurement = try #require(outcome.measurement("rust", .year(2023)))
        let gemeente = try #require(outcome.areas.index(of: "GM0957"))
        let wijk = try #require(outcome.areas.index(of: "WK095704"))
        #expect(measurement.isProvisional)
        #expect(measurement.respondents(of: gemeente) == 120)
        #expect(measurement.standardDeviation(of: gemeente) == 1.4)
        #expect(measurement.lowerBound(of: gemeente) == 6.9)
        #expect(measurement.upperBound(of: gemeente) == 7.4)
        #expect(measurement.value(of: wijk) == 6.1)
        #expect(measurement.respondents(of: wijk) == nil)
        #expect(measurement.lowerBound(of: wijk) == nil)
    }

    @Test func theFactorCountsForWhatHasTheUnitOfTheValue() throws {
        let outcome = read(
            "gebied;indicator;periode;waarde;n;marge\nGM0957;rust;2023;0.25;80;0.05\n",
            [.column("rust", factor: 100)]
        )
        #expect(outcome.complaints == [])
        let measurement = try #require(outcome.measurement("rust", .year(2023)))
        let gemeente = try #require(outcome.areas.index(of: "GM0957"))
        #expect(measurement.value(of: gemeente) == 25)
        #expect(measurement.respondents(of: gemeente) == 80)
        #expect(measurement.lowerBound(of: gemeente) == 20)
        #expect(measurement.upperBound(of: gemeente) == 30)
    }

    @Test func aLinkOfItsOwnGoesBeforeTheColumnBesideTheValue() throws {
        let outcome = read(
            "gebied;indicator;periode;waarde;n\nGM0957;rust;2023;7,1;120\n",
            [.column("rust"), .column("rust", .respondents)]
        )
        #expect(outcome.complaints == [])
        let measurement = try #require(outcome.measurement("rust", .year(2023)))
        #expect(measurement.respondents(of: outcome.areas.index(of: "GM0957") ?? -1) == 120)
    }

    @Test func aShareMayBeGivenAsItsPartAndItsWhole() {
        let outcome = read(
            """
            gebied;indicator;periode;teller;noemer
            GM0957;huur;2023;30;120
            WK095704;huur;2023;0;0
            WK095700;huur;2023;x;20
            WK095709;huur;2023;9;8

            """,
            [.column("huur", .numerator), .column("huur", .denominator)],
            indicators: [.figure("huur", .share)]
        )
        #expect(outcome.value("huur", "GM0957", .year(2023)) == 25)
        #expect(outcome.status("huur", "WK095704", .year(2023)) == .impossible)
        #expect(outcome.status("huur", "WK095700", .year(2023)) == .secret)
        #expect(
            outcome.complaints == [
                "lever.csv:5:4: fout WM155: de teller (9) is groter dan de noemer (8); een deel is nooit meer dan het geheel"
            ]
        )
    }

    @Test func unknownNamesAreSaidOnceWithTheNearest() {
        let outcome = read(
            """
            gebied;indicator;periode;waarde
            donderberg;rust;2023;7,1
            donderberg;rust;2022;7,0
            GM0957;rust;2023;7,0
            GM0957;rist;2023;7,0
            WK095799;rust;2023;7,0

            """
        )
        #expect(
            outcome.complaints == [
                "lever.csv:2:1: fout WM132: 'donderberg' is geen gebied van dit project; de sleutels en codes staan in gebieden.csv",
                "lever.csv:5:2: waarschuwing WM115: de rijen van 'rist' zijn niet gebruikt: er is geen koppeling in koppelingen.csv; bedoelde u 'rust'?",
                "lever.csv:6:1: waarschuwing WM130: de cijfers van 'WK095799' zijn niet gebruikt: de code ligt in een gemeente van dit project maar staat niet in gebieden.csv; voeg het gebied toe",
            ]
        )
    }

    @Test func figuresThatContradictEachOtherAreErrors() {
        let outcome = read(
            """
            gebied;indicator;periode;waarde;n;ondergrens;bovengrens
            GM0957;rust;2023;7,1;0;7,0;7,2
            WK095704;rust;2023;7,1;10;7,2;7,0
            WK095700;rust;2023;7,1;-1;7,0;7,2
            WK095700;rust;2023x;7,1;1;7,0;7,2

            """
        )
        #expect(
            outcome.complaints == [
                "lever.csv:2:5: fout WM154: hier staat n = 0 naast een waarde; zonder antwoorden is er geen cijfer",
                "lever.csv:3:6: fout WM156: de ondergrens is hoger dan de waarde zelf; zijn de kolommen verwisseld?",
                "lever.csv:3:7: fout WM157: de bovengrens is lager dan de waarde zelf; zijn de kolommen verwisseld?",
                "lever.csv:4:5: fout WM152: '-1' in 'n' is kleiner dan 0; een aantal kan niet negatief zijn",
                "lever.csv:5:3: fout WM121: '2023x' is geen periode; schrijf een jaar (2024), kwartaal (2019KW03) of maand (2012MM01)",
            ]
        )
    }

    @Test func aPartWithoutItsWholeIsAnError() {
        let outcome = read(
            "gebied;indicator;periode;teller\nGM0957;huur;2023;30\n",
            [.column("huur", .numerator)],
            indicators: [.figure("huur", .share)]
        )
        #expect(
            outcome.complaints == [
                "koppelingen.csv:2:2: fout WM153: deze teller heeft geen noemer; geef de indicator ook een kolom met rol 'noemer'"
            ]
        )
    }

    @Test func shareOutsideItsBoundsIsAnError() {
        let outcome = read(
            "gebied;indicator;periode;waarde\nGM0957;huur;2023;100,1\n",
            [.column("huur")],
            indicators: [.figure("huur", .share)]
        )
        #expect(
            outcome.complaints == [
                "lever.csv:2:4: fout WM150: '100,1' in 'waarde' is geen aandeel; een aandeel ligt tussen 0 en 100"
            ]
        )
        #expect(outcome.status("huur", "GM0957", .year(2023)) == .refused)
    }

    @Test func aTableWithoutLinksMayHoldSomeOfTheIndicatorsOfItsSource() {
        var trial = Trial(.roermond)
        trial.files["a.csv"] = Array("gebied;indicator;periode;waarde\nGM0957;rust;2023;7\n".utf8)
        trial.deliver(
            "a.csv",
            as: .tabel,
            linksOf: "leveringen.csv",
            links: [.column("rust"), .column("groen")]
        )
        let outcome = trial.outcome()
        #expect(outcome.complaints == [])
        #expect(outcome.value("rust", "GM0957", .year(2023)) == 7)
    }

    @Test func twoSourcesForOneCellAreAnErrorWithTheFirstAsNote() {
        var trial = Trial(.roermond)
        trial.files["a.csv"] = Array("gebied;indicator;periode;waarde\nGM0957;rust;2023;7\n".utf8)
        trial.files["b.csv"] = Array("gebied;indicator;periode;waarde\nGM0957;rust;2023;8\n".utf8)
        trial.deliver("a.csv", as: .tabel, links: [.column("rust")])
        trial.deliver("b.csv", as: .tabel, links: [.column("rust")])
        let outcome = trial.outcome()
        #expect(
            outcome.complaints == [
                "b.csv:2:4: fout WM163: dit gebied heeft voor deze indicator over 2023 al een cijfer uit een andere levering; houd één koppeling over\na.csv:2:4: opmerking WM163: hier staat het eerste cijfer"
            ]
        )
    }

    @Test func aPeriodGivenTwiceIsSaid() {
        let outcome = read(
            "gebied;indicator;periode;waarde\nGM0957;rust;2023;7\n",
            period: "2022"
        )
        #expect(
            outcome.complaints == [
                "leveringen.csv:2: waarschuwing WM123: lever.csv noemt zelf de periode in de kolom 'periode'; laat 'periode' hier leeg"
            ]
        )
    }
}
