import Statistics

/// The words for figures that are not there, and for verdicts.
enum Words {
    static func missing(_ status: CellStatus) -> String {
        switch status {
        case .value, .valueWithoutPart: ""
        case .notDelivered: "niet geleverd"
        case .unknown: "onbekend of geheim"
        case .empty: "niet beschikbaar"
        case .secret: "geheim"
        case .later: "volgt later"
        case .ended: "niet meer gemeten"
        case .notANumber: "ontbreekt bij de bron"
        case .impossible: "kan niet voorkomen"
        case .partMissing: "een deel van het gebied ontbreekt"
        case .yearIncomplete: "het jaar is niet compleet"
        case .refused: "afgekeurd"
        case .hidden: "niet getoond vanwege privacy"
        }
    }

    static let tooLittle = "te weinig gegevens"

    /// The verdict with its sign, which says the same without colour.
    static func verdict(_ verdict: Verdict) -> String { "\(sign(verdict)) \(word(verdict))" }

    /// In a cell whose heading says that it is compared with the city.
    static func brief(_ verdict: Verdict) -> String { "\(sign(verdict)) \(verdict.label)" }

    static func sign(_ verdict: Verdict) -> String {
        switch verdict.level {
        case 2: "▲▲"
        case 1: "▲"
        case 0: "●"
        case -1: "▼"
        case -2: "▼▼"
        default: "?"
        }
    }

    private static func word(_ verdict: Verdict) -> String {
        guard let level = verdict.level else { return "onzeker, te weinig waarnemingen" }
        return level == 0 ? "ongeveer gelijk aan de stad" : "\(verdict.label) dan de stad"
    }
}
