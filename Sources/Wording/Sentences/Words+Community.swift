package import Community
package import Projects

extension Words {
    package subscript(stand: Stand) -> String { choices.stand[stand] }
    package func sign(_ stand: Stand) -> String { choices.sign[stand] }
    package subscript(phase: Phase) -> String { choices.phase[phase] }
    package subscript(field: Community.Field) -> String { choices.field[field] }
    package subscript(line: ActionLine) -> String { choices.actionLine[line] }
    package subscript(rung: CitizenRung) -> String { choices.citizenRung[rung] }
    package subscript(rung: GovernmentRung) -> String { choices.governmentRung[rung] }
    package subscript(step: ProcessStep) -> String { choices.step[step] }
    package subscript(stage: OrganisationStage) -> String { choices.stage[stage] }
    package subscript(part: BudgetPart) -> String { choices.part[part] }
    package subscript(entry: BudgetEntry) -> String { choices.entry[entry] }

    package subscript(origin: MoneyOrigin) -> String { choices.origin[origin] }

    /// What happens in a phase of an initiative.
    package func help(_ phase: Phase) -> String { choices.phaseHelp[phase] }
    /// What it is for an organisation to be so far.
    package func help(_ stage: OrganisationStage) -> String { choices.stageHelp[stage] }

    /// What is for all wijken together.
    package func whole(_ gemeente: String) -> String { together.whole([.area: gemeente]) }

    package func agenda(of area: String) -> String { together.agenda([.area: area]) }

    package func measures(_ count: Int) -> String { Self.counted(count, together.measure) }
    package func initiatives(_ count: Int) -> String { Self.counted(count, together.initiative) }
    package func organisations(_ count: Int) -> String {
        Self.counted(count, together.organisation)
    }

    /// `Veiligheidsgevoel: van 6,4 in 2023 naar 6,9 in 2028`, the goal and not what happened.
    package func target(_ indicator: String, from baseline: PrintedFigure, to goal: PrintedFigure)
        -> String
    {
        together.target([
            .indicator: indicator, .first: baseline.text, .firstYear: "\(baseline.year)",
            .last: goal.text, .lastYear: "\(goal.year)",
        ])
    }

    /// The last figure since.
    package func measured(_ figure: PrintedFigure) -> String {
        together.measured([.value: figure.text, .year: "\(figure.year)"])
    }

    /// An amount beside others that nobody knows yet.
    package func amountAndMore(_ amount: String) -> String {
        together.amountAndMore([.value: amount])
    }

    /// `besluit (fase 4 van 5)`.
    package func phase(_ phase: Phase, place: Int, of count: Int) -> String {
        together.phase([.name: self[phase], .place: "\(place)", .amount: "\(count)"])
    }

    /// What is made up on a page, as a list in a sentence; empty where nothing is.
    package func invented(_ kinds: [InventedKind]) -> String {
        DutchFormat.list(kinds.map { choices.invented[$0] })
    }

    package func conversation(in area: String) -> String {
        together.conversation([.area: area])
    }

    /// In how many buurten there is an organisation, by name and by the municipality's own numbers.
    package func coverage(_ covered: Int, of count: Int, numbered: Int?) -> String {
        let byName = together.covered([.count: "\(covered)", .amount: "\(count)"])
        guard let numbered, numbered != covered else { return byName }
        return byName + " " + together.coveredByNumber([.count: "\(numbered)"])
    }

    /// Several buurten that the municipality gave one number.
    package func sharedNumber(_ number: String, _ buurten: [String]) -> String {
        together.sharedNumber([.value: number, .names: DutchFormat.list(buurten)])
    }

    private static func counted(_ count: Int, _ phrase: CountedPhrase) -> String {
        phrase(count, [.count: DutchFormat.number(Double(count), decimals: 0)])
    }
}
