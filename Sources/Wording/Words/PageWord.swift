/// A word or sentence of a page in which nothing is filled in.
package enum PageWord: String, CaseIterable, Sendable {
    case menuAreas = "menu.wijken"
    case menuThemes = "menu.themas"
    case menuAgenda = "menu.wijkagenda"
    case menuTakePart = "menu.meedoen"
    case menuCompare = "menu.vergelijk"
    case menuMethod = "menu.methode"

    case crumbHome = "kruimel.gemeente"
    case crumbGemeenten = "kruimel.gemeenten"

    case footQuality = "titel.kwaliteit"
    case footAccessibility = "titel.toegankelijkheid"
    case footSearch = "titel.zoeken"
    case methodTitle = "titel.methode"
    case notFoundTitle = "titel.niet_gevonden"
    case compareWijken = "titel.vergelijk"

    case agendasTitle = "titel.wijkagenda"
    case budgetTitle = "titel.wijkbudget"
    case takePartTitle = "titel.meedoen"
    case formTitle = "titel.formulier"
    case initiativesTitle = "titel.initiatieven"
    case organisationsTitle = "titel.organisaties"
    case openDataTitle = "titel.open_data"
    case bundlesTitle = "titel.meenemen"
    case notInBundleTitle = "titel.niet_in_pakket"
    case changesTitle = "titel.veranderd"
    case editionsTitle = "titel.edities"

    case areaHead = "tabel.wijk"
    case buurtHead = "tabel.buurt"
    case yearHead = "tabel.jaar"
    case scoreTableCaption = "tabel.scores_wijken"
    case buurtTableCaption = "tabel.scores_buurten"
    case figureTableCaption = "tabel.cijfers_wijken"
    case exampleScoreTableCaption = "tabel.voorbeeldscores_wijken"
    case exampleBuurtTableCaption = "tabel.voorbeeldscores_buurten"
    case exampleScores = "tabel.voorbeeldscores"
    case scores = "tabel.scores"
    case asTable = "tabel.als_tabel"
    case improved = "tabel.gunstiger_geworden"
    case worsened = "tabel.minder_gunstig_geworden"
    case mapCaption = "tabel.kaart"

    case keyInterval = "sleutel.marge"

    case kindGemeente = "soort.gemeente"
    case kindWijk = "soort.wijk"
    case kindBuurt = "soort.buurt"
    case kindTheme = "soort.thema"
    case kindFigure = "soort.cijfer"
    case kindArticle = "soort.pagina"
    case kindMeasure = "soort.maatregel"
    case kindInitiative = "soort.initiatief"
    case kindOrganisation = "soort.organisatie"

    case measured = "groep.gemeten"
    case perceived = "groep.beleefd"

    case higherIsBetter = "richting_kort.hoger"
    case lowerIsBetter = "richting_kort.lager"
    case noJudgement = "richting_kort.geen"
    case higherSentence = "richting_zin.hoger"
    case lowerSentence = "richting_zin.lager"
    case noJudgementSentence = "richting_zin.geen"
    case personalSentence = "richting_zin.persoon"

    case certaintyGivenMargin = "hoe_zeker.marge"
    case certaintySurvey = "hoe_zeker.enquete"
    case certaintyCount = "hoe_zeker.telling"
    case certaintyExact = "hoe_zeker.precies"

    case protectedAlready = "bescherming.al_beveiligd"
    case protectedCounts = "bescherming.telling"
    case protectedCare = "bescherming.zorg"
    case protectedNotSensitive = "bescherming.niet_gevoelig"
    case protectedSurvey = "bescherming.enquete"

    case statusFull = "toegankelijk.a"
    case statusPartial = "toegankelijk.b"
    case statusFirstMeasures = "toegankelijk.c"
    case statusNot = "toegankelijk.d"
    case statusUnexamined = "toegankelijk.e"

    case firstYearWithFigures = "methode.eerste_jaar"
    case boundaryMeaning = "methode.grens"
    case sameFigures = "methode.zelfde_cijfers"
    case noFigures = "methode.geen_cijfers"

    case amountUnknown = "geld.pm"
    case spentPerYear = "geld.per_jaar"
    case moneyHead = "geld.soort"
    case promisedOnly = "geld.nog_te_besteden"
    case moneyLeft = "geld.over"

    case goalWithoutFigure = "streven.geen_cijfer"
    case goalNotMeasured = "streven.geen_meting"
    case goalReached = "streven.gehaald"
    case goalNear = "streven.binnen_marge"
    case goalAhead = "streven.nog_niet"
    case goalMissed = "streven.niet_gehaald"
    case goalFurther = "streven.verder_weg"

    case changedVerdicts = "veranderd.oordelen"
    case newFigures = "veranderd.nieuwe_cijfers"
    case filledFigures = "veranderd.aangevulde_cijfers"
    case revisedFigures = "veranderd.herziene_cijfers"
    case removedFigures = "veranderd.vervallen_cijfers"
    case changedMethod = "veranderd.methode"
    case changedMeasures = "veranderd.maatregelen"
    case changedFigures = "veranderd.andere_cijfers"
    case flippedThemes = "veranderd.themas_wijken"
    case flippedFigures = "veranderd.cijfers_wijken"
    case flippedBuurten = "veranderd.buurten"
    case changedRule = "veranderd.rekenregel"
    case changedIndicator = "veranderd.cijfer"
    case changedTheme = "veranderd.thema"
    case changedArea = "veranderd.gebied"
    case changedSource = "veranderd.bron"
    case entryNew = "veranderd.nieuw"
    case targetNew = "veranderd.doel_nieuw"
    case targetGone = "veranderd.doel_vervallen"
    case entryGone = "veranderd.vervallen"
    case entryChanged = "veranderd.verder"
    case figureFilled = "veranderd.aangevuld"
    case figureRevised = "veranderd.herzien"
    case figureRevisedFinal = "veranderd.herzien_definitief"
    case figureFinal = "veranderd.definitief"
    case areaGone = "veranderd.gebied_weg"
    case indicatorGone = "veranderd.cijfer_weg"
    case notDelivered = "veranderd.niet_geleverd"

    case becauseNewPeriod = "waardoor.nieuwe_periode"
    case becauseRevised = "waardoor.cijfer_herzien"
    case becauseAppeared = "waardoor.cijfer_erbij"
    case becauseGone = "waardoor.cijfer_weg"
    case becauseMargin = "waardoor.marge_anders"
    case becauseCity = "waardoor.stad_herzien"
    case becauseRuler = "waardoor.liniaal_anders"
    case becauseOthers = "waardoor.cijfers_van_anderen"
    case becauseSetting = "waardoor.instelling"
    case becauseDefinition = "waardoor.cijfer_gewijzigd"
    case becauseFigureSet = "waardoor.cijfers_van_thema"
    case becauseThemeWeight = "waardoor.gewicht_van_thema"
    case becauseArea = "waardoor.gebied_gewijzigd"
    case becauseOtherAreas = "waardoor.andere_gebieden"
    case becauseUnseen = "waardoor.niet_te_zien"
}

