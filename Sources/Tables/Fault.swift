import Diagnostics

/// Why a record could not be read, and where it starts.
struct Fault {
    enum Kind {
        case quoteInUnquotedField(beginning: String)
        case textAfterClosingQuote(beginning: String, text: String)
        case unclosedQuote(beginning: String)
        case oversizedField
        case oversizedRecord
        case zeroByte
    }

    let kind: Kind
    let line: Int
    /// The number of the field, counted from 1; 0 where it is about the whole record.
    let field: Int

    var message: Diagnostic.Message {
        switch kind {
        case .quoteInUnquotedField(let beginning): .quoteInUnquotedField(after: beginning)
        case .textAfterClosingQuote(let beginning, let text):
            .textAfterClosingQuote(of: beginning, text: text)
        case .unclosedQuote(let beginning): .unclosedQuote(before: beginning)
        case .oversizedField: .oversizedField
        case .oversizedRecord: .oversizedRecord
        case .zeroByte: .zeroByte
        }
    }
}

extension Fault {
    /// The most that a field may hold: more is a quote that someone forgot, or no table.
    static let fieldLimit = 1 << 20
    /// The most that a record may hold.
    static let recordLimit = 16 << 20

    /// The beginning of a cell as a message shows it: short, and on one line.
    static func excerpt(_ bytes: some Collection<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(256), as: UTF8.self)
        let isShort = bytes.count <= 256 && text.count <= 40
        let shown = text.prefix(40).map { ("\u{0}"..<" ").contains($0) || $0.isNewline ? " " : $0 }
        return String(shown) + (isShort ? "" : "…")
    }
}

extension Diagnostic.Message {
    fileprivate static func quoteInUnquotedField(after beginning: String) -> Self {
        error(
            "WM015",
            "na '\(beginning)' staat een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens en schrijf het teken in de cel dubbel (\"\")"
        )
    }

    fileprivate static func textAfterClosingQuote(of beginning: String, text: String) -> Self {
        error(
            "WM016",
            "na het sluitende aanhalingsteken van '\(beginning)' staat nog '\(text)'; daar hoort de cel te eindigen, en een aanhalingsteken in een cel schrijft u dubbel (\"\")"
        )
    }

    fileprivate static func unclosedQuote(before beginning: String) -> Self {
        error(
            "WM017",
            "het aanhalingsteken voor '\(beginning)' wordt nergens gesloten; zet aan het einde van de cel ook een aanhalingsteken"
        )
    }

    fileprivate static let oversizedField = error(
        "WM018",
        "deze cel is groter dan 1 MB; misschien is een aanhalingsteken niet gesloten, en anders hoort de cel kleiner te zijn"
    )

    fileprivate static let oversizedRecord = error(
        "WM019",
        "deze rij is groter dan 16 MB; misschien ontbreken de regeleinden, en anders hoort de rij kleiner te zijn"
    )

    fileprivate static let zeroByte = error(
        "WM020",
        "in deze cel staat een nulbyte (byte '00'); haal die weg of maak het bestand opnieuw"
    )
}
