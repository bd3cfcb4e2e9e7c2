import Diagnostics

extension Diagnostic.Message {
    static func proseLink(_ address: String) -> Self {
        .error(
            "WM236",
            "het adres '\(excerpt(address))' kan niet op de pagina; een link begint met https:,"
                + " mailto: of tel:, of wijst naar een tekst van deze site"
        )
    }

    /// A page that asks other sites for images does not work offline and tells them who reads it.
    static func proseFile(_ address: String, near: String?) -> Self {
        let advice =
            near.map { "bedoelde u '\($0)'?" }
            ?? "zet het bestand in '\(PageLinks.fileFolder)' en verwijs daarheen,"
            + " zoals 'beelden/plein.jpg'"
        return .error(
            "WM237",
            "het bestand '\(excerpt(address))' staat niet bij deze site; \(advice)"
        )
    }

    static func proseNoPage(_ address: String, write suggestion: Suggestion) -> Self {
        let advice =
            suggestion.isExample
            ? "schrijf de weg vanaf dit bestand, zoals '\(suggestion.path)'"
            : "bedoelde u '\(suggestion.path)'?"
        return .error("WM239", "'\(excerpt(address))' is geen pagina van deze site; \(advice)")
    }

    static func proseBuiltPage(_ address: String, write suggestion: Suggestion) -> Self {
        let advice =
            suggestion.isExample
            ? "verwijs naar de tekst, zoals '\(suggestion.path)'"
            : "schrijf hier '\(suggestion.path)'"
        return .error(
            "WM251",
            "'\(excerpt(address))' is een adres van de gebouwde site; \(advice)"
        )
    }

    static func proseNoFile(_ address: String, write suggestion: Suggestion) -> Self {
        let advice =
            suggestion.isExample
            ? "schrijf de weg vanaf dit bestand, zoals '\(suggestion.path)'"
            : "bedoelde u '\(suggestion.path)'?"
        return .error("WM252", "'\(excerpt(address))' noemt geen bestand; \(advice)")
    }

    static func proseNoHeading(_ anchor: String, of path: String, known: [String]) -> Self {
        let hint = NearMiss.hint(
            for: anchor,
            among: known,
            or: "; neem een kop onder de titel, of haal '#\(excerpt(anchor))' weg"
        )
        return .error("WM253", "'\(excerpt(anchor))' is geen kop in \(path)\(hint)")
    }

    static func proseImageWithoutWords(_ address: String) -> Self {
        .error(
            "WM254",
            "de afbeelding '\(excerpt(address))' heeft geen beschrijving; zet tussen '[' en ']'"
                + " wat er te zien is"
        )
    }

    static func proseFileForm(_ address: String, wanted: String) -> Self {
        .error(
            "WM255",
            "'\(excerpt(address))' is geen \(wanted) die te lezen is;"
                + " bewaar het bestand opnieuw in zo'n vorm"
        )
    }

    static func proseWithoutWords(_ noun: String) -> Self {
        .error("WM257", "deze \(noun) heeft geen woorden; schrijf ze erbij of haal de \(noun) weg")
    }

    /// The beginning of what is written, to quote in a message.
    static func excerpt(_ text: String) -> String {
        let line = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
        return line.count > 60 ? line.prefix(60) + "…" : String(line)
    }
}
