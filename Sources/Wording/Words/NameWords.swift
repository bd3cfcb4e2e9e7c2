import Statistics

/// What things are called and how they are counted.
struct NameWords: Sendable {
    let city: Phrase
    let quoted: Phrase
    let score: Phrase
    let exampleScore: Phrase
    let figure: Phrase
    let exampleFigure: Phrase
    let theScore: Phrase
    let thisFigure: Phrase
    let counts: CountWords
    /// In the order of the levels.
    let others: [Phrase]

    init(_ reader: inout WordReader) {
        self = reader.within("namen") { NameWords(names: &$0) }
    }

    private init(names reader: inout WordReader) {
        city = reader.phrase(
            "stad",
            "de gemeente waarmee u vergelijkt, zoals 'de stad' of 'het dorp'"
        )
        quoted = reader.phrase("aangehaald", "de naam van een cijfer midden in een zin", [.name])
        score = reader.phrase("score", "het woord voor een score")
        exampleScore = reader.phrase("voorbeeldscore", "een score met verzonnen cijfers erin")
        figure = reader.phrase("cijfer", "het woord voor een cijfer")
        exampleFigure = reader.phrase("voorbeeldcijfer", "een verzonnen cijfer")
        theScore = reader.phrase("de_score", "een score midden in een zin")
        thisFigure = reader.phrase("dit_cijfer", "een cijfer midden in een zin")
        counts = reader.within("aantallen") { CountWords(&$0) }
        others = reader.within("anderen") { group in
            AreaLevel.allCases.map { level in
                group.phrase(
                    level.rawValue,
                    "de andere gebieden in een grafiek van een \(level.rawValue)"
                )
            }
        }
    }
}

/// `1 wijk`, `2 wijken`.
struct CountWords: Sendable {
    let land: CountedPhrase
    let gemeente: CountedPhrase
    let wijk: CountedPhrase
    let buurt: CountedPhrase
    let theme: CountedPhrase
    let figure: CountedPhrase
    let partly: Phrase
    let all: Phrase

    init(_ reader: inout WordReader) {
        func counted(_ name: String, _ help: String) -> CountedPhrase {
            reader.counted(name, help, many: [.count], may: [])
        }
        land = counted("land", "het aantal landen")
        gemeente = counted("gemeente", "het aantal gemeenten")
        wijk = counted("wijk", "het aantal wijken")
        buurt = counted("buurt", "het aantal buurten")
        theme = counted("thema", "het aantal thema's")
        figure = counted("cijfer", "het aantal cijfers")
        partly = reader.phrase(
            "deel",
            "een deel van een aantal: '2 van de 9 wijken'",
            [.part, .amount]
        )
        all = reader.phrase("alle", "een heel aantal: 'alle 9 wijken'", [.amount])
    }

    func areas(_ level: AreaLevel) -> CountedPhrase {
        switch level {
        case .land: land
        case .gemeente: gemeente
        case .wijk: wijk
        case .buurt: buurt
        }
    }

    /// `9 wijken`.
    func written(_ count: Int, _ kind: CountedPhrase) -> String {
        kind(count, [.count: DutchFormat.number(Double(count), decimals: 0)])
    }

    /// `2 van de 9 wijken`, `alle 9 wijken`, `1 wijk` where there is but one.
    func share(_ part: Int, of total: Int, _ kind: CountedPhrase) -> String {
        let whole = written(total, kind)
        guard part < total else { return total == 1 ? whole : all([.amount: whole]) }
        return partly([.part: DutchFormat.number(Double(part), decimals: 0), .amount: whole])
    }
}
