package import YAML

/// Every key of `wijkenmonitor.yml`, declared once: checked on reading and printed in the documentation.
package enum SettingsKeys {
    package static let all: [YAMLKey] = [
        YAMLKey("titel", "De naam van de site.", required: true),
        YAMLKey("gemeente", "De sleutel van de gemeente in gebieden.csv.", required: true),
        YAMLKey(
            "peildatum",
            "De dag die voor alle controles als vandaag geldt, zoals 2026-11-01.",
            required: true
        ),
        YAMLKey("uitgever", "Wie de site uitgeeft.", shape: .mapping(publisher)),
        YAMLKey("licentie", "De licentie van de open data; zonder deze regel CC-BY-4.0."),
        YAMLKey(
            "basis_url",
            "Het webadres van de site, eindigend op een /; daarmee krijgt elke pagina haar vaste webadres en is er een sitemap."
        ),
        YAMLKey(
            "editie",
            "De naam van deze editie, zoals 2026: kleine letters, cijfers, streepjes en punten. Zonder deze regel"
                + " de peildatum."
        ),
        YAMLKey(
            "vorige_editie",
            "De naam van een map in `edities_map`. De site zegt dan wat er sinds die editie is veranderd."
        ),
        YAMLKey(
            "edities_map",
            "De map met eerdere edities, zoals `edities`: elke editie staat daar in een eigen map, en komt"
                + " ongewijzigd op de site."
        ),
        YAMLKey(
            "vergelijking",
            "Wanneer een verandering sinds de vorige editie een waarschuwing geeft.",
            shape: .mapping(comparison)
        ),
        YAMLKey("taal", "De taal van de site; zonder deze regel nl."),
        YAMLKey("indeling", "een_gemeente of per_gemeente; zonder deze regel een_gemeente."),
        YAMLKey(
            "pakketten",
            "ja of nee: of de site zip-bestanden heeft om mee te nemen, van alles samen en van elke wijk."
                + " Zonder deze regel ja tot en met 1.000 wijken en buurten. Daarboven nee, want de"
                + " pakketten maken een site ongeveer een derde groter."
        ),
        YAMLKey(
            "json",
            "ja of nee: of de open data er behalve als CSV ook als JSON zijn. Zonder deze regel ja tot en met"
                + " 1.000 wijken en buurten. Daarboven nee, want JSON maakt zo'n site twee keer zo groot."
        ),
        YAMLKey(
            "verzonnen",
            "Wat in dit project een voorbeeld is en dus verzonnen: "
                + InventedKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                + ". De site zegt het op elke pagina waar het staat.",
            shape: .texts
        ),
        YAMLKey(
            "toegankelijkheid",
            "De toegankelijkheidsverklaring.",
            shape: .mapping(AccessibilityKeys.all)
        ),
        YAMLKey("methode", "De instellingen van de rekenmethode.", shape: .mapping(method)),
    ]

    private static let publisher = [
        YAMLKey("naam", "De naam van de uitgever."),
        YAMLKey("tooi", "De identificatie in het register TOOI."),
        YAMLKey("email", "Een algemeen e-mailadres."),
        YAMLKey("telefoon", "Een algemeen telefoonnummer."),
        YAMLKey("url", "Het webadres van de uitgever."),
    ]

    private static let comparison = [
        YAMLKey("sprong_score", "Vanaf hoeveel punten verschil in de score van een thema; 10."),
        YAMLKey(
            "sprong_herziening",
            "Vanaf hoeveel procent herziening van een cijfer van hetzelfde gebied en dezelfde periode; 20."
        ),
    ]

    package static let method = [
        YAMLKey(
            "basisperiode",
            "Het jaar waarin de stad 100 is; zonder deze regel het eerste jaar met cijfers."
        ),
        YAMLKey(
            "verslagperiode",
            "Het jaar van de scores; zonder deze regel het laatste jaar met cijfers."
        ),
        YAMLKey("midden", "De score van de stad in het basisjaar; 100."),
        YAMLKey("punten_per_spreiding", "De punten voor één gewoon verschil tussen wijken; 10."),
        YAMLKey("grens_z", "Hoeveel spreidingen een cijfer hoogstens meetelt; 3."),
        YAMLKey("betrouwbaarheid", "De betrouwbaarheid van intervallen; 0,95."),
        YAMLKey("drempel_verschil", "Vanaf hoeveel punten een verschil telt; 5."),
        YAMLKey("drempel_duidelijk", "Vanaf hoeveel punten een verschil duidelijk is; 10."),
        YAMLKey("drempel_verandering", "Vanaf hoeveel punten een verandering telt; 2,5."),
        YAMLKey("minimale_dekking", "Het deel van het gewicht dat er minstens moet zijn; 0,6."),
        YAMLKey("minimaal_indicatoren", "Het aantal indicatoren dat er minstens moet zijn; 2."),
        YAMLKey("maximale_ouderdom", "Hoeveel jaar oud een cijfer mag zijn; 5."),
        YAMLKey("correlatie_enquete", "De samenhang tussen vragen van één enquête; 0,5."),
        YAMLKey("fout_stad", "vast of deel_geheel; vast."),
        YAMLKey("minimaal_gebieden", "Hoeveel wijken er minstens zijn voor een spreiding; 3."),
        YAMLKey("bevolking", "De indicator met het aantal inwoners; inwoners."),
        YAMLKey("maatstaven", "Gebieden buiten de gemeente om mee te vergelijken.", shape: .texts),
        YAMLKey("trekkingen", "Het aantal trekkingen voor de plaats in de rij; 1000."),
        YAMLKey("zaad", "Het begin van de toevalsgetallen; 20240101."),
        YAMLKey("meervoudig", "geen of bh; geen."),
        YAMLKey("spreiding", "gewogen_sd of sd; gewogen_sd."),
        YAMLKey(
            "minimale_dekking_stad",
            "Het deel van de inwoners voor een gewogen cijfer van de stad; 0,8."
        ),
    ]
}
