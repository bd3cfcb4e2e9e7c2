import Testing

@testable import Statistics
@testable import Wording

@Suite struct MissingSentenceTests {
    @Test(
        arguments: [
            (CellStatus.value, "", ""), (.valueWithoutPart, "", ""),
            (.notDelivered, "niet geleverd", "Hier staat geen cijfer: niet geleverd."),
            (.unknown, "onbekend of geheim", "Hier staat geen cijfer: onbekend of geheim."),
            (.empty, "niet beschikbaar", "Hier staat geen cijfer: niet beschikbaar."),
            (.secret, "geheim", "Hier staat geen cijfer: geheim."),
            (.later, "volgt later", "Hier staat geen cijfer: volgt later."),
            (.ended, "niet meer gemeten", "Hier staat geen cijfer: niet meer gemeten."),
            (
                .notANumber, "ontbreekt bij de bron",
                "Hier staat geen cijfer: ontbreekt bij de bron."
            ),
            (.impossible, "kan niet voorkomen", "Hier staat geen cijfer: kan niet voorkomen."),
            (
                .partMissing, "een deel van het gebied ontbreekt",
                "Hier staat geen cijfer: een deel van het gebied ontbreekt."
            ),
            (
                .yearIncomplete, "het jaar is niet compleet",
                "Hier staat geen cijfer: het jaar is niet compleet."
            ),
            (.refused, "afgekeurd", "Hier staat geen cijfer: afgekeurd."),
            (
                .hidden, "niet getoond vanwege privacy",
                "Hier staat geen cijfer: niet getoond vanwege privacy."
            ),
        ] as [(CellStatus, String, String)]
    )
    func saysWhyThereIsNoFigure(_ status: CellStatus, _ brief: String, _ sentence: String) throws {
        let words = try Shipped.words()
        #expect(words.missing(status) == brief)
        #expect(words.missingSentence(status) == sentence)
    }

    @Test(
        arguments: [
            (0, 0, "Het thema Wonen heeft hier geen score, want er zijn geen cijfers."),
            (1, 0.9, "Het thema Wonen heeft hier maar 1 cijfer. Voor een score zijn er 3 nodig."),
            (2, 0.9, "Het thema Wonen heeft hier maar 2 cijfers. Voor een score zijn er 3 nodig."),
            (3, 0.45, "Van het thema Wonen is hier 45% bekend. Voor een score is 60% nodig."),
            // What is too little is never printed as enough.
            (3, 0.5999, "Van het thema Wonen is hier 59% bekend. Voor een score is 60% nodig."),
            (3, 0.29, "Van het thema Wonen is hier 29% bekend. Voor een score is 60% nodig."),
        ] as [(Int, Double, String)]
    )
    func saysWhyAThemeHasNoScore(_ count: Int, _ coverage: Double, _ text: String) throws {
        var method = Method()
        method.minimumIndicators = 3
        let score = Self.score(count, coverage, nil)
        #expect(try Shipped.words().noScore("Wonen", score, method: method) == text)
    }

    @Test func saysNothingOfAThemeWithAScore() throws {
        let published = ThemeScore.Published(
            score: 100,
            error: 1,
            city: 100,
            difference: 0,
            differenceError: 1,
            verdict: .city,
            contributions: []
        )
        let score = Self.score(3, 1, published)
        #expect(try Shipped.words().noScore("Wonen", score, method: Method()) == nil)
    }

    @Test func saysThatAnAreaIsTooSmallOrAYearNotMeasured() throws {
        let words = try Shipped.words()
        #expect(
            words.tooSmall("Maasplassen", inhabitants: 50)
                == "In Maasplassen wonen minder dan 50 mensen. Daarom staat hier geen score."
        )
        #expect(words.notMeasured(in: 2023) == "In 2023 is dit niet gemeten.")
    }

    private static func score(
        _ count: Int,
        _ coverage: Double,
        _ published: ThemeScore.Published?
    ) -> ThemeScore {
        ThemeScore(
            unit: 0,
            period: 2024,
            coverage: coverage,
            indicatorCount: count,
            published: published
        )
    }
}

@Suite struct LeftOutTests {
    @Test(
        arguments: [
            (.personal, "gaat over wie mensen zijn, dat krijgt geen score"),
            (.neutral, "hoger of lager is hier niet gunstiger"),
            (.noBase, "van Roermond is geen cijfer bekend om mee te beginnen"),
            (.noDeflator, "het cijfer om prijzen mee te vergelijken ontbreekt"),
            (.noSpread, "de gebieden verschillen te weinig, of het zijn er te weinig"),
            (.noScore, "het thema heeft geen score"),
            (.tooFewPeople, "het gaat over te weinig mensen"),
            (.tooOld(years: 5), "geen cijfer in de laatste 5 jaar"),
            (.noFigure(.secret), "geen cijfer: geheim"),
        ] as [(LeftOut, String)]
    )
    func saysWhyAnIndicatorDoesNotCount(_ reason: LeftOut, _ text: String) throws {
        #expect(try Shipped.words().leftOut(reason, city: "Roermond") == text)
    }
}
