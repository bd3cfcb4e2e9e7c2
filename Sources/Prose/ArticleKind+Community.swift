import YAML

/// The texts of what people in a wijk agreed, do and say; the words of a choice stand in its help.
extension ArticleKind {
    /// The agenda of a wijk as a whole, before its measures.
    static let agenda = Self(
        files: "wijkagenda/<gebied>/index.md",
        place: "boven de wijkagenda van de wijk",
        keys: standardKeys + [status, step],
        headingOffset: 2
    )

    static let measure = Self(
        files: "wijkagenda/<gebied>/<naam>.md",
        place: "op de pagina van de maatregel",
        keys: [
            YAMLKey("titel", "de naam van de maatregel", required: true),
            YAMLKey("omschrijving", "wat er gebeurt, in één zin"),
            YAMLKey("doel", "waarom, en welk effect u hoopt te zien"),
            YAMLKey("trekker", "welke organisatie het trekt; geen persoon"),
            YAMLKey("partijen", "welke organisaties meedoen", shape: .texts),
            funding,
            YAMLKey("jaar", "wanneer het gebeurt, zoals 2026 of 2026-2028"),
            YAMLKey("beheer", "wie het daarna onderhoudt"),
            status,
            YAMLKey("streven", "welke cijfers de maatregel wil verbeteren", shape: targets),
            YAMLKey(
                "soort",
                "wat voor maatregel het is, zoals ontmoetingsplek; zo ziet u wat in meer wijken terugkomt"
            ),
            YAMLKey("thema", "de sleutel van het thema"),
            YAMLKey(
                "terrein",
                "in plaats van een thema: `verzorging`, `wonen`, `onderwijs-en-werk`,"
                    + " `sociaal-klimaat` of `bestuur`"
            ),
            YAMLKey(
                "actielijn",
                "`burgerparticipatie`, `overheidsparticipatie`, `lokale-democratie` of"
                    + " `cultuurverandering`"
            ),
            YAMLKey(
                "burgertrede",
                "hoe bewoners meedoen: `informeren`, `raadplegen`, `adviseren`, `coproduceren`"
                    + " of `meebeslissen`"
            ),
            YAMLKey(
                "overheidstrede",
                "wat de gemeente doet: `loslaten`, `faciliteren`, `stimuleren`, `regisseren`"
                    + " of `reguleren`"
            ),
            YAMLKey("buurt", "de sleutel van de buurt of kern, als het niet de hele wijk is"),
            step,
        ],
        remark: """
            De map heeft de sleutel van de wijk, of van de gemeente als de maatregel voor alle wijken is. Vanaf de
            stand `vastgesteld` zijn deze zeven verplicht: `omschrijving`, `doel`, `trekker`, `partijen`,
            `financiering`, `jaar` en `beheer`.

            Een streven noemt een cijfer dat de site toont. Neem bij `nulmeting` over wat er op de site staat. Het
            programma zegt het als het doel de verkeerde kant op gaat. Het zegt ook of het cijfer voor het einde
            nog eens wordt gemeten.
            """,
        headingOffset: 2
    )

    static let initiative = Self(
        files: "initiatieven/<naam>.md",
        place: "bij de initiatieven",
        keys: [
            YAMLKey("titel", "de naam van het initiatief", required: true),
            YAMLKey("omschrijving", "wat bewoners doen, in één zin"),
            YAMLKey("wijk", "de sleutel van de wijk", required: true),
            YAMLKey(
                "bereik",
                "`wijk` als het voor de hele wijk is, `buurt` voor een buurt of een plek;"
                    + " zonder deze sleutel geldt `wijk`"
            ),
            YAMLKey(
                "fase",
                "`idee`, `triage`, `orientatie`, `besluit`, `uitvoering` of `afgerond`",
                required: true
            ),
            YAMLKey("jaar", "het jaar, zoals 2026"),
            funding,
            YAMLKey("maatregel", "de maatregel waar het bij hoort: de naam van het bestand"),
            YAMLKey("goed_voorbeeld", "`ja` als anderen ervan kunnen leren, anders `nee`"),
        ],
        remark: """
            Het programma houdt de maxima van `regelingen.csv` in de gaten, en welk geld niet naast ander geld mag.
            """,
        headingOffset: 2
    )

    static let signal = Self(
        files: "signalen/<gebied>/<naam>.md",
        place: "bij de signalen uit de wijk of de buurt",
        keys: [
            YAMLKey("titel", "waar het signaal over gaat"),
            YAMLKey("datum", "de dag, zoals 2026-03-12", required: true),
            YAMLKey("rol", "wie het zegt: een rol, geen naam, zoals bewoner", required: true),
            YAMLKey("thema", "de sleutel van het thema waar het over gaat"),
        ],
        headingOffset: 3
    )
}

extension ArticleKind {
    private static let status = YAMLKey(
        "status",
        "hoe ver het is, met de oudste stand eerst",
        shape: .mappings([
            YAMLKey("datum", "de dag, zoals 2026-03-12", required: true),
            YAMLKey(
                "stand",
                "`idee`, `getoetst`, `vastgesteld`, `in_uitvoering`, `afgerond` of `gestopt`",
                required: true
            ),
        ])
    )

    private static let funding = YAMLKey(
        "financiering",
        "waar het geld vandaan komt",
        shape: .mappings([
            YAMLKey("bron", "de sleutel van een regeling uit `regelingen.csv`"),
            YAMLKey("bedrag", "het bedrag in euro, of `pm`"),
            YAMLKey("partij", "wie betaalt, als dat niet uit de regeling blijkt"),
        ])
    )

    private static let targets = YAMLKey.Shape.mappings([
        YAMLKey("indicator", "de sleutel van de indicator", required: true),
        YAMLKey("nulmeting", "het cijfer bij het begin", required: true),
        YAMLKey("nulmeting_jaar", "het jaar van dat cijfer", required: true),
        YAMLKey("doel", "het cijfer dat u wilt halen", required: true),
        YAMLKey("jaar", "het jaar waarin u dat wilt halen", required: true),
    ])

    private static let step = YAMLKey(
        "stap",
        "de stap in het proces: `toekomst`, `rollen`, `plannen`, `uitvoering` of `evaluatie`"
    )
}
