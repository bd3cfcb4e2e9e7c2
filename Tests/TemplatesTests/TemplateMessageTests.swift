import Diagnostics
import Templates
import Testing

@Suite struct TemplateMessageTests {
    private let fields: [Field] = [
        Field("naam", .text, help: "de naam van de wijk"),
        Field("fictief", .flag, help: "of de cijfers verzonnen zijn"),
        Field("stad", .group([Field("naam", .text, help: "de naam van de stad")]), help: "de stad"),
        Field("wijken", .list([Field("adres", .text, help: "het adres")]), help: "alle wijken"),
        Field("delen", .tree, help: "de delen van deze wijk"),
    ]

    private func messages(_ files: [String: String]) -> [String] {
        var report = Report()
        let bytes = files.mapValues { Array($0.utf8) }
        let contract = PageContract(name: "wijk", fields: fields)
        _ = TemplateSet(files: bytes, contracts: [contract], report: &report)
        return report.sorted.map(\.description)
    }

    private func messages(_ template: String) -> [String] { messages(["wijk.html": template]) }

    @Test(arguments: [
        (
            "één {{naam",
            "1:5: fout WM201: '{{' begint iets dat niet wordt afgesloten; zet er '}}' achter"
        ),
        (
            "\n {{#wijken}}",
            "2:2: fout WM202: het blok 'wijken' wordt niet afgesloten; zet '{{/wijken}}' aan het eind"
        ),
        (
            "{{/naam}}",
            "1:1: fout WM203: '{{/naam}}' sluit een blok dat niet open is; haal het weg of zet er '{{#naam}}' voor"
        ),
        (
            "{{{naam}}}",
            "1:1: fout WM205: '{{{naam}}}' mag niet: het programma weet zelf wat opmaak is; schrijf '{{naam}}'"
        ),
        (
            "{{& naam}}",
            "1:1: fout WM205: '{{& naam}}' mag niet: het programma weet zelf wat opmaak is; schrijf '{{naam}}'"
        ),
        (
            "{{=| |=}}",
            "1:1: fout WM206: '{{=| |=}}' mag niet: de tekens '{{' en '}}' liggen vast; haal het weg"
        ),
        ("{{ }}", "1:1: fout WM207: '{{ }}' noemt geen veld; schrijf bijvoorbeeld '{{naam}}'"),
        (
            "{{naamm}}",
            "1:1: fout WM208: 'naamm' is hier geen veld van de pagina 'wijk'; bedoelde u 'naam'?"
        ),
        (
            "{{stad.naan}}",
            "1:1: fout WM208: 'naan' is hier geen veld van de pagina 'wijk'; bedoelde u 'naam'?"
        ),
        ("{{.}}", "1:1: fout WM208: '.' is hier geen veld van de pagina 'wijk'"),
        ("{{adres}}", "1:1: fout WM208: 'adres' is hier geen veld van de pagina 'wijk'"),
        (
            "{{naam.kort}}",
            "1:1: fout WM209: 'naam' heeft geen eigen velden, dus 'naam.kort' bestaat niet; schrijf '{{naam}}'"
        ),
        (
            "{{wijken}}",
            "1:1: fout WM210: 'wijken' is een lijst en geen tekst; schrijf '{{#wijken}}…{{/wijken}}'"
        ),
        (
            "{{fictief}}",
            "1:1: fout WM210: 'fictief' is ja of nee en geen tekst; schrijf '{{#fictief}}…{{/fictief}}'"
        ),
        (
            "{{stad}}",
            "1:1: fout WM210: 'stad' is een groep velden en geen tekst; schrijf '{{#stad}}…{{/stad}}'"
        ),
    ])
    func reportsWhatIsWrongWhereItStands(_ template: String, _ message: String) {
        #expect(messages(template) == ["templates/wijk.html:\(message)"])
    }

    @Test func reportsAnEndTagOfAnotherSectionAndWhereItsOwnBegins() {
        #expect(
            messages("{{#fictief}}a\n{{/stad}}") == [
                """
                templates/wijk.html:2:1: fout WM204: '{{/stad}}' staat waar '{{/fictief}}' hoort
                templates/wijk.html:1:1: opmerking WM204: hier begint 'fictief'
                """
            ]
        )
    }

    @Test func reportsAPartialThatIsNotThere() {
        #expect(
            messages(["wijk.html": "{{> kopp}}", "partials/kop.html": ""]) == [
                "templates/wijk.html:1:1: fout WM211: het onderdeel 'partials/kopp.html' bestaat niet; bedoelde u 'kop'?"
            ]
        )
    }

    @Test func reportsAnUnknownNameInAPartialOnceForAllItsScopes() {
        let files = [
            "wijk.html": "{{> rij}}{{#wijken}}{{> rij}}{{/wijken}}", "partials/rij.html": "{{x}}",
        ]
        #expect(
            messages(files) == [
                "templates/partials/rij.html:1:1: fout WM208: 'x' is hier geen veld van de pagina 'wijk'"
            ]
        )
    }

    @Test(arguments: [
        ("{{> a}}", 1), ("{{#wijken}}{{> a}}{{/wijken}}", 12),
        ("{{#delen}}{{> a}}{{/delen}}{{> a}}", 28),
    ])
    func reportsAPartialThatNeverEnds(_ partial: String, _ column: Int) {
        #expect(
            messages(["wijk.html": "{{> a}}", "partials/a.html": partial]) == [
                "templates/partials/a.html:1:\(column): fout WM212: '{{> a}}' roept zichzelf steeds weer aan; haal een van de aanroepen weg"
            ]
        )
    }

    @Test func allowsAPartialThatEndsWithTheData() {
        let files = ["wijk.html": "{{> a}}", "partials/a.html": "{{#delen}}{{> a}}{{/delen}}"]
        #expect(messages(files) == [])
    }

    @Test func reportsAMissingAndAnUnusedTemplate() {
        #expect(
            messages(["wijkk.html": ""]) == [
                "templates/wijk.html: fout WM213: het sjabloon voor de pagina 'wijk' ontbreekt; zet het op deze plek",
                "templates/wijkk.html: waarschuwing WM214: er is geen pagina 'wijkk', dus dit sjabloon wordt niet gebruikt; bedoelde u 'wijk'?",
            ]
        )
    }

    @Test func reportsATemplateInAnotherEncoding() {
        var report = Report()
        let contract = PageContract(name: "wijk", fields: fields)
        _ = TemplateSet(files: ["wijk.html": [0x63, 0xE9]], contracts: [contract], report: &report)
        #expect(
            report.diagnostics.map(\.description) == [
                "templates/wijk.html: fout WM200: dit sjabloon is geen UTF-8; sla het op met de codering UTF-8"
            ]
        )
    }
}
