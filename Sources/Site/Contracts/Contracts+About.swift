import Templates

extension Contracts {
    static let source = [
        Field("anker", .text, help: "de naam van de plek, voor een link ernaartoe"),
        Field("naam", .text, help: "de naam van de bron"),
        Field("houder", .text, help: "van wie de bron is"),
        Field("licentie", .text, help: "hoe u de cijfers mag gebruiken"),
        Field("url", .text, help: "het adres van de bron"),
        Field("gepubliceerd", .text, help: "wanneer de cijfers verschenen"),
        Field("volgende", .text, help: "wanneer de volgende cijfers komen"),
        Field("bescherming", .text, help: "hoe kleine aantallen zijn beschermd"),
        Field("toelichting", .text, help: "wat u over de bron moet weten"),
        Field("fictief", .flag, help: "of de cijfers verzonnen zijn"),
    ]

    static let rule = [
        Field("naam", .text, help: "waar de regel over gaat"),
        Field("waarde", .text, help: "hoe hij staat"),
        Field("uitleg", .text, help: "wat hij betekent"),
    ]

    static let weighedTheme = [
        Field("naam", .text, help: "de naam van het thema"),
        Field("verdeling", .text, help: "hoe zwaar gemeten en beleefde cijfers samen tellen"),
        Field("cijfers", .list(themeFigure), help: "de cijfers, met hun gewicht"),
    ]

    static let workedExample = [
        Field("gebied", .text, help: "de naam van de wijk"),
        Field("thema", .text, help: "de naam van het thema"),
        Field("som", .list(explanation), help: "de rekensom"),
    ]

    static let methodFields = [
        Field("midden", .text, help: "de score van de stad in het basisjaar, zoals 100"),
        Field("punten", .text, help: "hoeveel punten een gewoon verschil tussen wijken is"),
        Field("basisjaar", .text, help: "het basisjaar van de scores, in woorden"),
        Field("verslagjaar", .text, help: "het jaar waarover de scores gaan"),
        Field("zekerheid", .text, help: "hoe zeker een verschil moet zijn, zoals 95%"),
        Field("drempel", .text, help: "vanaf hoeveel punten iets een verschil heet"),
        Field(
            "drempel_duidelijk",
            .text,
            help: "vanaf hoeveel punten iets een duidelijk verschil heet"
        ),
        Field("drempel_verandering", .text, help: "vanaf hoeveel punten iets een verandering heet"),
        Field("leeftijd", .text, help: "hoe oud een cijfer mag zijn, in jaren"),
        Field("regels", .list(rule), help: "alle instellingen van de methode"),
        Field("themas", .list(weighedTheme), help: "de thema's met hun gewichten"),
        Field(
            "voorbeeld",
            .list(workedExample),
            help: "een uitgewerkt voorbeeld; leeg als er geen score is"
        ),
    ]

    static let year = [Field("jaar", .text, help: "het jaar")]

    static let coverageCell = [
        Field("tekst", .text, help: "voor hoeveel wijken er een cijfer is"),
        Field("klasse", .text, help: "alle, deel of geen"),
    ]

    static let coverageRow = [
        Field("naam", .text, help: "de naam van het cijfer"),
        Field("adres", .text, help: "de weg naar de pagina van het cijfer"),
        Field("laatste", .text, help: "het laatste jaar met cijfers"),
        Field("buurten", .text, help: "voor hoeveel buurten er in dat jaar een cijfer is"),
        Field("cellen", .list(coverageCell), help: "per jaar voor hoeveel wijken er een cijfer is"),
        Field("fictief", .flag, help: "of het cijfer verzonnen is"),
    ]

    static let reason = [
        Field("reden", .text, help: "waarom een cijfer er niet is"),
        Field("aantal", .text, help: "hoe vaak dat voorkomt in het laatste jaar"),
    ]

    static let qualityFields = [
        Field("wijken", .text, help: "hoeveel wijken er zijn"),
        Field("jaren", .list(year), help: "alle jaren met cijfers"),
        Field(
            "dekking",
            .list(coverageRow),
            help: "per cijfer en jaar voor hoeveel wijken het er is"
        ),
        Field("redenen", .list(reason), help: "waarom cijfers ontbreken"),
        Field("bronnen", .list(source), help: "de bronnen"),
        Field("grenzen", .list(rule), help: "gebieden waarvan de grenzen veranderden"),
    ]

    static let deviation = [
        Field("criterium", .text, help: "het succescriterium van WCAG"),
        Field("beschrijving", .text, help: "wat er niet goed is"),
        Field("oorzaak", .text, help: "waardoor het komt"),
        Field("gevolg", .text, help: "wie er last van heeft"),
        Field("alternatief", .text, help: "wat u intussen kunt doen"),
        Field("maatregel", .text, help: "wat eraan gedaan wordt"),
        Field("gepland", .text, help: "wanneer het klaar is"),
    ]

    static let accessibilityFields = [
        Field("ingevuld", .flag, help: "of er een verklaring is"),
        Field("organisatie", .text, help: "van wie de verklaring is"),
        Field("status", .text, help: "de letter van de status, A tot en met E"),
        Field("statuszin", .text, help: "wat die status betekent"),
        Field("bereik", .text, help: "over welk adres de verklaring gaat"),
        Field("norm", .text, help: "aan welke norm is getoetst"),
        Field("onderzoek", .text, help: "hoe en wanneer is getoetst"),
        Field("rapport", .text, help: "het adres van het rapport"),
        Field("register", .text, help: "het adres in het register van verklaringen"),
        Field("afwijkingen", .list(deviation), help: "wat nog niet voldoet"),
        Field("contact", .text, help: "waar u een probleem meldt"),
        Field("antwoordtijd", .text, help: "hoe snel u antwoord krijgt"),
        Field("akkoord", .text, help: "de functie van wie de verklaring goedkeurde"),
        Field("datum", .text, help: "wanneer de verklaring is opgesteld"),
    ]
}