extension PageWord {
    /// Where it stands, in Dutch, for who changes it.
    var help: String {
        switch group {
        case "menu": "een onderdeel van het menu"
        case "kruimel": "een stap op de weg naar een pagina"
        case "titel": "de titel van een pagina, en de naam van de link ernaartoe"
        case "tabel": "een kop of bijschrift van een tabel of kaart"
        case "sleutel": "wat een teken in een tekening betekent"
        case "soort": "wat iets is, op de zoekpagina"
        case "groep": "of een cijfer gemeten is of beleefd"
        case "richting_kort": "wat gunstig is, in een tabel"
        case "richting_zin": "wat gunstig is, als zin"
        case "hoe_zeker": "hoe zeker een soort cijfer is"
        case "bescherming": "hoe een bron kleine aantallen beschermt"
        case "toegankelijk": "wat een status van de verklaring betekent"
        case "geld": "een woord bij een bedrag"
        case "veranderd": "op de pagina over wat er veranderde sinds de vorige editie"
        case "waardoor": "waardoor een oordeel veranderde"
        case "streven": "hoe het staat met wat een maatregel wil bereiken"
        default: "een zin op de pagina's over de cijfers"
        }
    }

    private var dot: String.Index { rawValue.firstIndex(of: ".") ?? rawValue.endIndex }

    var group: String { String(rawValue[..<dot]) }
    var name: String { String(rawValue[dot...].dropFirst()) }
}

/// The texts of the page words, by their place in the list.
struct PageWords: Sendable {
    private let texts: [PageWord: String]

    init(_ reader: inout WordReader) {
        var texts: [PageWord: String] = [:]
        var groups: [String] = []
        for word in PageWord.allCases where !groups.contains(word.group) {
            groups.append(word.group)
        }
        for group in groups {
            reader.within(group) { reader in
                for word in PageWord.allCases where word.group == group {
                    texts[word] = reader.phrase(word.name, word.help)()
                }
            }
        }
        self.texts = texts
    }

    subscript(word: PageWord) -> String { texts[word] ?? "" }
}

/// The sentences of a page in which a name or a number is filled in.
struct PageSentences: Sendable {
    let introduction: Phrase
    let absent: Phrase
    let scoreHelp: Phrase
    let edition: Phrase
    let source: Phrase
    let publishedSource: Phrase
    let compareBuurten: Phrase
    let tile: Phrase
    let respondents: Phrase
    let division: Phrase
    let lines: Phrase
    let single: Phrase
    let example: Phrase
    let andMore: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("pagina") { PageSentences(sentences: &$0) }
    }

    private init(sentences reader: inout WordReader) {
        introduction = reader.phrase("inleiding", "onder de naam van een wijk", [.area, .city])
        absent = reader.phrase(
            "niet_per_gebied",
            "voor de cijfers die er voor een soort gebied niet zijn",
            [.name]
        )
        scoreHelp = reader.phrase(
            "uitleg_score",
            "hoe u een score leest: het midden en het kleinste verschil dat telt",
            [.score, .needed],
            may: [.city]
        )
        edition = reader.phrase("editie", "van wanneer de cijfers zijn", [.value])
        source = reader.phrase("bron", "de bron van een cijfer", [.name])
        publishedSource = reader.phrase(
            "bron_datum",
            "de bron van een cijfer, met de dag waarop zij verscheen",
            [.name, .value]
        )
        compareBuurten = reader.phrase("buurten_naast_elkaar", "de titel van die pagina", [.area])
        tile = reader.phrase(
            "tegel",
            "wat op een tegel van de kaart staat, voor wie het niet ziet",
            [.first, .last]
        )
        respondents = reader.phrase("antwoorden", "hoeveel mensen antwoord gaven", [.count])
        division = reader.phrase(
            "verdeling",
            "hoe zwaar gemeten en beleefde cijfers tellen",
            [.first, .last]
        )
        single = reader.phrase(
            "een_cijfer",
            "na een score die maar van één cijfer komt",
            [.indicator]
        )
        example = reader.phrase(
            "voorbeeld",
            "de naam van een verzonnen cijfer boven een kolom",
            [.name]
        )
        andMore = reader.phrase(
            "en_meer",
            "na enkele namen, als er meer zijn",
            [.names, .count]
        )
        lines = reader.phrase(
            "lijnen",
            "het bijschrift van het verloop van een cijfer",
            [.indicator]
        )
    }
}
