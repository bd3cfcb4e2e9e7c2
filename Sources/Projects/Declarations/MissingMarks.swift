import Statistics

extension CellStatus {
    /// What a source may write in a cell for this reason; the empty text is an empty cell.
    var marks: [String] {
        switch self {
        case .unknown: ["."]
        case .empty: [""]
        case .secret:
            [
                "x", "X", "-99997", "-99992", "-99993", "-99994", "-99996", "-99998", "-99999",
                "-99999999",
            ]
        case .later: ["-99995"]
        case .ended: ["-99991"]
        case .notANumber: ["NaN", "nan", "NA", ","]
        case .notDelivered, .value, .valueWithoutPart, .impossible, .partMissing, .yearIncomplete,
            .refused, .hidden:
            []
        }
    }

    /// Why there is no figure, in Dutch; nothing where there is one.
    var reason: String {
        switch self {
        case .value, .valueWithoutPart: ""
        case .notDelivered: "Er is voor dit gebied niets geleverd."
        case .unknown: "Onbekend, onbetrouwbaar of geheim. De bron zegt niet welk van de drie."
        case .empty: "Niet beschikbaar, of niet van toepassing."
        case .secret: "Geheim."
        case .later: "Volgt later."
        case .ended: "Wordt niet meer gemeten."
        case .notANumber: "Een ander programma liet hier niets achter."
        case .impossible: "Kan niet voorkomen, of er is niemand om een deel van te nemen."
        case .partMissing: "Een te groot deel van een samengesteld gebied ontbreekt."
        case .yearIncomplete: "Niet alle maanden of kwartalen van het jaar zijn geleverd."
        case .refused: "Afgekeurd; de melding zegt waarom."
        case .hidden: "Niet getoond, zodat niemand te herkennen is."
        }
    }
}
