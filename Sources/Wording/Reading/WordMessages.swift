import Diagnostics

extension Diagnostic.Message {
    static func wordUnknown(_ name: String, known: [String]) -> Self {
        let names = known.map { "'\($0)'" }.joined(separator: ", ")
        let hint = NearMiss.hint(for: name, among: known, or: "; bekend zijn \(names)")
        return .error("WM240", "'\(name)' is hier geen woord dat de site gebruikt\(hint)")
    }

    static func wordMissing(_ key: WordKey) -> Self {
        .error("WM241", "de tekst '\(key.path)' ontbreekt; zet hem erbij: \(key.help)")
    }

    static func wordNoText(_ key: WordKey) -> Self {
        .error("WM242", "bij '\(key.path)' staat geen tekst; schrijf daar één tekst: \(key.help)")
    }

    static func wordEmpty(_ key: WordKey) -> Self {
        .error("WM243", "de tekst '\(key.path)' is leeg; vul hem in: \(key.help)")
    }

    static func wordUnknownPlaceholder(_ name: String, _ key: WordKey) -> Self {
        let names = key.known.map(\.rawValue)
        let all = names.isEmpty ? "haal het weg" : "kies uit \(key.known.marks)"
        let hint = NearMiss.best(for: name, among: names).map { "bedoelde u '{\($0)}'?" } ?? all
        return .error("WM244", "'{\(name)}' is geen invulplek van '\(key.path)'; \(hint)")
    }

    static func wordMissingPlaceholder(_ slot: Placeholder, _ key: WordKey) -> Self {
        .error("WM245", "in '\(key.path)' ontbreekt '\(slot.mark)'; zet die invulplek in de tekst")
    }

    static func wordUnpaired(_ key: WordKey) -> Self {
        .error(
            "WM246",
            "in '\(key.path)' mist een accolade zijn andere helft; schrijf een invulplek als"
                + " '\(key.known.first?.mark ?? "{naam}")'"
        )
    }

    static func wordControl(_ key: WordKey, _ control: Unicode.Scalar) -> Self {
        let hex = String(control.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return .error(
            "WM247",
            "in '\(key.path)' staat een regeleinde of stuurteken ('U+\(code)'); schrijf de tekst op één regel"
        )
    }

    static func wordsNoGroup(_ path: String?) -> Self {
        let place = path.map { "bij '\($0)'" } ?? "hier"
        return .error(
            "WM248",
            "\(place) horen sleutels te staan; zet elke tekst op een eigen regel"
        )
    }
}

extension [Placeholder] {
    fileprivate var marks: String { map { "'\($0.mark)'" }.joined(separator: ", ") }
}
