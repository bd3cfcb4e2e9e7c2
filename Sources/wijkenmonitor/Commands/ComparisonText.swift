import Editions
import Projects
import Wording

/// The words of `vergelijk`: first how much changed, then each change.
struct ComparisonText {
    private let comparison: EditionComparison

    init(_ comparison: EditionComparison) { self.comparison = comparison }

    var text: String {
        let sections = [
            section("Niet te vergelijken", comparison.gaps.map(gap)),
            section("Cijfers", comparison.figures.counts.map(count)),
            section("Cijfers die anders zijn dan eerst", changedFigures),
            section("Indicatoren", entries(comparison.indicators)),
            section("Gebieden", entries(comparison.areas)),
            section("Thema's", entries(comparison.themes)),
            section("Bronnen", entries(comparison.sources)),
            section("Instellingen van de methode", entries(comparison.settings)),
            section("Oordelen die veranderden", comparison.flips.map(flip)),
            section("Grote sprongen", comparison.jumps.map(jump)),
            section("Maatregelen", entries(comparison.measures)),
            section("Doelen van maatregelen", entries(comparison.targets)),
            section("Initiatieven", entries(comparison.initiatives)),
            section("Organisaties", entries(comparison.organisations)),
        ]
        let found = sections.compactMap(\.self)
        let nothing = comparison.isEmpty ? [Self.nothing] : []
        return ([head] + invented + nothing + found).joined(separator: "\n\n")
    }
}

extension ComparisonText {
    private static let nothing =
        "Wat wij vergelijken, is gelijk gebleven. Het wijkbudget vergelijken wij niet."

    private var subjects: ComparedSubjects { comparison.subjects }

    private var head: String {
        "Editie \(name(comparison.after)), vergeleken met editie \(name(comparison.before))"
    }

    private func name(_ edition: EditionComparison.Name) -> String {
        guard let day = CalendarDay(edition.day),
            let date = DutchFormat.date(year: day.year, month: day.month, day: day.day)
        else { return edition.name }
        return "\(edition.name) (\(date))"
    }

    private var invented: [String] {
        comparison.before.isInvented || comparison.after.isInvented
            ? ["Let op: een deel van de cijfers is verzonnen. Daar staat (voorbeeld) achter."] : []
    }

    private func section(_ title: String, _ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        return "\(title): \(lines.count)\n" + lines.map { "  \($0)" }.joined(separator: "\n")
    }

    private func gap(_ gap: EditionComparison.Gap) -> String {
        let edition = gap.isInOld ? comparison.before.name : comparison.after.name
        let what = gap.column.map { "kolom '\($0)' van de tabel" } ?? "de tabel"
        return "\(what) '\(gap.table.rawValue)' is er niet in editie \(edition)"
    }

    private func count(_ count: IndicatorCount) -> String {
        let counts = FigureChange.Kind.allCases.filter { count[$0] > 0 }
            .map { "\(count[$0]) \($0.rawValue)" }
        let periods = count.newPeriods.map { subjects.periods[$0] }
        let note = periods.isEmpty ? "" : "; voor het eerst over \(periods.joined(separator: ", "))"
        return "\(indicator(count.indicator)): \(counts.joined(separator: ", "))\(note)"
    }

    /// New figures are counted above; what was published and is not the same is named one by one.
    private var changedFigures: [String] {
        comparison.figures.all.filter { $0.kind != .new }.map { change in
            let subject = subjects.indicators[change.indicator].name
            let what =
                "\(subjects.areas[change.area].name), \(subject), \(subjects.periods[change.period])"
            switch change.kind {
            case .new, .filled:
                return "\(what): \(number(change.after)), was \(change.earlierStatus)"
            case .revised:
                let final = change.becameFinal ? ", nu definitief" : ""
                return "\(what): was \(number(change.before)), nu \(number(change.after))\(final)"
            case .final: return "\(what): \(number(change.after)), nu definitief"
            case .removed:
                let why = change.absence.map(Self.word) ?? ""
                return "\(what): was \(number(change.before)), nu weg (\(why))"
            }
        }
    }

