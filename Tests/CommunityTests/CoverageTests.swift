import Diagnostics
import Projects
import Statistics
import Testing

@testable import Community

/// Where there are organisations of residents, against the annex of the paper of Maastricht (2019).
@Suite struct CoverageTests {
    /// The annex: its number of a buurt, the buurt, and the organisation there, the same letter for the same one.
    private static let annex = """
        1 statenkwartier a|2 boschstraatkwartier|3 amby b|4 belfort c|5 daalhof c|6 campagne d|7 ceramique e
        7 wyck f|8 heer g|9 wittevrouwenveld h|10 limmel i|11 oud-caberg j|12 pottenberg k
        13 dousberg-hazendans l|14 wyckerpoort m|15 nazareth n|16 borgharen o|17 itteren p|18 scharn q
        19 malpertuis r|20 caberg|21 boschpoort s|22 bosscherveld s|23 brusselsepoort t|24 jekerkwartier
        25 de-heeg u|26 kommelkwartier v|27 binnenstad w|28 heugem|29 mariaberg x-|30 sint-maartenspoort y
        31 heugemerveld z-|32 wolder|33 malberg aa|34 st-pieter bb|35 jekerdal bb|36 villapark bb|37 vroendaal
        38 biesland|39 randwyck|40 belvedere|41 meerssenhoven|42 frontenkwartier|43 lanakerveld
        44 beatrixhaven
        """

    private let areas: Areas
    private var organisations: [Organisation] = []

    init() {
        let rows = Self.annex.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ") }
        var all = [CommunitySamples.area("maastricht", .gemeente, in: nil)]
        for row in rows { all.append(CommunitySamples.area(String(row[1]), .buurt, in: 0)) }
        areas = Areas(all)
        var places: [(key: String, areas: [Int], numbers: [String])] = []
        for (index, row) in rows.enumerated() where row.count > 2 {
            let key = String(row[2])
            let known = places.firstIndex { $0.key == key }
            let place = known ?? places.count
            if known == nil { places.append((key, [], [])) }
            places[place].areas.append(index + 1)
            places[place].numbers.append(String(row[0]))
        }
        organisations = places.map {
            CommunitySamples.organisation(
                $0.key,
                $0.areas,
                stage: $0.key.hasSuffix("-") ? .initiating : .developing,
                numbers: $0.numbers
            )
        }
    }

    @Test func countsTheNetworksOfMaastricht() {
        #expect(organisations.count { $0.stage == .developing } == 26)
        #expect(organisations.count { $0.stage == .initiating } == 2)
    }

    @Test func countsBuurtenByNameAndByNumber() {
        let coverage = Coverage(organisations, areas: areas, gemeente: 0)
        #expect(coverage.rows.count == 45)
        #expect(coverage.coveredCount == 32)
        #expect(coverage.numberedCount == 31)
        #expect(coverage.gaps.count == 13)
        #expect(areas[coverage.gaps[0]].key == "boschstraatkwartier")
    }

    @Test func hasNoSecondCountWithoutNumbers() {
        let unnumbered = [CommunitySamples.organisation("a", [1], stage: nil, numbers: [])]
        let coverage = Coverage(unnumbered, areas: areas, gemeente: 0)
        #expect(coverage.numberedCount == nil)
        #expect(coverage.coveredCount == 1)
    }

    @Test func findsAnOrganisationOfAWijkInEachOfItsBuurten() {
        let areas = Areas([
            CommunitySamples.area("stad", .gemeente, in: nil),
            CommunitySamples.area("noord", .wijk, in: 0),
            CommunitySamples.area("dorp", .buurt, in: 1),
            CommunitySamples.area("veld", .buurt, in: 1),
        ])
        let raad = [CommunitySamples.organisation("raad", [1], stage: .active, numbers: [])]
        let coverage = Coverage(raad, areas: areas, gemeente: 0)
        #expect(coverage.rows.map(\.organisations) == [[0], [0]])
        #expect(coverage.gaps.isEmpty)
    }
}
