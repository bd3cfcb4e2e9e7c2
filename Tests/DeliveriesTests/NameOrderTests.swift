import Deliveries
import Statistics
import Testing

/// Files without codes: names in the order of the tree, gemeente by gemeente.
@Suite struct NameOrderTests {
    private static let areas = Areas([
        NamedCode("NL00", "Nederland"), NamedCode("GM0957", "Roermond"),
        NamedCode("WK095700", "Centrum"), NamedCode("BU09570000", "Centrum"),
        NamedCode("BU09570001", "Verspreide huizen"), NamedCode("WK095704", "Donderberg"),
        NamedCode("BU09570400", "Verspreide huizen"), NamedCode("BU09570401", "Sterrenberg"),
    ])

    /// Rows of a name with the gemeente before a stroke where the file has that column; values from 1.
    private func read(_ rows: [String], of areas: Areas = areas) -> Outcome {
        let withGemeente = rows.allSatisfy { $0.contains("/") }
        let header =
            "\"Wijken en buurten\";" + (withGemeente ? "\"Gemeentenaam (naam)\";" : "")
            + "\"x (aantal)\""
        let lines = rows.enumerated().map { index, row in
            let parts = row.split(separator: "/")
            let names = withGemeente ? "\(parts[1]);\(parts[0])" : row
            return "\(names);\(index + 1)"
        }
        return Trial.run(
            ([header] + lines).joined(separator: "\n") + "\n",
            as: .statline,
            of: areas,
            links: [.column("x")]
        )
    }

