/// What differs between two editions, in the municipality's order.
package struct EditionComparison: Sendable {
    /// An edition as it calls itself.
    package struct Name: Sendable, Equatable {
        package let name: String
        /// As it is written, such as `2025-11-01`; empty where it is not known.
        package let day: String
        package let isInvented: Bool
    }

    /// A table, or one column of it, that one of the editions lacks.
    package struct Gap: Sendable, Equatable {
        package let table: EditionTable
        package let column: String?
        package let isInOld: Bool
    }

    /// What is compared with what, and from where a change is a jump.
    package struct Limits: Sendable, Equatable {
        package let points: Double
        package let percent: Double

        package init(points: Double, percent: Double) {
            self.points = points
            self.percent = percent
        }
    }

    package let before: Name
    package let after: Name
    package let limits: Limits
    package let gaps: [Gap]
    package let subjects: ComparedSubjects
    package let figures: FigureChanges
    package let areas: EntryChanges
    package let themes: EntryChanges
    package let indicators: EntryChanges
    package let sources: EntryChanges
    package let settings: EntryChanges
    package let measures: EntryChanges
    package let targets: EntryChanges
    package let initiatives: EntryChanges
    package let organisations: EntryChanges
    package let flips: [Flip]
    package let jumps: [Jump]
    /// Where each jump began, in the earlier edition.
    let jumpPlaces: [JumpPlace]

    /// The names are those by which readers know the editions.
    package init(
        _ old: Edition,
        _ new: Edition,
        names: (before: String, after: String),
        limits: Limits
    ) {
        let entries = EditionEntries(old, new)
        let keys = ComparedKeys(old, new)
        let subjects = keys.subjects(old, new)
        let figures = keys.figures(old, new, subjects)
        let verdicts = ComparedVerdicts(old, new, keys, subjects, entries)
        let jumps = Jumps(figures, verdicts, (old, new), limits)
        before = Name(
            name: names.before,
            day: old.day ?? "",
            isInvented: old.isInvented
        )
        after = Name(name: names.after, day: new.day ?? "", isInvented: new.isInvented)
        self.limits = limits
        self.subjects = subjects
        self.figures = figures
        gaps = Self.gaps(old, isOld: true) + Self.gaps(new, isOld: false)
        areas = entries.areas
        themes = entries.themes
        indicators = entries.indicators
        sources = entries.sources
        settings = entries.settings
        measures = entries.measures
        targets = entries.targets
        initiatives = entries.initiatives
        organisations = entries.organisations
        flips = verdicts.flips
        self.jumps = jumps.all
        jumpPlaces = jumps.places
    }
}

extension EditionComparison {
    /// Whether the two editions say the same.
    package var isEmpty: Bool {
        figures.all.isEmpty && flips.isEmpty
            && [
                areas, themes, indicators, sources, settings, measures, targets, initiatives,
                organisations,
            ].allSatisfy(\.isEmpty)
    }

    /// How much of what people agreed and do is not what it was.
    package var agreementCount: Int {
        measures.count + targets.count + initiatives.count + organisations.count
    }

    private static func gaps(_ edition: Edition, isOld: Bool) -> [Gap] {
        EditionTable.allCases.flatMap { kind -> [Gap] in
            guard let table = edition[kind] else {
                return [Gap(table: kind, column: nil, isInOld: isOld)]
            }
            return table.missing.map { Gap(table: kind, column: $0, isInOld: isOld) }
        }
    }
}
