import Statistics

extension TableDeclaration {
    static let areas = TableDeclaration(
        "gebieden.csv",
        required: true,
        "De gebieden: land, gemeente, wijken en buurten.",
        [
            .init(
                "gebied",
                .key,
                required: true,
                "De vaste sleutel van het gebied; ook de naam in het webadres."
            ),
            .init("naam", .text, required: true, "De naam zoals lezers die zien."),
            .init(
                "niveau",
                .choice(Choice.all(AreaLevel.self)),
                required: true,
                "Hoe groot het gebied is."
            ),
            .init("deel_van", .reference("gebieden.csv"), "Het gebied waar dit gebied in ligt."),
            .init(
                "cbs_codes",
                .text,
                "De code van het CBS, zoals WK095704; meer codes met een + ertussen."
            ),
            .init(
                "volgorde",
                .whole,
                "De plaats in de eigen volgorde van de gemeente; leeg is de volgorde van de rijen."
            ),
            .init("van", .whole, "Het eerste jaar waarin deze codes gelden; leeg is altijd."),
            .init("tot", .whole, "Het laatste jaar waarin deze codes gelden; leeg is altijd."),
            .init("rij", .whole, "De rij op de tegelkaart."),
            .init("kolom", .whole, "De kolom op de tegelkaart."),
            .init("ook_bekend_als", .text, "Andere namen, met een | ertussen."),
        ],
        remark: """
            Verandert de code van een gebied in de loop van de jaren? Geef het gebied dan meer rijen, met
            dezelfde naam, hetzelfde niveau en dezelfde `deel_van`. Elke rij noemt de codes voor de jaren
            van `van` tot en met `tot`. De jaren van die rijen mogen elkaar niet overlappen.
            """
    )

    static let boundaries = TableDeclaration(
        "grenswijzigingen.csv",
        "Gebieden waarvan de grens veranderde: de cijfers van daarvoor zijn niet te vergelijken.",
        [
            .init("gebied", .reference("gebieden.csv"), required: true, "Het gebied."),
            .init("jaar", .whole, required: true, "Het eerste jaar met de nieuwe grens."),
            .init("toelichting", .text, "Wat er veranderde."),
        ]
    )

    static let postcodes = TableDeclaration(
        "postcodes.csv",
        "Welke postcode in welk gebied ligt, voor het zoeken.",
        [
            .init(
                "postcode",
                .text,
                required: true,
                "Vier cijfers, of vier cijfers en twee letters."
            ),
            .init("gebied", .reference("gebieden.csv"), required: true, "Het gebied."),
        ]
    )
}
