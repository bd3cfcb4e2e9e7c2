import Diagnostics
import Tables

/// The messages for another program: a list of objects, in order of place.
enum DiagnosticJSON {
    static func text(_ report: Report) -> String {
        JSONValue.list(report.sorted.map(object)).written()
    }

    private static func object(_ diagnostic: Diagnostic) -> JSONValue {
        var entries = place(diagnostic.location)
        entries += [
            ("soort", .text(diagnostic.severity.word)),
            ("code", .text(diagnostic.message.code)),
            ("tekst", .text(diagnostic.message.text)),
        ]
        let notes = diagnostic.notes.map { note in
            JSONValue.object(place(note.location) + [("tekst", .text(note.text))])
        }
        if !notes.isEmpty { entries.append(("zie_ook", .list(notes))) }
        return .object(entries)
    }

    private static func place(_ location: Location) -> [(String, JSONValue)] {
        var entries: [(String, JSONValue)] = [("bestand", .text(location.path))]
        if location.line > 0 { entries.append(("regel", .whole(location.line))) }
        if location.field > 0 { entries.append(("veld", .whole(location.field))) }
        return entries
    }
}