    private static func word(_ absence: FigureChange.Absence) -> String {
        switch absence {
        case .areaGone: "het gebied is er niet meer"
        case .indicatorGone: "de indicator is er niet meer"
        case .notDelivered: "niet meer geleverd"
        case .status(let status): status
        }
    }

    private func number(_ value: Double?) -> String { value?.dutch ?? "geen" }

    private func indicator(_ place: Int) -> String {
        let subject = subjects.indicators[place]
        return subject.name + (subject.isInvented ? " (voorbeeld)" : "")
    }
}

extension ComparisonText {
    private func entries(_ changes: EntryChanges) -> [String] {
        changes.added.map { "nieuw: \(name($0))" }
            + changes.removed.map { "weg: \(name($0))" }
            + changes.changed.map { change in
                let columns = change.columns.map {
                    "\($0.column) was \(quoted($0.before)), nu \(quoted($0.after))"
                }
                return "anders: \(name(change.entry)): \(columns.joined(separator: "; "))"
            }
    }

    private func name(_ entry: EntryChanges.Entry) -> String {
        let example = entry.isInvented ? " (voorbeeld)" : ""
        guard !entry.area.isEmpty else { return entry.name + example }
        let area = subjects.areas.first { $0.key == entry.area }?.name ?? entry.area
        return "\(entry.name), \(area)\(example)"
    }

    private func quoted(_ text: String) -> String { text.isEmpty ? "leeg" : "'\(text)'" }

    private func flip(_ flip: Flip) -> String {
        let subject =
            switch flip.subject {
            case .theme(let theme): subjects.themes[theme].name
            case .indicator(let indicator): subjects.indicators[indicator].name
            }
        let example = flip.isInvented ? " (voorbeeld)" : ""
        let reasons = flip.reasons.map(Self.word).joined(separator: "; ")
        return "\(subjects.areas[flip.area].name), \(subject)\(example): was \(flip.before),"
            + " nu \(flip.after). Waardoor: \(reasons)"
    }

    private static func word(_ reason: FlipReason) -> String {
        let keys = reason.keys.isEmpty ? "" : " (\(reason.keys.joined(separator: ", ")))"
        return word(reason.kind) + keys
    }

    private static func word(_ kind: FlipReason.Kind) -> String {
        switch kind {
        case .newPeriod: "het cijfer is van een ander jaar"
        case .ownRevised: "het cijfer van het gebied is herzien"
        case .appeared: "er is nu een cijfer dat meetelt"
        case .gone: "een cijfer telt niet meer mee"
        case .margin: "de marge van het cijfer is anders"
        case .cityRevised: "het cijfer van de stad is herzien"
        case .ruler: "de stad in het basisjaar of de spreiding is anders"
        case .otherFigures: "cijfers van andere gebieden zijn anders"
        case .setting: "een instelling van de methode is anders"
        case .definition: "een cijfer is anders gemeten of gewogen"
        case .figureSet: "andere cijfers tellen mee in het thema"
        case .themeWeight: "de gewichten van het thema zijn anders"
        case .ownArea: "het gebied is veranderd"
        case .otherAreas: "andere gebieden zijn veranderd"
        case .unseen: "dat is uit de tabellen niet te zien"
        }
    }

    private func jump(_ jump: Jump) -> String {
        let area = subjects.areas[jump.area].name
        switch jump.subject {
        case .score(let theme):
            return
                "\(area), \(subjects.themes[theme].name): score was \(jump.before.tenths), nu \(jump.after.tenths)"
        case .figure(let place, let period):
            return "\(area), \(indicator(place)), \(subjects.periods[period]):"
                + " was \(jump.before.dutch), nu \(jump.after.dutch)"
        }
    }
}
