import Deliveries
import Statistics

extension TableDeclaration {
    static let themes = TableDeclaration(
        "themas.csv",
        required: true,
        "De thema's waarop een wijk een score krijgt.",
        [
            .init("thema", .key, required: true, "De vaste sleutel van het thema."),
            .init("naam", .text, required: true, "De naam zoals lezers die zien."),
            .init("vraag", .text, "De vraag waar het thema antwoord op geeft."),
            .init("omschrijving", .text, "Waar het thema over gaat."),
            .init(
                "gewicht_objectief",
                .number,
                "Hoe zwaar de objectieve cijfers samen wegen; leeg is 1."
            ),
            .init(
                "gewicht_beleving",
                .number,
                "Hoe zwaar de belevingscijfers samen wegen; leeg is 1."
            ),
        ],
        remark: """
            Elk thema heeft minstens één indicator.
            """
    )

    static let indicators = TableDeclaration(
        "indicatoren.csv",
        required: true,
        "De indicatoren: wat er is gemeten en hoe het meetelt.",
        [
            .init("indicator", .key, required: true, "De vaste sleutel van de indicator."),
            .init("naam", .text, required: true, "De naam zoals lezers die zien."),
            .init(
                "thema",
                .reference("themas.csv"),
                required: true,
                "Het thema waar de indicator bij hoort."
            ),
            .init(
                "groep",
                .choice(Choice.all(Indicator.Group.self)),
                required: true,
                "Gemeten feiten of wat bewoners vinden."
            ),
            .init(
                "soort",
                .choice(Choice.all(Indicator.Kind.self)),
                required: true,
                "Wat voor getal het is: aandeel en enqueteaandeel in procenten, promillage per 1.000, rapportcijfer van 1 tot 10."
            ),
            .init(
                "eenheid",
                .text,
                "De eenheid achter het getal, zoals % of euro. Bij soort getal maken deze woorden er een telling van: \(Indicator.countUnits.joined(separator: ", "))."
            ),
            .init("decimalen", .whole, "Hoeveel cijfers achter de komma; leeg is 0."),
            .init(
                "richting",
                .choice(Choice.all(Indicator.Direction.self)),
                required: true,
                "Wat goed is; neutraal telt niet mee in een score."
            ),
            .init("gewicht", .number, "Het gewicht binnen de groep; leeg is 1."),
            .init(
                "transformatie",
                .choice(Choice.all(Indicator.Transformation.self)),
                "De omrekening voor de score; leeg is geen."
            ),
            .init("norm", .number, "De waarde die de gemeente wil halen."),
            .init("norm_bron", .text, "Waar de norm vandaan komt."),
            .init("marge", .number, "De marge van elk cijfer, als de bron die geeft."),
            .init(
                "sd",
                .number,
                "De standaardafwijking van de antwoorden, als die niet wordt geleverd."
            ),
            .init("sigma", .number, "De vaste spreiding tussen wijken; leeg wordt berekend."),
            .init("minimale_sigma", .number, "De kleinste spreiding waarmee wordt gerekend."),
            .init("minimaal_n", .number, "Onder dit aantal telt een cijfer niet mee."),
            .init("ontwerpeffect", .number, "Het ontwerpeffect van de enquête; leeg is 1."),
            .init(
                "afronding",
                .number,
                "De onzekerheid (standaardfout) door afronding bij de bron; leeg is 0."
            ),
            .init(
                "weging",
                .choice(Choice.all(Indicator.Weighting.self)),
                "Waarmee wijken wegen in het cijfer van de stad."
            ),
            .init(
                "deflator",
                .text,
                "Waardoor bedragen worden gedeeld: stad, of de naam van een maatstaf."
            ),
            .init("bron", .reference("bronnen.csv"), required: true, "De bron van de cijfers."),
            .init(
                "persoonskenmerk",
                .yesOrNo,
                "Ja als het gaat om wat mensen zijn (leeftijd, herkomst, huishouden); dat krijgt nooit een score."
            ),
            .init("definitie", .text, "Wat er precies is gemeten."),
        ],
        remark: """
            Alle kolommen van `richting` tot en met `deflator` tellen mee in de score. Zonder `minimaal_n`
            geldt 50 bij een aandeel of promillage en 30 bij een enquête. Een aandeel of promillage waarvan
            het bestand geen noemer of `n` geeft, krijgt daarom geen score. Wilt u er toch een? Zet dan
            `minimaal_n` op 0 en `weging` op `inwoners`. Geef ook een `marge`: zonder marge is elk verschil
            onzeker.
            """
    )

