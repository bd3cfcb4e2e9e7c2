import Templates

extension Contracts {
    static let datasetFile = [
        Field("soort", .text, help: "wat voor bestand het is, zoals CSV"),
        Field("mediatype", .text, help: "hetzelfde zoals programma's het schrijven"),
        Field("adres", .text, help: "de weg naar het bestand"),
    ]

    static let dataFile = [
        Field("naam", .text, help: "wat erin staat"),
        Field("soort", .text, help: "wat voor bestand het is, zoals CSV"),
        Field("adres", .text, help: "de weg naar het bestand"),
        Field("grootte", .text, help: "hoe groot het is, zoals 1,2 MB"),
        Field("controle", .text, help: "het controlegetal van het bestand (SHA-256)"),
    ]

    static let dataColumn = [
        Field("naam", .text, help: "de naam van de kolom"),
        Field("soort", .text, help: "wat erin staat, zoals getal, met de eenheid"),
        Field("uitleg", .text, help: "wat het betekent"),
    ]

    static let dataTable = [
        Field("naam", .text, help: "de titel van de tabel"),
        Field("anker", .text, help: "de naam van het bestand zonder .csv"),
        Field("betekenis", .text, help: "wat één rij is"),
        Field("jaren", .text, help: "over welke jaren het gaat; leeg als dat niet geldt"),
        Field("aantal", .text, help: "hoeveel kolommen er zijn"),
        Field("kolommen", .list(dataColumn), help: "de kolommen met hun uitleg"),
        Field("bestanden", .list(dataFile), help: "de bestanden: CSV en, als die er is, JSON"),
    ]

    static let dataArea = [
        Field("naam", .text, help: "de naam van het gebied"),
        Field("soort", .text, help: "wijk of buurt"),
        Field("bestanden", .list(dataFile), help: "de bestanden: CSV en, als die er is, JSON"),
    ]

    static let citation = [
        Field("editie", .text, help: "de naam van de editie"),
        Field("tekst", .text, help: "hoe u de bron noemt"),
    ]

    /// What `schema.org` calls a Dataset.
    static let dataset = [
        Field("naam", .text, help: "de naam van de gegevens"),
        Field("omschrijving", .text, help: "wat erin staat, en of er iets verzonnen is"),
        Field("gebied", .text, help: "over welk gebied ze gaan"),
        Field("licentie", .text, help: "de licentie"),
        Field(
            "licentieadres",
            .text,
            help: "de tekst van de licentie; leeg bij een eigen licentie"
        ),
        Field("jaren", .text, help: "over welke jaren, zoals 2012/2025"),
        Field("editie", .text, help: "de naam van de editie"),
        Field("datum", .text, help: "de dag van de editie, zoals 2026-11-01"),
        Field("overheid", .flag, help: "of de uitgever een overheid is"),
        Field("vast", .text, help: "de weg naar het vaste adres; leeg bij één gebied"),
        Field("bestanden", .list(datasetFile), help: "de bestanden"),
    ]

    static let openDataFields = [
        Field("gegevens", .group(dataset), help: "wat de gegevens samen zijn"),
        Field("aanhalingen", .list(citation), help: "hoe u de bron noemt, per editie"),
        Field("tabellen", .list(dataTable), help: "elke tabel met zijn bestanden"),
        Field("rekenblad", .list(dataFile), help: "de tabel voor Excel"),
        Field("gebieden", .list(dataArea), help: "de bestanden van elke wijk en buurt"),
        Field("beschrijvingen", .list(dataFile), help: "de bestanden die de andere beschrijven"),
        Field("heeft_json", .flag, help: "of de tabellen er ook als JSON zijn"),
        Field("catalogus", .flag, help: "of er een catalogus voor dataportalen is"),
    ]

    static let opendata = page(
        "opendata",
        openDataFields,
        "Alle cijfers als bestand, met wat erin staat en wat u ermee mag."
    )
}
