import Templates

extension Contracts {
    /// A name with the way to its page.
    static let link = [
        Field("naam", .text, help: "de naam"),
        Field("adres", .text, help: "de weg naar de pagina, vanaf deze pagina"),
        Field("huidig", .flag, help: "of dit de pagina zelf is"),
    ]

    /// A step on the way to a page.
    static let crumb = link + place
    static let place = [Field("plaats", .text, help: "de hoeveelste stap het is, vanaf 1")]

    static let publisher = [
        Field("naam", .text, help: "wie de site uitgeeft"),
        Field("email", .text, help: "het e-mailadres"),
        Field("telefoon", .text, help: "het telefoonnummer"),
        Field("url", .text, help: "de website van de uitgever"),
    ]

    /// A file that a program reads instead of the page.
    static let alternate = [
        Field("soort", .text, help: "wat voor bestand het is, zoals text/turtle"),
        Field("adres", .text, help: "de weg naar het bestand"),
    ]

    /// What every page has.
    static let frame = [
        Field("titel", .text, help: "de titel van de pagina, voor het tabblad"),
        Field("kop", .text, help: "wat boven elke geprinte bladzijde staat"),
        Field("soort", .text, help: "de soort pagina, zoals wijk of thema"),
        Field("canoniek", .text, help: "het vaste webadres van de pagina; leeg zonder basis_url"),
        Field("andere_vormen", .list(alternate), help: "dezelfde inhoud voor programma's"),
        Field("wortel", .text, help: "de weg naar de map van de site, zoals ../../"),
        Field("thuis", .text, help: "de weg naar de map van de gemeente, zoals ../../"),
        Field("site", .text, help: "de naam van de site"),
        Field("gemeente", .text, help: "de naam van de gemeente"),
        Field("editie", .text, help: "van wanneer de cijfers zijn"),
        Field("voorbeeldcijfers", .flag, help: "of op deze pagina verzonnen cijfers staan"),
        Field(
            "voorbeeldscore",
            .flag,
            help: "of in een score op deze pagina een verzonnen cijfer zit"
        ),
        Field(
            "voorbeeldsite",
            .flag,
            help: "of de site verzonnen cijfers heeft; dan vindt geen zoekmachine hem"
        ),
        Field(
            "verzonnen",
            .text,
            help:
                "wat er op deze pagina nog meer verzonnen is, zoals de maatregelen; leeg als dat niet zo is"
        ),
        Field("menu", .list(link), help: "de onderdelen van de site"),
        Field("kruimels", .list(crumb), help: "de weg van de voorpagina naar deze pagina"),
        Field("voet", .list(link), help: "de pagina's over de site zelf"),
        Field("zoekadres", .text, help: "de weg naar de zoekpagina"),
        Field("uitgever", .group(publisher), help: "wie de site uitgeeft"),
    ]
}
