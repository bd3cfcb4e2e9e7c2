import Deliveries
import Statistics

extension DataReadme {
    /// What may stand in the files that others made.
    static let deliveredFiles = """
        ## De geleverde bestanden

        Zet een bestand in een map hieronder, zoals u het kreeg. Verander er niets aan. Excel-bestanden
        leest het programma niet: bewaar zo'n bestand eerst als CSV UTF-8.

        \(DeliveryForm.allCases.map(form).joined(separator: "\n\n"))

        ### Hoe `kolom` wordt gezocht

        Eerst zoekt het programma de naam precies zoals u hem schrijft. Vindt het niets, dan tellen
        hoofdletters, spaties en leestekens niet mee. Past een naam op meer kolommen, dan is dat een fout.
        Bij `odata4`, `lemon` en `tabel` moet de naam precies kloppen.

        ### Welke rijen worden gebruikt

        - Met `filter` kiest u rijen: `kolom=waarde`, met een komma tussen twee filters. Een rij moet aan
          alle filters voldoen.
        - Kan een bestand per gebied meer rijen hebben, dan moet u een filter kiezen. Doet u dat niet, dan
          zegt een fout welke kolom meer dan één waarde heeft.
        - Rijen van andere gemeenten worden overgeslagen. Een opmerking zegt hoeveel het er zijn.
        - Codes zoekt het programma op in `gebieden.csv`, in het jaar van de periode. Gebruikt een bestand de
          codes van een ander jaar? Vul dat jaar in bij `indeling`.

        ### Ontbrekende cijfers

        Een cijfer dat ontbreekt, wordt nooit 0. Het programma bewaart de reden.

        | in de cel | betekenis |
        |---|---|
        \(marks)

        De vorm `odata4` noemt de reden in `ValueAttribute`: `Impossible` is kan niet voorkomen,
        `Confidential` en `Secret` zijn geheim, elk ander woord is onbekend. Een los streepje is een fout,
        want het kan van alles betekenen.

        ### Perioden

        | in de cel | betekenis |
        |---|---|
        \(periodExamples.map { "| `\($0.text)` | \($0.meaning) |" }.joined(separator: "\n"))

        Alleen jaren krijgen een score. Zijn alle maanden of alle kwartalen van een telling er, dan telt
        het programma ze op tot een jaar. Ontbreekt er een, dan heeft dat jaar geen cijfer.

        ### Getallen

        - Een bestand heeft komma's óf punten voor de decimalen. Staan ze door elkaar, dan is dat een fout.
          Bij `kwb` geldt dit per kolom.
        - Schrijf geen teken voor duizendtallen. `1.234` kan 1234 zijn of 1,234. Blijkt uit de rest van het
          bestand niet wat het is, dan is het een fout. `1.234,5` en `1.234.567` zijn wel duidelijk. Bij
          `odata3` en `rivm` is een punt gewoon het decimaalteken.
        - Een aandeel ligt tussen 0 en 100 en een rapportcijfer tussen 1 en 10. Een telling is nooit kleiner
          dan 0.

        ### Samengestelde gebieden

        Een gebied kan uit meer gebieden van het CBS bestaan. In `cbs_codes` staan dan codes met een +
        ertussen. Het programma rekent het cijfer uit de delen:

        - Tellingen worden opgeteld. Een telling is een indicator met soort `getal` en een van deze
          eenheden: \(Indicator.countUnits.map { "`\($0)`" }.joined(separator: ", ")).
        - Elk ander cijfer is een gemiddelde dat weegt met de noemer. Zonder noemer weegt het met de inwoners.
        - Antwoorden (`n`) en noemers worden opgeteld. Grenzen worden samengevoegd.
        - Heeft een deel geen cijfer? Dan geldt het cijfer van de rest, als daar minstens 95 procent van de
          inwoners woont. Op de site staat dan "zonder een klein deel". Anders ontbreekt het cijfer.
        - Levert een bestand het hele gebied zelf, dan geldt dat cijfer.
        """

    static let periodExamples: [(text: String, meaning: String)] = [
        ("2024", "het jaar 2024"), ("2024*", "het jaar 2024, voorlopig"),
        ("2024**", "het jaar 2024, nader voorlopig"), ("2015JJ00", "het jaar 2015"),
        ("2019KW03", "het derde kwartaal van 2019"),
        ("2019 3e kwartaal", "het derde kwartaal van 2019"), ("2012MM01", "januari 2012"),
        ("2012 januari", "januari 2012"),
    ]

    private static func form(_ form: DeliveryForm) -> String {
        let guide = form.guide
        return """
            ### Vorm `\(form.rawValue)`

            \(form.help)

            - **`kolom`:** \(line(guide.column))
            \(guide.layout.map { "- \(line($0))" }.joined(separator: "\n"))

            *\(line(guide.tried))*
            """
    }

    /// One paragraph on one line, as a list wants it.
    private static func line(_ text: String) -> String { text.replacing("\n", with: " ") }

    private static var marks: String {
        CellStatus.allCases.filter { !$0.marks.isEmpty }.map { status in
            let cells = status.marks.map { $0.isEmpty ? "(lege cel)" : "`\($0)`" }
            return "| \(cells.joined(separator: ", ")) | \(status.reason) |"
        }.joined(separator: "\n")
    }
}
