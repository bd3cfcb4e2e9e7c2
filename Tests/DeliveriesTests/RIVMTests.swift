import Deliveries
import Diagnostics
import Statistics
import Testing

/// RIVM 50090NED as its Untyped file lays it out; figures of Roermond in 2012 and 2016.
@Suite struct RIVMTests {
    private let file = """
        "ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"Ondergewicht_7";"WekelijkseSporters_6"
        "0";"20300";"MW00000";"NL01      ";"2012JJ00";"Nederland      ";"Land      ";"NL01      ";"     2.0";""
        "1";"20300";"MW00000";"GM0957    ";"2012JJ00";"Roermond       ";"Gemeente  ";"GM0957    ";"     2.0";""
        "2";"20300";"MOG0095";"GM0957    ";"2012JJ00";"Roermond       ";"Gemeente  ";"GM0957    ";"     1.4";""
        "3";"53115";"MW00000";"GM0957    ";"2012JJ00";"Roermond       ";"Gemeente  ";"GM0957    ";"     2.3";""
        "4";"20300";"MW00000";"WK095709  ";"2012JJ00";"Roermond       ";"Wijk      ";"WK095709  ";"       .";""
        "5";"20300";"MW00000";"GM0957    ";"2016JJ00";"Roermond       ";"Gemeente  ";"GM0957    ";"     1.5";"    48.5"
        "6";"20300";"MW00000";"GM0917    ";"2016JJ00";"Heerlen        ";"Gemeente  ";"GM0917    ";"     1.9";"    41.0"

        """

    private let links: [Trial.Link] = [.column("Ondergewicht"), .column("WekelijkseSporters")]

    @Test func filtersOnAgeAndMarginLeaveOneRowPerAreaAndYear() {
        let outcome = Trial.run(
            file,
            as: .rivm,
            of: .roermond,
            period: nil,
            filters: [("Leeftijd", "20300"), ("Marges", "MW00000")],
            links: links
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("Ondergewicht", "NL00", .year(2012)) == 2)
        #expect(outcome.value("Ondergewicht", "GM0957", .year(2012)) == 2)
        #expect(outcome.value("Ondergewicht", "GM0957", .year(2016)) == 1.5)
        #expect(outcome.status("Ondergewicht", "WK095709", .year(2012)) == .unknown)
        #expect(outcome.status("WekelijkseSporters", "GM0957", .year(2012)) == .empty)
        #expect(outcome.value("WekelijkseSporters", "GM0957", .year(2016)) == 48.5)
    }

    @Test func aFilterMakesTheBoundsOfTheSameColumnAnotherDelivery() {
        var trial = Trial(.roermond)
        trial.files["r.csv"] = Array(file.utf8)
        for (margin, role) in [("MW00000", Role.value), ("MOG0095", .lowerBound)] {
            trial.deliver(
                "r.csv",
                as: .rivm,
                filters: [("Leeftijd", "20300"), ("Marges", margin)],
                links: [.column("Ondergewicht", role)]
            )
        }
        let outcome = trial.outcome()
        #expect(outcome.complaints == [])
        let gemeente = outcome.areas.index(of: "GM0957") ?? -1
        #expect(
            outcome.measurement("Ondergewicht", .year(2012))?.lowerBound(of: gemeente) == 1.4
        )
    }

    @Test func aMissingFilterIsSaidWithoutTheDuplicatesThatItMakes() {
        let outcome = Trial.run(file, as: .rivm, of: .roermond, period: nil, links: links)
        #expect(
            outcome.complaints == [
                "leveringen.csv:2: fout WM114: 'Leeftijd' van lever.csv heeft meer dan één waarde ('20300', '53115'); kies er een in 'filter', bijvoorbeeld 'Leeftijd=20300'",
                "leveringen.csv:2: fout WM114: 'Marges' van lever.csv heeft meer dan één waarde ('MOG0095', 'MW00000'); kies er een in 'filter', bijvoorbeeld 'Marges=MOG0095'",
            ]
        )
    }

    @Test func aFilterThatLetsNothingThroughIsAnErrorWithTheNearestValue() {
        let outcome = Trial.run(
            file,
            as: .rivm,
            of: .roermond,
            period: nil,
            filters: [("Leeftijd", "20330"), ("Marge", "MW00000")],
            links: links
        )
        #expect(
            outcome.complaints == [
                "leveringen.csv:2: fout WM112: filter 'Marge' is geen kolom van lever.csv; bedoelde u 'Marges'?",
                "leveringen.csv:2: fout WM113: filter 'Leeftijd=20330' laat geen rij van lever.csv over; bedoelde u '20300'?",
            ]
        )
    }

    @Test func whatIsNotUsedIsCounted() {
        let outcome = Trial.run(
            file,
            as: .rivm,
            of: .roermond,
            period: nil,
            filters: [("Leeftijd", "20300"), ("Marges", "MW00000")],
            links: links
        )
        #expect(
            outcome.lines == [
                "lever.csv: opmerking WM162: levering 'l1': 4 rijen gebruikt; niet gebruikt: 2 door het filter, 1 van gebieden buiten dit project"
            ]
        )
    }
}
