import Statistics

/// The words for figures that are not there and for the side of the city that a score lies on.
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

    /// Where a score lies, without a verdict: how sure that is comes with the intervals.
    static func side(of score: Double, center: Double) -> String {
        let rounded = (score - center).rounded()
        if rounded == 0 { return "● gelijk aan de stad" }
        return rounded > 0 ? "▲ boven de stad" : "▼ onder de stad"
    }

    static func side(of value: Double, city: Double) -> String {
        if value == city { return "● gelijk aan de stad" }
        return value > city ? "▲ hoger dan de stad" : "▼ lager dan de stad"
    }
}