    static let sources = TableDeclaration(
        "bronnen.csv",
        required: true,
        "De bronnen van de cijfers.",
        [
            .init("bron", .key, required: true, "De vaste sleutel van de bron."),
            .init("naam", .text, required: true, "De naam zoals lezers die zien."),
            .init("houder", .text, "Wie de cijfers maakt, zoals CBS."),
            .init("licentie", .text, "De licentie, zoals CC-BY-4.0."),
            .init("url", .text, "Waar de bron te vinden is."),
            .init("gepubliceerd", .text, "De dag van publicatie, zoals 2024-10-30."),
            .init("volgende", .text, "Wanneer de volgende levering komt."),
            .init(
                "bescherming",
                .choice(Choice.all(Source.Protection.self)),
                required: true,
                "Hoe kleine aantallen worden beschermd."
            ),
            .init(
                "fictief",
                .yesOrNo,
                "Ja als de cijfers verzonnen zijn; dat staat dan op elke pagina."
            ),
            .init("toelichting", .text, "Wat een lezer van de bron moet weten."),
        ],
        remark: """
            Cijfers van een bron die zelf niets verbergt, beschermt het programma. Te kleine aantallen staan dan
            niet op de site, en ook geen andere getallen waaruit u ze kunt berekenen.
            """
    )

    static let deliveries = TableDeclaration(
        "leveringen.csv",
        required: true,
        "De geleverde bestanden: één rij per gebruik van een bestand.",
        [
            .init("levering", .key, required: true, "De vaste sleutel van de levering."),
            .init("bron", .reference("bronnen.csv"), required: true, "De bron van het bestand."),
            .init("bestand", .text, required: true, "Het bestand, gezien vanuit de map data."),
            .init(
                "vorm",
                .choice(Choice.all(DeliveryForm.self)),
                required: true,
                "De indeling van het bestand."
            ),
            .init("periode", .text, "De periode, alleen als het bestand die zelf niet noemt."),
            .init(
                "filter",
                .text,
                "Welke rijen gebruikt worden, zoals Leeftijd=20300, Marges=MW00000."
            ),
            .init(
                "indeling",
                .whole,
                "Het jaar van de gebiedsindeling, als dat een ander jaar is dan de periode."
            ),
        ],
        remark: """
            Een bestand mag in meer rijen staan, bijvoorbeeld met een ander filter. Een bestand in de map
            `data` dat in geen enkele rij staat, geeft een waarschuwing.
            """
    )

    static let links = TableDeclaration(
        "koppelingen.csv",
        required: true,
        "Welke kolom van een levering naar welke indicator gaat.",
        [
            .init("levering", .reference("leveringen.csv"), required: true, "De levering."),
            .init(
                "kolom",
                .text,
                required: true,
                "De kolom van het bestand; 'wijkenmonitor kolommen' schrijft deze rijen voor u."
            ),
            .init("indicator", .reference("indicatoren.csv"), required: true, "De indicator."),
            .init(
                "rol",
                .choice(Choice.all(Role.self)),
                "Wat de kolom is; leeg is waarde."
            ),
            .init("factor", .number, "Waarmee elk getal wordt vermenigvuldigd; leeg is 1."),
        ],
        remark: """
            Een indicator krijgt in één levering hoogstens één kolom per rol. Bij de vorm `tabel` mogen de
            koppelingen weg, als het bestand zelf de sleutels van de indicatoren noemt.
            """
    )
}