    private func values(_ outcome: Outcome) -> [String: Double] {
        let pairs = outcome.areas.all.compactMap { area in
            outcome.value("x", area.key).map { (area.key, $0) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private let whole = [
        "GM0957": 1.0, "WK095700": 2, "BU09570000": 3, "BU09570001": 4, "WK095704": 5,
        "BU09570400": 6, "BU09570401": 7,
    ]

    @Test func theSameNamesAreToldByTheirOrder() {
        let names = [
            "Roermond", "Centrum", "Centrum", "Verspreide huizen", "Donderberg",
            "Verspreide huizen", "Sterrenberg",
        ]
        for rows in [names, names.map { "Roermond/" + $0 }] {
            let outcome = read(rows)
            #expect(outcome.complaints == [])
            #expect(values(outcome) == whole)
        }
    }

    @Test func numbersBeforeTheNamesOfWijkenAreNoPartOfThem() {
        let outcome = read([
            "Roermond", "Wijk 00 Centrum", "Centrum", "Verspreide huizen", "Wijk 04 Donderberg",
            "Verspreide huizen", "Sterrenberg",
        ])
        #expect(outcome.complaints == [])
        #expect(values(outcome) == whole)
    }

    @Test func theNameOfAWijkCountsMoreThanItsNumber() {
        let outcome = read(["Roermond", "Wijk 00 Centrum", "Wijk 00 Donderberg"])
        #expect(outcome.complaints == [])
        #expect(outcome.value("x", "WK095704") == 3)
    }

    @Test func aWijkWithANewNameIsFoundByItsNumber() {
        let outcome = read(["Roermond", "Wijk 00 Binnenstad", "Wijk 04 De Donderberg"])
        #expect(outcome.complaints == [])
        #expect(outcome.value("x", "WK095700") == 2)
        #expect(outcome.value("x", "WK095704") == 3)
    }

    @Test func nothingLeaksInFromTheGemeentenAround() {
        let around = ["Wijk 00 Centrum", "Centrum", "Verspreide huizen", "Wijk 04 Donderberg"]
        let own = [
            "Roermond", "Centrum", "Centrum", "Verspreide huizen", "Donderberg",
            "Verspreide huizen", "Sterrenberg",
        ]
        let plain = read(["Nederland", "Roerdalen"] + around + own + ["Rozendaal"] + around)
        #expect(plain.complaints == [])
        #expect(values(plain) == whole.mapValues { $0 + 6 }.merging(["NL00": 1]) { $1 })
        let named = read(
            (["Roerdalen"] + around).map { "Roerdalen/" + $0 } + own.map { "Roermond/" + $0 }
                + (["Rozendaal"] + around).map { "Rozendaal/" + $0 }
        )
        #expect(named.complaints == [])
        #expect(values(named) == whole.mapValues { $0 + 5 })
    }

    @Test func afterAStrangeNameAnotherGemeenteMayHaveBegun() {
        let outcome = read(["Roermond", "Centrum", "Rozendaal", "Donderberg"])
        #expect(
            outcome.complaints == [
                "lever.csv:5:1: fout WM134: 'Donderberg' kan meer dan één gebied zijn; lever het bestand opnieuw met de kolom met codes"
            ]
        )
        #expect(outcome.status("x", "WK095704") == .notDelivered)
    }

    @Test func aFileOfOneGemeenteMayLeaveOutItsRow() {
        let outcome = read(["Nederland", "Donderberg", "Sterrenberg"])
        #expect(outcome.complaints == [])
        #expect(outcome.value("x", "BU09570401") == 3)
    }

    @Test func aFileOfAnotherGemeenteWithoutItsRowIsNotTakenForOurs() {
        let outcome = read(["Centrum", "Heksenberg", "Donderberg"])
        #expect(outcome.codes() == ["WM134", "WM134", "WM161"])
    }

    @Test func twoBuurtenOfOneNameInOneWijkCannotBeTold() {
        let areas = Areas([
            NamedCode("GM0957", "Roermond"), NamedCode("WK095700", "Centrum"),
            NamedCode("BU09570000", "Kade"), NamedCode("BU09570001", "Kade"),
        ])
        let outcome = read(["Roermond", "Centrum", "Kade", "Kade"], of: areas)
        #expect(outcome.codes() == ["WM134", "WM134"])
        #expect(values(outcome) == ["GM0957": 1, "WK095700": 2])
    }

    @Test func anUnknownNameInOurGemeenteIsAWarning() {
        let outcome = read(["Roermond/Roermond", "Roermond/Donderbreg", "Roermond/Sterrenberg"])
        #expect(
            outcome.complaints == [
                "lever.csv:3:1: waarschuwing WM133: de cijfers van 'Donderbreg' zijn niet gebruikt: dat gebied staat niet in gebieden.csv; bedoelde u 'Donderberg'?"
            ]
        )
        #expect(outcome.value("x", "BU09570401") == 3)
    }

    @Test func aPlaceElsewhereWithTheNameOfTheGemeenteIsNotTakenForIt() {
        let areas = Areas([NamedCode("GM0888", "Beek")])
        let outcome = read(["Montferland", "Beek", "Loil", "Beek", "Elsloo"], of: areas)
        #expect(outcome.codes() == ["WM134", "WM134", "WM161"])
    }

    @Test func aFileOfBuurtenAloneGivesNoFigureToAWijkOfTheSameName() {
        for prefix in ["", "Roermond/"] {
            let outcome = read(["Roermond", "Centrum", "Sterrenberg"].map { prefix + $0 })
            #expect(outcome.complaints == [])
            #expect(values(outcome) == ["GM0957": 1, "BU09570000": 2, "BU09570401": 3])
        }
    }

    @Test func aFileOfWijkenAloneGivesNoFigureToABuurtOfTheSameName() {
        for prefix in ["", "Roermond/"] {
            let outcome = read(["Roermond", "Centrum", "Donderberg"].map { prefix + $0 })
            #expect(outcome.complaints == [])
            #expect(values(outcome) == ["GM0957": 1, "WK095700": 2, "WK095704": 3])
        }
    }

    @Test func aNameOfAWijkAndABuurtThatComesOnceInAFileOfBothCannotBeTold() {
        let outcome = read(["Roermond", "Centrum", "Donderberg", "Sterrenberg"])
        #expect(outcome.codes() == ["WM134"])
        #expect(values(outcome) == ["GM0957": 1, "WK095704": 3, "BU09570401": 4])
    }

    @Test func aProjectOfWijkenTakesNoBuurtForOne() {
        let wijken = Areas([
            NamedCode("GM0957", "Roermond"), NamedCode("WK095700", "Centrum"),
            NamedCode("WK095704", "Donderberg"),
        ])
        let buurten = ["Roermond", "Centrum", "Sterrenberg"].map { "Roermond/" + $0 }
        #expect(read(buurten, of: wijken).codes() == ["WM134"])
        let both = ["Roermond", "Centrum", "Binnenstad", "Donderberg", "Sterrenberg"]
        let outcome = read(both.map { "Roermond/" + $0 }, of: wijken)
        #expect(outcome.complaints == [])
        #expect(values(outcome) == ["GM0957": 1, "WK095700": 2, "WK095704": 4])
    }

    @Test func aGemeenteAndItsWijkOfOneNameBothNeedTheirRow() {
        let areas = Areas([
            NamedCode("GM0888", "Beek"), NamedCode("WK088800", "Beek"),
            NamedCode("WK088801", "Elsloo"),
        ])
        #expect(read(["Beek/Beek", "Beek/Elsloo"], of: areas).codes() == ["WM134"])
        let outcome = read(["Beek/Beek", "Beek/Beek", "Beek/Elsloo"], of: areas)
        #expect(outcome.complaints == [])
        #expect(values(outcome) == ["GM0888": 1, "WK088800": 2, "WK088801": 3])
    }

    @Test func aNameThatWasCutAtFortySignsIsFound() {
        let areas = Areas([
            NamedCode("GM0957", "Roermond"), NamedCode("WK095700", "Centrum"),
            NamedCode("BU09570000", "Verspreide huizen in het gebied ten westen van de Maas"),
        ])
        let outcome = read(
            ["Roermond", "Centrum", "Verspreide huizen in het gebied ten west"],
            of: areas
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("x", "BU09570000") == 3)
    }

    @Test func thePartsOfAComposedWijkAreFoundByTheirNumbersAndNotTakenForABuurt() {
        let herten = Area(
            key: "herten",
            name: "Herten/Maasplassen",
            level: .wijk,
            parent: 0,
            codes: [CodeSpan(codes: ["WK095707", "WK095709"])],
            order: 0
        )
        let gemeente = Area(
            key: "roermond",
            name: "Roermond",
            level: .gemeente,
            parent: nil,
            codes: [CodeSpan(codes: ["GM0957"])],
            order: 0
        )
        let buurt = Area(
            key: "buurt-herten",
            name: "Herten",
            level: .buurt,
            parent: 1,
            codes: [CodeSpan(codes: ["BU09570700"])],
            order: 0
        )
        let areas = Areas([gemeente, herten, buurt])
        let header = "\"Wijken en buurten\";\"x (aantal)\"\n"
        let outcome = Trial.run(
            header + "Roermond;10\nWijk 07 Herten;7\nHerten;6\nWijk 09 Maasplassen;3\n",
            as: .statline,
            of: areas,
            indicators: [.figure("x", unit: "aantal")],
            links: [.column("x")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("x", "herten") == 10)
        #expect(outcome.value("x", "buurt-herten") == 6)
        let plain = Trial.run(
            header + "Roermond;10\nHerten;7\nHerten;6\n",
            as: .statline,
            of: areas,
            links: [.column("x")]
        )
        #expect(plain.codes() == ["WM134", "WM134"])
        #expect(plain.status("x", "buurt-herten") == .notDelivered)
    }
}
