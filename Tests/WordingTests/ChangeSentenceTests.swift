import Testing

@testable import Statistics
@testable import Wording

@Suite struct ChangeSentenceTests {
    private let first = PrintedFigure(year: 2019, value: 52, text: "52%")
    private let last = PrintedFigure(year: 2025, value: 43, text: "43%")

    private func sentence(_ change: Change?, _ subject: Subject) throws -> [String] {
        let words = try Shipped.words()
        return [
            words.change(change, of: subject, in: "Donderberg", from: first, to: last),
            words.briefChange(change, of: subject, from: first, to: last),
        ]
    }

    @Test(
        arguments: [
            (
                8.0, "In Donderberg werd dit cijfer gunstiger: van 52% in 2019 naar 43% in 2025.",
                "gunstiger geworden"
            ),
            (
                -8,
                "In Donderberg werd dit cijfer minder gunstig: van 52% in 2019 naar 43% in 2025.",
                "minder gunstig geworden"
            ),
            (
                1, "In Donderberg veranderde dit cijfer niet duidelijk: 52% in 2019, 43% in 2025.",
                "geen duidelijke verandering"
            ),
        ] as [(Double, String, String)]
    )
    func saysWhatChanged(_ points: Double, _ text: String, _ brief: String) throws {
        let change = try Shipped.change(points)
        #expect(try sentence(change, .figure(isNeutral: false)) == [text, brief])
    }

    @Test func saysTheSameOfAScore() throws {
        #expect(
            try sentence(try Shipped.change(8), .score)[0]
                == "In Donderberg werd de score gunstiger: van 52% in 2019 naar 43% in 2025."
        )
    }

    @Test func neverSaysWhichWayAnUncertainChangeWent() throws {
        let unknown = try Shipped.change(50, error: .nan)
        for subject in [Subject.score, .figure(isNeutral: false), .figure(isNeutral: true)] {
            #expect(
                try sentence(unknown, subject) == [
                    "Of \(subject == .score ? "de score" : "dit cijfer") in Donderberg veranderde,"
                        + " is niet zeker: 52% in 2019, 43% in 2025.",
                    "verandering onzeker",
                ]
            )
        }
    }

    @Test func judgesNothingOfANeutralFigure() throws {
        let subject = Subject.figure(isNeutral: true)
        #expect(
            try sentence(try Shipped.change(-8), subject) == [
                "In Donderberg werd dit cijfer lager: van 52% in 2019 naar 43% in 2025.",
                "lager dan in 2019",
            ]
        )
        let words = try Shipped.words()
        #expect(
            words.briefChange(
                try Shipped.change(8),
                of: subject,
                from: last.moved(to: 2018),
                to: first
            )
                == "hoger dan in 2018"
        )
        // The scores rose (a figure corrected for prices can) while the printed figures fell.
        let figures = "In Donderberg was dit 52% in 2019 en 43% in 2025."
        #expect(try sentence(try Shipped.change(8), subject) == [figures, ""])
        #expect(try sentence(nil, subject) == [figures, ""])
    }

    @Test func saysThatThereIsNothingToCompare() throws {
        let words = try Shipped.words()
        let none = "Voor Donderberg is nog geen vergelijking met eerder mogelijk."
        for (from, to) in [(nil, last), (first, nil), (last, last), (last, first)] {
            #expect(words.change(nil, of: .score, in: "Donderberg", from: from, to: to) == none)
            #expect(
                words.briefChange(nil, of: .score, from: from, to: to) == "nog geen vergelijking"
            )
        }
    }

    @Test(
        arguments: [
            (5, 4.0, Subject.score, "gaan de laatste 5 metingen duidelijk de gunstige kant op."),
            (7, -4, .score, "gaan de laatste 7 metingen duidelijk de minder gunstige kant op."),
            (7, 4, .figure(isNeutral: true), "gaan de laatste 7 metingen duidelijk omhoog."),
            (7, -4, .figure(isNeutral: true), "gaan de laatste 7 metingen duidelijk omlaag."),
            (6, 0, .score, "gaan de laatste 6 metingen geen duidelijke kant op."),
        ] as [(Int, Double, Subject, String)]
    )
    func saysTheDirection(_ count: Int, _ slope: Double, _ subject: Subject, _ text: String) throws
    {
        let development = Self.development(count, slope, error: 0)
        let said = try Shipped.words().trend(development, of: subject, in: "Donderberg")
        #expect(said == "In Donderberg " + text)
    }

    @Test func countsTheFiveThatAWeightedDirectionLooksAt() throws {
        let words = try Shipped.words()
        let development = Self.development(8, 9, error: 1)
        #expect(
            words.trend(development, of: .score, in: "Swalmen")
                == "In Swalmen gaan de laatste 5 metingen duidelijk de gunstige kant op."
        )
        #expect(words.briefTrend(development, of: .score) == "wordt steeds gunstiger")
    }

    @Test func saysThatThereAreTooFewMeasurements() throws {
        let words = try Shipped.words()
        let few = Self.development(3, 4, error: 1)
        #expect(
            words.trend(few, of: .score, in: "Swalmen")
                == "Voor een richting zijn 5 metingen nodig. Voor Swalmen zijn het er 3."
        )
        #expect(words.briefTrend(few, of: .score) == "te weinig metingen")
    }

    private static func development(_ count: Int, _ slope: Double, error: Double) -> Development {
        let points = (0..<count).map {
            TrendPoint(year: 2010 + Double($0), score: 100 + slope * Double($0), error: error)
        }
        return Development(
            unit: 0,
            matched: nil,
            points: points,
            trend: Trend.of(points, isExact: false),
            change: Change(points, method: Method(), z: 1.96)
        )
    }
}

extension PrintedFigure {
    fileprivate func moved(to year: Int) -> PrintedFigure {
        PrintedFigure(year: year, value: value, text: text)
    }
}
