import Statistics

/// The words for what is not there, and why.
struct MissingWords: Sendable {
    /// By the number of the status; those with a value have no words.
    let reasons: [String]
    let figure: Phrase
    let year: Phrase
    let noFigures: Phrase
    let fewFigures: CountedPhrase
    let littleCoverage: Phrase
    let tooSmall: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("ontbreekt") { MissingWords(missing: &$0) }
    }

    private init(missing reader: inout WordReader) {
        reasons = reader.within("reden") { group in
            var reasons = [String](repeating: "", count: 256)
            for status in CellStatus.allCases {
                guard let key = status.key else { continue }
                reasons[Int(status.rawValue)] = group.phrase(key.name, key.help)()
            }
            return reasons
        }
        figure = reader.phrase("cijfer", "de reden als zin", [.reason])
        year = reader.phrase("jaar", "in een jaar is niet gemeten", [.year])
        noFigures = reader.phrase("geen_cijfers", "een thema heeft geen enkel cijfer", [.theme])
        fewFigures = reader.counted(
            "te_weinig_cijfers",
            "een thema heeft te weinig cijfers",
            one: [.theme, .needed],
            many: [.theme, .needed, .count]
        )
        littleCoverage = reader.phrase(
            "te_weinig_deel",
            "de cijfers van een thema wegen samen te weinig",
            [.theme, .part, .needed]
        )
        tooSmall = reader.phrase("te_klein", "er wonen te weinig mensen", [.area, .needed])
    }
}

extension CellStatus {
    /// The key of its words; nothing for a cell with a value.
    fileprivate var key: (name: String, help: String)? {
        switch self {
        case .value, .valueWithoutPart: nil
        case .notDelivered: ("niet_geleverd", "het gebied stond niet in de levering")
        case .unknown: ("onbekend", "de bron schrijft een punt")
        case .empty: ("leeg", "de cel is leeg")
        case .secret: ("geheim", "de bron houdt het geheim")
        case .later: ("later", "de bron geeft het later")
        case .ended: ("gestopt", "de bron meet het niet meer")
        case .notANumber: ("geen_getal", "een programma liet hier niets achter")
        case .impossible: ("onmogelijk", "de bron zegt dat dit cijfer niet kan bestaan")
        case .partMissing: ("deel_ontbreekt", "een groot deel van het gebied ontbreekt")
        case .yearIncomplete: ("jaar_niet_compleet", "niet alle maanden of kwartalen zijn er")
        case .refused: ("afgekeurd", "de controle vond een fout in het cijfer")
        case .hidden: ("verborgen", "het cijfer kan iets over mensen verraden")
        }
    }
}
