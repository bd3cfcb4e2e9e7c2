import Templates

/// What the page about money offers.
extension Contracts {
    static let wijkbudget = page(
        "wijkbudget",
        budgetFields,
        "Het geld voor de wijken: hoe het is verdeeld, en wat er mee gebeurde."
    )

    static let budgetShare = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("adres", .text, help: "de weg naar de wijk"),
        Field("inwoners", .text, help: "hoeveel mensen er wonen"),
        Field("totaal", .text, help: "wat de wijk krijgt"),
        Field("agenda", .text, help: "wat daarvan voor de wijkagenda is"),
        Field("initiatieven", .text, help: "wat daarvan voor initiatieven is"),
    ]

    static let budgetArea = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("adres", .text, help: "de weg naar de wijk"),
    ]

    static let budgetSum = [
        Field("verdeeld", .text, help: "wat er verdeeld is"),
        Field("verschoven", .text, help: "wat er bij kwam of af ging; leeg als dat samen niets is"),
        Field("beschikbaar", .text, help: "die twee samen"),
        Field("toegezegd", .text, help: "wat is beloofd"),
        Field("besteed", .text, help: "wat is uitgegeven"),
        Field(
            "nog_te_besteden",
            .text,
            help: "wat is beloofd en nog niet is uitgegeven; leeg als dat niets is"
        ),
        Field("over", .text, help: "wat nog kan worden beloofd"),
        Field("te_veel", .flag, help: "of er meer is beloofd dan er is"),
    ]

    static let budgetPart = [
        Field("naam", .text, help: "het deel van het budget"),
        Field("anker", .text, help: "de naam van de plek, voor een link ernaartoe"),
        Field("wijken", .list(budgetArea + balanceRow), help: "wat er per wijk mee gebeurde"),
        Field("samen", .group(budgetSum), help: "alle wijken samen"),
    ]

    static let budgetYear = [
        Field("jaar", .text, help: "het jaar"),
        Field("anker", .text, help: "de naam van de plek, voor een link ernaartoe"),
        Field("voorbij", .flag, help: "of het jaar voorbij is"),
        Field("komt", .flag, help: "of het jaar nog moet beginnen"),
        Field(
            "begroot",
            .text,
            help: "het hele budget van de gemeente; leeg als dat er niet staat"
        ),
        Field("gereserveerd", .text, help: "wat daarvan niet naar de wijken gaat"),
        Field("totaal", .text, help: "wat de wijken samen krijgen"),
        Field("aandeel_agenda", .text, help: "welk deel voor de wijkagenda is, zoals 67%"),
        Field("aandeel_initiatieven", .text, help: "welk deel voor initiatieven is, zoals 33%"),
        Field("agenda", .text, help: "hoeveel dat is voor de wijkagenda's samen"),
        Field("initiatieven", .text, help: "hoeveel dat is voor initiatieven samen"),
        Field("inwonersjaar", .text, help: "van welk jaar het aantal inwoners is"),
        Field("inwoners", .text, help: "het aantal inwoners van alle wijken samen"),
        Field("stap", .text, help: "in stappen van welk bedrag er wordt verdeeld"),
        Field("wijken", .list(budgetShare), help: "wat elke wijk krijgt"),
        Field("geraakt", .flag, help: "of er iets is toegezegd, besteed of verschoven"),
        Field("samen", .group(budgetSum), help: "wat er in heel het jaar mee gebeurde"),
        Field("delen", .list(budgetPart), help: "hetzelfde per deel en per wijk"),
    ]

    static let programmeLine = [
        Field("naam", .text, help: "waar het geld voor is"),
        Field("bedrag", .text, help: "het bedrag, of dat het niet bekend is"),
    ]

    static let programmeYear = [
        Field("jaar", .text, help: "het jaar"),
        Field("regels", .list(programmeLine), help: "waar het geld voor is"),
        Field("totaal", .text, help: "alle bekende bedragen samen"),
        Field("heeft_pm", .flag, help: "of er een bedrag nog niet bekend is"),
    ]

    static let programme = [
        Field("naam", .text, help: "de naam van het programma"),
        Field("anker", .text, help: "de naam van de plek, voor een link ernaartoe"),
        Field(
            "jaren",
            .list(programmeYear),
            help: "wat het per jaar kost, het nieuwste jaar eerst"
        ),
    ]

    static let budgetFields = [
        Field("artikel", .markup, help: "de tekst uit content/wijkbudget.md"),
        Field("grafiek", .markup, help: "wat er per jaar met het geld gebeurde, met tabel"),
        Field("verdeeld", .flag, help: "of er een wijkbudget is"),
        Field("jaren", .list(budgetYear), help: "de jaren, het nieuwste eerst"),
        Field("programmas", .list(programme), help: "programma's met een eigen budget"),
    ]
}
