import Templates

/// What people agreed and do, as every page shows it.
extension Contracts {
    /// A measure in a list.
    static let measureRow = [
        Field("naam", .text, help: "de naam van de maatregel"),
        Field("adres", .text, help: "de weg naar de pagina van de maatregel"),
        Field("gebied", .text, help: "de naam van de wijk, of alle wijken"),
        Field("gebiedadres", .text, help: "de weg naar de wijkagenda"),
        Field("buurt", .text, help: "de buurt of kern, als het niet de hele wijk is"),
        Field("stand", .text, help: "hoe ver de maatregel is"),
        Field("teken", .text, help: "een teken bij de stand"),
        Field("jaar", .text, help: "wanneer het gebeurt"),
        Field("trekker", .text, help: "wie het trekt"),
        Field("geld", .text, help: "het bedrag van alle bronnen samen"),
        Field("onderwerp", .text, help: "het thema, het terrein of de actielijn"),
        Field(
            "doelen",
            .list(goal),
            help: "welke cijfers de maatregel wil verbeteren"
        ),
    ]

    /// An initiative in a list.
    static let initiativeRow = [
        Field("naam", .text, help: "de naam van het initiatief"),
        Field("adres", .text, help: "de weg naar de pagina van het initiatief"),
        Field("gebied", .text, help: "de naam van de wijk"),
        Field("gebiedadres", .text, help: "de weg naar de wijk"),
        Field("omschrijving", .text, help: "wat bewoners doen, in een zin"),
        Field("fase", .text, help: "hoe ver het is, met het nummer van de fase"),
        Field("teken", .text, help: "een teken bij de fase"),
        Field("jaar", .text, help: "het jaar"),
        Field("geld", .text, help: "het bedrag van alle bronnen samen"),
        Field("maatregel", .text, help: "de maatregel waar het bij hoort"),
        Field("maatregeladres", .text, help: "de weg naar die maatregel"),
        Field("goed_voorbeeld", .flag, help: "of anderen ervan kunnen leren"),
    ]

    static let signalRow = [
        Field("titel", .text, help: "waar het signaal over gaat"),
        Field("datum", .text, help: "de dag"),
        Field("rol", .text, help: "wie het zegt"),
        Field("gebied", .text, help: "de buurt, als het signaal van een buurt is"),
        Field("thema", .text, help: "het thema waar het over gaat"),
        Field("tekst", .markup, help: "de tekst"),
    ]

    static let contactRow = [
        Field("rol", .text, help: "de rol, met een hoofdletter"),
        Field("team", .text, help: "het team"),
        Field("email", .text, help: "het e-mailadres; leeg als het adres iets anders is"),
        Field("adres", .text, help: "het adres als het geen e-mailadres is"),
        Field("gebied", .text, help: "de buurt, als het contact voor een buurt is"),
    ]

    static let memberRow = [
        Field("partij", .text, help: "de organisatie"),
        Field("rol", .text, help: "haar rol"),
        Field("kernteam", .flag, help: "of zij in het kernteam zit"),
        Field("taak", .text, help: "wat zij doet"),
    ]

    /// One part of the wijkbudget of a wijk in a year.
    static let balanceRow = [
        Field("jaar", .text, help: "het jaar"),
        Field("deel", .text, help: "het deel van het budget"),
        Field("verdeeld", .text, help: "wat de wijk kreeg bij de verdeling"),
        Field("verschoven", .text, help: "wat er later bij kwam of af ging; leeg als dat niets is"),
        Field("beschikbaar", .text, help: "die twee samen"),
        Field("toegezegd", .text, help: "wat is beloofd"),
        Field("besteed", .text, help: "wat is uitgegeven"),
        Field("over", .text, help: "wat nog kan worden beloofd"),
        Field("te_veel", .flag, help: "of er meer is beloofd dan er is"),
    ]

    /// Money from one source.
    static let fundingRow = [
        Field("bron", .text, help: "waar het geld vandaan komt"),
        Field("partij", .text, help: "wie betaalt"),
        Field("bedrag", .text, help: "het bedrag, of dat het niet bekend is"),
    ]

    static let historyRow = [
        Field("datum", .text, help: "de dag"),
        Field("stand", .text, help: "wat er toen besloten is"),
    ]

    /// A step, a phase or a rung.
    static let stepRow = [
        Field("naam", .text, help: "de naam van de stap, de fase of de trede"),
        Field("huidig", .flag, help: "of het nu deze is"),
    ]
}
