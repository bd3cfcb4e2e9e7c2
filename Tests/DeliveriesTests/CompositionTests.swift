import Deliveries
import Statistics
import Testing

/// Herten/Maasplassen is made of two wijken of CBS, with 8,375 and 110 inhabitants in 2024.
@Suite struct CompositionTests {
    private static let area = Area(
        key: "herten",
        name: "Herten/Maasplassen",
        level: .wijk,
        parent: nil,
        codes: [CodeSpan(codes: ["WK095707", "WK095709"])],
        order: 0
    )

    private func read(
        _ rows: [String],
        header: String,
        _ indicator: Indicator,
        _ links: [Trial.Link]
    ) -> Outcome {
        Trial.run(
            (["gwb_code;" + header] + rows).joined(separator: "\n") + "\n",
            as: .kwb,
            of: Areas([Self.area]),
            indicators: [.figure("inwoners", unit: "aantal"), indicator],
            links: links
        )
    }

    private let share = Indicator.figure("koop", .share)
    private let inhabitants = Trial.Link.column("a_inw", to: "inwoners")
    private let value = Trial.Link.column("p", to: "koop")

    @Test func countsAreAdded() {
        let outcome = read(
            ["WK095707;8375;0", "WK095709;110;0"],
            header: "a_inw;p",
            share,
            [inhabitants]
        )
        #expect(outcome.value("inwoners", "herten") == 8485)
        #expect(outcome.status("inwoners", "herten") == .value)
    }

    @Test func sharesAreWeighedByTheirDenominators() {
        let outcome = read(
            ["WK095707;8375;80;300", "WK095709;110;50;100"],
            header: "a_inw;p;w",
            share,
            [inhabitants, value, .column("w", to: "koop", .denominator)]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("koop", "herten") == 72.5)
        #expect(outcome.measurement("koop", .year(2024))?.denominator(of: 0) == 400)
    }

    @Test func sharesWithoutDenominatorsAreWeighedByInhabitants() throws {
        let outcome = read(
            ["WK095707;300;80", "WK095709;100;40"],
            header: "a_inw;p",
            share,
            [inhabitants, value]
        )
        #expect(outcome.value("koop", "herten") == 70)
    }

    @Test func numeratorsAndDenominatorsAreAddedBeforeTheyAreDivided() {
        let outcome = read(
            ["WK095707;8375;90;100", "WK095709;110;10;300"],
            header: "a_inw;t;n",
            share,
            [
                inhabitants, .column("t", to: "koop", .numerator),
                .column("n", to: "koop", .denominator),
            ]
        )
        #expect(outcome.value("koop", "herten") == 25)
    }

    @Test func aPartWithNobodyInItTakesNothingAway() {
        let outcome = read(
            ["WK095707;90;100", "WK095709;0;0"],
            header: "t;n",
            share,
            [.column("t", to: "koop", .numerator), .column("n", to: "koop", .denominator)]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("koop", "herten") == 90)
        #expect(outcome.status("koop", "herten") == .value)
    }

    @Test func withoutAnyWeightThereIsNoValueRatherThanAPlainMean() {
        let outcome = read(["WK095707;80", "WK095709;40"], header: "p", share, [value])
        #expect(outcome.status("koop", "herten") == .partMissing)
        #expect(outcome.value("koop", "herten") == nil)
    }

    @Test func theRestServesWhereNearlyEverybodyLives() {
        let outcome = read(
            ["WK095707;8375;80", "WK095709;110;."],
            header: "a_inw;p",
            share,
            [inhabitants, value]
        )
        #expect(outcome.value("koop", "herten") == 80)
        #expect(outcome.status("koop", "herten") == .valueWithoutPart)
    }

    @Test(arguments: [(95, 5, CellStatus.valueWithoutPart), (94, 6, .partMissing)])
    func theRestNeedsNinetyFivePercentOfTheInhabitants(
        kept: Int,
        missing: Int,
        status: CellStatus
    ) {
        let outcome = read(
            ["WK095707;\(kept);80", "WK095709;\(missing);x"],
            header: "a_inw;p",
            share,
            [inhabitants, value]
        )
        #expect(outcome.status("koop", "herten") == status)
    }

    @Test func whenNothingIsKnownTheReasonIsThatOfTheSource() {
        let outcome = read(
            ["WK095707;8375;x", "WK095709;110;x"],
            header: "a_inw;p",
            share,
            [inhabitants, value]
        )
        #expect(outcome.status("koop", "herten") == .secret)
    }

    @Test func respondentsAreAddedAndBoundsAreTheRootOfWeightedSquares() throws {
        let outcome = read(
            ["WK095707;300;80;30;4", "WK095709;100;40;10;8"],
            header: "a_inw;p;n;m",
            .figure("koop", .surveyShare),
            [
                inhabitants, value, .column("n", to: "koop", .respondents),
                .column("m", to: "koop", .margin),
            ]
        )
        let measurement = try #require(outcome.measurement("koop", .year(2024)))
        #expect(measurement.value(of: 0) == 70)
        #expect(measurement.respondents(of: 0) == 40)
        // 0.75 x 4 and 0.25 x 8: the root of 9 + 4.
        let margin = 13.0.squareRoot()
        #expect(measurement.lowerBound(of: 0) == 70 - margin)
        #expect(measurement.upperBound(of: 0) == 70 + margin)
    }

    @Test func spreadIsThatWithinThePartsAndBetweenThem() throws {
        let outcome = read(
            ["WK095707;100;8;3", "WK095709;100;6;3"],
            header: "a_inw;p;s",
            .figure("koop", .mark),
            [inhabitants, value, .column("s", to: "koop", .standardDeviation)]
        )
        let measurement = try #require(outcome.measurement("koop", .year(2024)))
        #expect(measurement.value(of: 0) == 7)
        #expect(measurement.standardDeviation(of: 0) == 10.0.squareRoot())
    }
}
