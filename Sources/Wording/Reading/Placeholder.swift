/// A place in a text that the program fills in, written `{gebied}`.
enum Placeholder: String, CaseIterable, Sendable {
    case area = "gebied"
    case amount = "hoeveel"
    case city = "stad"
    case theme = "thema"
    case indicator = "cijfer"
    case subject = "onderwerp"
    case score
    case value = "waarde"
    case cityValue = "waarde_stad"
    case first = "eerste"
    case last = "laatste"
    case firstYear = "eerste_jaar"
    case lastYear = "laatste_jaar"
    case year = "jaar"
    case lower = "laag"
    case upper = "hoog"
    case place = "plaats"
    case count = "aantal"
    case needed = "nodig"
    case part = "deel"
    case verdict = "oordeel"
    case reason = "reden"
    case name = "naam"
    case names = "namen"
    case list = "lijst"

    /// As the editor writes it.
    var mark: String { "{\(rawValue)}" }
}
