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
                guard let help = status.help else { continue }
                reasons[Int(status.rawValue)] = group.phrase(status.name, help)()
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
    /// What its words are about; nothing for a cell with a value.
    fileprivate var help: String? {
        switch self {
        case .value, .valueWithoutPart: nil
        case .notDelivered: "het gebied stond niet in de levering"
        case .unknown: "de bron schrijft een punt"
        case .empty: "de cel is leeg"
        case .secret: "de bron houdt het geheim"
        case .later: "de bron geeft het later"
        case .ended: "de bron meet het niet meer"
        case .notANumber: "een programma liet hier niets achter"
        case .impossible: "de bron zegt dat dit cijfer niet kan bestaan"
        case .partMissing: "een groot deel van het gebied ontbreekt"
        case .yearIncomplete: "niet alle maanden of kwartalen zijn er"
        case .refused: "de controle vond een fout in het cijfer"
        case .hidden: "het cijfer kan iets over mensen verraden"
        }
    }
}
