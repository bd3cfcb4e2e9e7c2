import Community
import Projects

/// The words for every choice of a list that writers choose from; the keys are those of the texts themselves.
struct ChoiceWords<Choice>: Sendable
where Choice: RawRepresentable & CaseIterable & Hashable & Sendable, Choice.RawValue == String {
    private let texts: [Choice: String]

    init(_ reader: inout WordReader, _ group: String, _ help: String) {
        texts = reader.within(group) { reader in
            var texts: [Choice: String] = [:]
            for choice in Choice.allCases {
                texts[choice] = reader.phrase(choice.rawValue, help)()
            }
            return texts
        }
    }

    subscript(choice: Choice) -> String { texts[choice] ?? "" }
}

/// How far things are and what they are a part of, as readers see it.
struct CommunityWords: Sendable {
    let stand: ChoiceWords<Stand>
    let sign: ChoiceWords<Stand>
    let phase: ChoiceWords<Phase>
    let field: ChoiceWords<Community.Field>
    let actionLine: ChoiceWords<ActionLine>
    let citizenRung: ChoiceWords<CitizenRung>
    let governmentRung: ChoiceWords<GovernmentRung>
    let step: ChoiceWords<ProcessStep>
    let stage: ChoiceWords<OrganisationStage>
    let part: ChoiceWords<BudgetPart>
    let entry: ChoiceWords<BudgetEntry>
    let origin: ChoiceWords<MoneyOrigin>
    let phaseHelp: ChoiceWords<Phase>
    let stageHelp: ChoiceWords<OrganisationStage>
    let invented: ChoiceWords<InventedKind>

    init(_ reader: inout WordReader) {
        stand = ChoiceWords(&reader, "stand", "hoe ver een maatregel of een wijkagenda is")
        sign = ChoiceWords(&reader, "stand_teken", "het teken bij een stand, alleen voor het oog")
        phase = ChoiceWords(&reader, "fase", "hoe ver een initiatief is")
        field = ChoiceWords(&reader, "terrein", "een van de vijf terreinen van een vitale buurt")
        actionLine = ChoiceWords(&reader, "actielijn", "een van de vier actielijnen")
        citizenRung = ChoiceWords(
            &reader,
            "burgertrede",
            "een trede van de ladder van bewoners, van laag naar hoog"
        )
        governmentRung = ChoiceWords(
            &reader,
            "overheidstrede",
            "een trede van de ladder van de gemeente, van laag naar hoog"
        )
        step = ChoiceWords(&reader, "stap", "een stap van een proces dat steeds opnieuw begint")
        stage = ChoiceWords(&reader, "organisatiefase", "hoe ver een organisatie is")
        part = ChoiceWords(&reader, "budgetdeel", "een deel van het wijkbudget")
        entry = ChoiceWords(&reader, "budgetregel", "wat er met een bedrag gebeurt")
        origin = ChoiceWords(&reader, "herkomst", "waar geld vandaan komt")
        phaseHelp = ChoiceWords(
            &reader,
            "fase_uitleg",
            "wat er in een fase van een initiatief gebeurt"
        )
        stageHelp = ChoiceWords(&reader, "organisatiefase_uitleg", "hoe ver een organisatie is")
        invented = ChoiceWords(&reader, "verzonnen", "wat er verzonnen is, in een waarschuwing")
    }
}

/// The sentences about agreements, money and people in which something is filled in.
struct CommunitySentences: Sendable {
    let whole: Phrase
    let agenda: Phrase
    let measure: CountedPhrase
    let initiative: CountedPhrase
    let organisation: CountedPhrase
    let target: Phrase
    let measured: Phrase
    let amountAndMore: Phrase
    let phase: Phrase
    let conversation: Phrase
    let covered: Phrase
    let coveredByNumber: Phrase
    let sharedNumber: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("samen") { CommunitySentences(sentences: &$0) }
    }

    private init(sentences reader: inout WordReader) {
        whole = reader.phrase("heel", "de hele gemeente, bij wat voor alle wijken is", [.area])
        agenda = reader.phrase("agenda", "de titel van de agenda van een wijk", [.area])
        measure = reader.counted("maatregel", "het aantal maatregelen", many: [.count])
        initiative = reader.counted("initiatief", "het aantal initiatieven", many: [.count])
        organisation = reader.counted("organisatie", "het aantal organisaties", many: [.count])
        target = reader.phrase(
            "streven",
            "wat een maatregel wil bereiken: de nulmeting en het doel",
            [.indicator, .first, .firstYear, .last, .lastYear]
        )
        measured = reader.phrase("nu", "het laatste cijfer daarna", [.value, .year])
        amountAndMore = reader.phrase("bedrag_pm", "een bedrag en wat nog niet bekend is", [.value])
        phase = reader.phrase("fase", "hoe ver een initiatief is", [.name, .place, .amount])
        conversation = reader.phrase("gesprek", "de titel van het gespreksblad", [.area])
        covered = reader.phrase(
            "bereik",
            "in hoeveel buurten een organisatie is",
            [.count, .amount]
        )
        coveredByNumber = reader.phrase(
            "bereik_nummers",
            "hoeveel buurten dat zijn in de telling van de gemeente zelf",
            [.count]
        )
        sharedNumber = reader.phrase(
            "gedeeld_nummer",
            "welke buurten in de telling van de gemeente hetzelfde nummer hebben",
            [.value, .names]
        )
    }
}
