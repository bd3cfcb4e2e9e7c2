import Statistics
import Testing

/// The rules for one figure by itself, source by source.
@Suite struct DisclosurePrimaryTests {
    @Test(arguments: [(Source.Protection.count, 10), (.care, 8), (.notSensitive, 5)])
    func hidesCountsBelowTheThreshold(_ protection: Source.Protection, tau: Int) {
        for value in 0...12 {
            let figure = count(Double(value))
            let isSmall = value >= 1 && value < tau
            #expect(protection.decision(on: figure) == (isSmall ? .hidden(.smallCount) : .shown))
        }
    }

    @Test func showsWhatItsPublisherProtected() {
        var figure = count(1)
        figure.inhabitants = 3
        #expect(Source.Protection.alreadyProtected.decision(on: figure) == .shown)
        #expect(
            Source.Protection.alreadyProtected.decision(on: share(0, of: 5)) == .shown
        )
    }

    @Test func showsNothingOfAPlaceWithFewerThanFiftyInhabitants() {
        for protection in Source.Protection.allCases where protection != .alreadyProtected {
            var figure = count(400)
            figure.respondents = 400
            figure.inhabitants = 49
            #expect(protection.decision(on: figure) == .hidden(.fewInhabitants))
            figure.inhabitants = 50
            #expect(protection.decision(on: figure) == .shown)
        }
    }

    @Test func hidesSharesOfFewAndOfAlmostNobodyOrEverybody() {
        let rules = Source.Protection.count
        #expect(rules.decision(on: share(50, of: 49)) == .hidden(.smallDenominator))
        #expect(rules.decision(on: share(50, of: 50)) == .shown)
        #expect(rules.decision(on: share(4.5, of: 200)) == .hidden(.smallNumerator))
        #expect(rules.decision(on: share(5, of: 200)) == .shown)
        #expect(rules.decision(on: share(95, of: 200)) == .shown)
        #expect(rules.decision(on: share(95.5, of: 200)) == .hidden(.smallNumerator))
        #expect(Source.Protection.care.decision(on: share(4, of: 200)) == .shown)
        #expect(
            Source.Protection.notSensitive.decision(on: share(2, of: 200))
                == .hidden(.smallNumerator)
        )
        #expect(Source.Protection.notSensitive.decision(on: share(2.5, of: 200)) == .shown)
    }

    @Test func hidesWhatAllOrNoneOfAGroupHave() {
        for value in [0.0, 100] {
            let figure = share(value, of: 300)
            #expect(Source.Protection.count.decision(on: figure) == .hidden(.everybodyOrNobody))
            #expect(Source.Protection.care.decision(on: figure) == .hidden(.everybodyOrNobody))
            #expect(Source.Protection.notSensitive.decision(on: figure) == .shown)
        }
    }

    @Test func takesADeliveredNumeratorAboveOneThatIsComputed() {
        var figure = share(5, of: 200)
        figure.numerator = 9
        #expect(Source.Protection.count.decision(on: figure) == .hidden(.smallNumerator))
    }

    @Test func aRateWithoutDenominatorIsOfTheInhabitants() {
        var figure = ProtectedFigure(kind: .rate, level: .wijk, value: 9)
        #expect(Source.Protection.count.decision(on: figure) == .hidden(.notToBeChecked))
        figure.inhabitants = 1000
        #expect(Source.Protection.count.decision(on: figure) == .hidden(.smallNumerator))
        figure.inhabitants = 2000
        #expect(Source.Protection.count.decision(on: figure) == .shown)
    }

    @Test func hidesMeansOfFew() {
        var figure = ProtectedFigure(kind: .number, level: .buurt, value: 31_000)
        #expect(Source.Protection.count.decision(on: figure) == .hidden(.notToBeChecked))
        #expect(Source.Protection.notSensitive.decision(on: figure) == .shown)
        figure.denominator = 49
        #expect(Source.Protection.notSensitive.decision(on: figure) == .hidden(.smallDenominator))
        figure.denominator = 50
        #expect(Source.Protection.count.decision(on: figure) == .shown)
    }

    @Test func surveysNeedThirtyRespondentsAndWarnBelowAHundred() {
        var figure = ProtectedFigure(kind: .mark, level: .wijk, value: 7.1)
        #expect(Source.Protection.survey.decision(on: figure) == .hidden(.notToBeChecked))
        let steps: [(Double, PrimaryDecision)] = [
            (29, .hidden(.fewRespondents)), (30, .indicative), (99, .indicative), (100, .shown),
        ]
        for (respondents, decision) in steps {
            figure.respondents = respondents
            #expect(Source.Protection.survey.decision(on: figure) == decision)
        }
        let city = ProtectedFigure(kind: .mark, level: .gemeente, value: 7.1)
        #expect(Source.Protection.survey.decision(on: city) == .indicative)
    }

    @Test func theStrictestOfSeveralSourcesCounts() {
        let figure = count(9)
        #expect(
            Source.Protection.decision(on: figure, under: [.care, .alreadyProtected]) == .shown
        )
        #expect(
            Source.Protection.decision(on: figure, under: [.care, .count, .notSensitive])
                == .hidden(.smallCount)
        )
        #expect(Source.Protection.decision(on: figure, under: []) == .shown)
    }

    private func count(_ value: Double) -> ProtectedFigure {
        ProtectedFigure(kind: .number, isCount: true, level: .buurt, value: value)
    }

    private func share(_ value: Double, of denominator: Double) -> ProtectedFigure {
        var figure = ProtectedFigure(kind: .share, level: .wijk, value: value)
        figure.denominator = denominator
        return figure
    }
}
