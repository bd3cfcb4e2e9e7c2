import YAML

/// The text of `content/README.md`: every kind of text and its keys, from the declarations themselves.
package enum ContentReadme {
    package static var text: String {
        ([introduction, places, rule] + ArticleKind.all.compactMap(section) + [writing])
            .joined(separator: "\n\n") + "\n"
    }
}

extension ContentReadme {
    private static let introduction = """
        # De map content

        <!-- Dit bestand wordt gemaakt uit de declaraties in de code. Verander het daar. -->

        Hier staan de teksten van de site, in Markdown. Deze uitleg zelf komt niet op de site.
        """

    private static let places =
        "| bestand | waar de tekst komt |\n|---|---|\n"
        + ArticleKind.all.map { "| `\($0.files)` | \($0.place) |" }.joined(separator: "\n")

    private static let rule = """
        Op de plaats van `<gebied>`, `<thema>` of `<indicator>` staat de sleutel uit `gebieden.csv`,
        `themas.csv` of `indicatoren.csv`. Klopt de naam niet, dan krijgt u een melding. Een tekst hoeft er
        niet te zijn. Op de plaats van `<naam>` kiest u zelf een naam, in kleine letters en met streepjes.

        Boven de tekst staan gegevens, tussen twee regels met `---`. Bij de teksten
        die hieronder geen eigen kopje hebben, mogen ze weg:

        \(list(ArticleKind.standardKeys, indent: ""))

        Zonder `titel` is de eerste kop met één `#` de titel. Die kop staat dan niet nog eens in de tekst.
        """

    /// The keys of a kind that has keys of its own.
    private static func section(_ kind: ArticleKind) -> String? {
        let names = kind.keys.map(\.name)
        guard names != ArticleKind.standardKeys.map(\.name) else { return nil }
        let remark = kind.remark.isEmpty ? "" : "\n\n" + kind.remark
        return "## `\(kind.files)`\n\n" + list(kind.keys, indent: "") + remark
    }

    private static func list(_ keys: [YAMLKey], indent: String) -> String {
        keys.map { key in
            let line =
                "\(indent)- `\(key.name)`\(key.isRequired ? " (verplicht)" : ""): \(key.help)"
            return key.keys.isEmpty ? line : line + "\n" + list(key.keys, indent: indent + "  ")
        }.joined(separator: "\n")
    }

    private static let writing = """
        ## Zo schrijft u een tekst

        - Bewaar het bestand als UTF-8.
        - Gebruik koppen, lijsten, links, tabellen en voetnoten van Markdown. HTML is een fout.
        - Sla bij koppen geen niveau over. Onder `##` komt `###`.
        - Link naar een andere tekst zoals in uw editor: `[Donderberg](../wijken/donderberg.md)`.
        - Link naar een kop met `#`: `[buren](../themas/wonen.md#buren)`. Schrijf de kop in kleine letters, met
          streepjes in plaats van spaties.
        - Heeft een pagina geen eigen tekst, dan werkt die link toch: `[vergelijk](../vergelijk.md)`.
        - Een link naar een andere site begint met `https:`. Achter de link komt "(andere website)".
        - Links met `mailto:` en `tel:` mogen ook. Een link met `http:` is een fout.
        - Zet afbeeldingen (PNG of JPEG) en PDF's in `beelden`: `![Het plein in de zomer](../beelden/plein.jpg)`.
        - Beschrijf in elke afbeelding tussen `[` en `]` wat er te zien is.
        - Noem geen personen. Een burgerservicenummer of een geboortedatum is een fout. Een e-mailadres of een
          naam die van een persoon lijkt, geeft een waarschuwing.
        """
}
