/// The text of `data/README.md`: everything that may stand in `data/`, from the declarations themselves.
package enum DataReadme {
    package static var text: String {
        ([introduction, settings] + TableDeclaration.all.map(table) + [deliveredFiles])
            .joined(separator: "\n\n") + "\n"
    }
}

extension DataReadme {
    private static let introduction = """
        # De map data

        <!-- Dit bestand wordt gemaakt uit de declaraties in de code. Verander het daar. -->

        In deze map staan de cijfers en de tabellen die zeggen wat er met de cijfers gebeurt. Hoe u een
        nieuwe levering verwerkt, staat in [de handleiding](../docs/handleiding.md). Wat een melding
        betekent, staat in [de lijst met meldingen](../docs/meldingen.md).

        Voor elke tabel geldt:

        - Het is een CSV-bestand in UTF-8. De eerste rij heeft de namen van de kolommen. De volgorde van de
          kolommen maakt niet uit.
        - Tussen de cellen staat een puntkomma. Een komma of een tab mag ook: het programma ziet dat zelf.
        - Een kolom die niet verplicht is, mag weg. Een kolom die hieronder niet staat, is een fout.
        - Een sleutel bestaat uit kleine letters, cijfers en streepjes. Elke sleutel komt één keer voor.
          Verander een sleutel niet meer: het is ook het adres op de site.
        - Voor de decimalen van een getal staat een komma of een punt. Voor duizendtallen staat er niets.
        """

    /// A table with its columns, and the words of those that have a choice.
    private static func table(_ table: TableDeclaration) -> String {
        let rows = table.columns.map { column in
            "| `\(column.name)` | \(column.isRequired ? "ja" : "nee") | \(cell(column)) |"
        }
        let paragraphs = [
            "## `\(table.file)`",
            table.help + (table.isRequired ? " Dit bestand is verplicht." : ""),
            "| kolom | verplicht | wat u invult |\n|---|---|---|\n" + rows.joined(separator: "\n"),
            table.remark,
        ]
        return (paragraphs + table.columns.compactMap(choices)).filter { !$0.isEmpty }
            .joined(separator: "\n\n")
    }

    private static func cell(_ column: ColumnDeclaration) -> String {
        let content =
            switch column.content {
            case .key, .text: ""
            case .number: "Een getal."
            case .whole: "Een heel getal."
            case .yesOrNo: "`ja` of `nee`; leeg is nee."
            case .choice(let choices):
                "Kies uit " + choices.map { "`\($0.word)`" }.joined(separator: ", ") + "."
            case .reference(let file): "Een sleutel uit `\(file)`."
            }
        return (column.help + (content.isEmpty ? "" : " " + content)).replacing("|", with: "\\|")
    }

    private static func choices(_ column: ColumnDeclaration) -> String? {
        guard case .choice(let choices) = column.content else { return nil }
        return "De woorden van `\(column.name)`:\n\n"
            + choices.map { "- `\($0.word)`: \($0.help)" }.joined(separator: "\n")
    }
}
