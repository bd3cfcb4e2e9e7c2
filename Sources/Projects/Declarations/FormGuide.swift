import Deliveries

/// How to deliver a file of one form: what the analyst has to know of its layout, in Dutch Markdown.
struct FormGuide {
    /// What `kolom` in `koppelingen.csv` has to be.
    let column: String
    /// How the file is laid out, and which columns are found in it.
    let layout: [String]
    /// On which real files the form was tried.
    let tried: String
}

extension DeliveryForm {
    var guide: FormGuide {
        switch self {
        case .statline: .statline
        case .odata3: .odata3
        case .odata4: .odata4
        case .kwb: .kwb
        case .rivm: .rivm
        case .leefbaarometer: .leefbaarometer
        case .lemon: .lemon
        case .tabel: .tabel
        }
    }
}

extension FormGuide {
    fileprivate static let statline = FormGuide(
        column: """
            De naam van het onderwerp met het pad ervoor, zonder de eenheid. Bijvoorbeeld
            `Bevolking/Aantal inwoners`.
            """,
        layout: [
            "Zonder symbolen, met symbolen, of met titelregels erboven: alle drie de vormen kunnen.",
            """
            De kolom met codes mag elke naam hebben. Het is de eerste kolom waarin bijna elke cel een
            code is.
            """,
            """
            Is er geen kolom met codes? Dan zoekt het programma op naam, in de kolom `Wijken en buurten`.
            De rijen staan dan in de volgorde van het CBS: de gemeente, daarna elke wijk met haar buurten.
            Een naam die twee gebieden kan zijn, is een fout. Kies daarom liever met codes.
            """,
            """
            Het programma kent ook `Perioden`, `Gemeentenaam`, `Soort regio` en `Indelingswijziging`. Een
            3 bij `Indelingswijziging` is een breuk: het gebied is een ander gebied dan het jaar ervoor.
            """,
            "Een laatste regel als `Bron: CBS` telt niet als rij.",
        ],
        tried: "Geprobeerd op echte bestanden van het CBS, in alle drie de vormen."
    )

    fileprivate static let odata3 = FormGuide(
        column: """
            De naam van de kolom zonder het nummer erachter. Uit `AantalInwoners_5` wordt
            `AantalInwoners`, want het nummer verschuift per jaar. Staat een naam er vaker in? Schrijf dan
            ook het nummer: `Binnen5Km_12`.
            """,
        layout: [
            """
            De kolom met codes heet bijvoorbeeld `WijkenEnBuurten` of `RegioS`. De periode staat in
            `Perioden`. Ontbreekt die kolom, vul dan `periode` in.
            """,
            """
            Elke andere kolom zonder nummer is een keuze, zoals `SoortMisdrijf`. Kies met `filter` één
            waarde.
            """,
        ],
        tried: "Geprobeerd op echte bestanden van het CBS, Untyped en Typed."
    )

    fileprivate static let odata4 = FormGuide(
        column: "De code van de maat, zoals die in de kolom `Measure` staat.",
        layout: [
            """
            De codes staan in `WijkenEnBuurten` of `RegioS`, de periode in `Perioden` en het cijfer in
            `Value`.
            """,
            "Elke andere kolom is een keuze. Kies met `filter` één waarde.",
            """
            Laat de andere bestanden uit de zip ernaast staan. Uit `PeriodenCodes.csv` haalt het programma
            welke perioden voorlopig zijn.
            """,
            "Zonder kolom met codes gaan de cijfers over het hele land.",
        ],
        tried: """
            Geprobeerd op één echt bestand van het CBS, met cijfers over het land. Een bestand met wijken
            hadden we niet.
            """
    )

    fileprivate static let kwb = FormGuide(
        column: "De korte naam van de kolom, zoals `a_inw` of `p_koopw`.",
        layout: [
            "De codes staan in `gwb_code_10` of `gwb_code`, de indelingswijziging in `ind_wbi`.",
            "Het bestand noemt geen jaar. Vul `periode` in.",
            """
            Spaties om een naam tellen niet mee. Heeft een kolom in een ander jaar een andere naam, zoals
            `g_woz` en `g_wozbag`, dan vindt het programma hem onder beide namen.
            """,
            "De ene kolom mag een komma hebben en de andere een punt.",
        ],
        tried: """
            Niet geprobeerd op een echte werkmap: die hadden we niet. De vorm volgt beschrijvingen en
            stukken van echte werkmappen.
            """
    )

    fileprivate static let rivm = FormGuide(
        column: "De naam van de kolom zonder het nummer erachter, zoals bij `odata3`.",
        layout: [
            "De opbouw is die van `odata3`.",
            """
            Het bestand heeft per gebied meer rijen. Kies daarom altijd een leeftijd en de schatting zelf:
            `Leeftijd=20300, Marges=MW00000` is iedereen van 18 jaar en ouder, zonder de grenzen.
            """,
            """
            De codes zijn vaak die van één jaar, ook bij oudere cijfers. Vul dat jaar in bij `indeling`.
            """,
        ],
        tried: """
            Geprobeerd op echte cijfers van het RIVM: tabel 50090NED, die we als Excel-bestand hadden.
            """
    )

    fileprivate static let leefbaarometer = FormGuide(
        column: "`lbm`, `afw`, `fys`, `onv`, `soc`, `vrz` of `won`.",
        layout: [
            """
            De codes staan in `bu_code`, `wk_code` of `gm_code`, het jaar in `jaar`. Zonder `jaar` vult u
            `periode` in.
            """,
            "De Nederlandse namen kunnen ook, zoals `sociale samenhang` voor `soc`.",
        ],
        tried: """
            Geprobeerd op echte cijfers: een deel van het bestand, met wijken van een andere gemeente.
            """
    )

    fileprivate static let lemon = FormGuide(
        column: "De vraag, precies zoals die in de eerste kolom staat.",
        layout: [
            """
            Elke meting is een blok. Boven het blok staat een regel met het jaar en de namen van de
            gebieden: `meting 2025;Centrum;Donderberg;...`. De namen mogen ook op de regel eronder staan.
            """,
            """
            Een gebied heet zoals in `gebieden.csv`: de naam, de sleutel of een naam uit
            `ook_bekend_als`.
            """,
            """
            Een regel `Aantal respondenten` (of `n`, `Respons`, `Respondenten`) telt bij elke vraag als
            `n`. Daar hoeft geen koppeling voor.
            """,
        ],
        tried: """
            Niet geprobeerd op een echt bestand: dat hadden we niet. De vorm volgt openbare rapporten.
            """
    )

    fileprivate static let tabel = FormGuide(
        column: "Het woord in de kolom `indicator`.",
        layout: [
            """
            De kolommen zijn `gebied`, `indicator`, `periode` en `waarde`. Daarnaast mag elke andere rol
            een kolom zijn, zoals `n` en `sd`.
            """,
            "Bij `gebied` staat de sleutel uit `gebieden.csv` of een code van het CBS.",
            """
            Een koppeling met rol `waarde` neemt `n`, `sd` en de grenzen van dezelfde rij mee.
            """,
        ],
        tried: "Dit is onze eigen vorm. Het voorbeeldproject gebruikt hem."
    )
}
