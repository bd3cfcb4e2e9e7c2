import Community
import Projects
import Statistics
import Templates
import Wording

/// The measures of a gemeente in the orders that readers look for them, and what recurs among them.
struct MeasureGroups {
    let together: Together

    init(_ together: Together) { self.together = together }

    /// For all wijken first, then each wijk that has any.
    var byArea: [Record] {
        agendaAreas.compactMap { area in
            let measures = community.measures(of: area)
            guard !measures.isEmpty else { return nil }
            let address = together.way(to: Addresses.agenda(of: areas[area]))
            return group(
                together.name(of: area).capitalisedFirst,
                "wijk-\(areas[area].key)",
                address,
                measures
            )
        }
    }

    /// Of one wijk: what is for all of it, then for each buurt or kern that has measures of its own.
    func byBuurt(of wijk: Int) -> [Record] {
        let own = community.measures(of: wijk)
        let buurten: [Int?] = [nil] + areas.children(of: wijk)
        return buurten.compactMap { buurt in
            let found = own.filter { data.measures[$0].buurt == buurt }
            guard !found.isEmpty else { return nil }
            guard let buurt else {
                let name = together.words.whole(areas[wijk].name).capitalisedFirst
                return group(name, "hele-wijk", "", found)
            }
            let address = together.way(to: Addresses.area(areas[buurt], in: areas))
            return group(areas[buurt].name, "buurt-\(areas[buurt].key)", address, found)
        }
    }

    /// The stands that any measure has, in their order.
    var byStand: [Record] {
        Stand.allCases.compactMap { stand in
            let found = community.measures.filter {
                data.measures[$0].status.current?.stand == stand
            }
            guard !found.isEmpty else { return nil }
            return group(words[stand], "stand-\(stand.rawValue)", "", found)
        }
    }

    /// A measure that takes several years is in each of them.
    var byYear: [Record] {
        let years = Set(community.measures.compactMap { data.measures[$0].years }.joined())
        return years.sorted().map { year in
            let found = community.measures.filter {
                data.measures[$0].years?.contains(year) ?? false
            }
            return group("\(year)", "jaar-\(year)", "", found)
        }
    }

    /// By theme, and by the other orders that municipalities use.
    var bySubject: [Record] {
        subjects.compactMap { subject in
            let found = community.measures.filter {
                Self.subjects(of: data.measures[$0]).contains(subject)
            }
            return found.isEmpty ? nil : group(subject, found)
        }
    }
}

extension MeasureGroups {
    /// Alike measures of several wijken.
    var recurringMeasures: [Record] {
        recurring { [$0.likeness] }.map { found in
            let first = data.measures[found.measures[0]]
            return group(first.kind?.capitalisedFirst ?? first.title, "", "", found.measures)
        }
    }

    var recurringSubjects: [Record] {
        recurring(by: Self.subjects).map { group($0.subject, $0.measures) }
    }

    /// Figures that several wijken want to see change.
    var recurringIndicators: [Record] {
        recurring { $0.targets.map(\.indicator) }.map { found in
            let indicator = together.site.dataset.indicators[found.subject]
            let address = together.way(to: Addresses.indicator(indicator))
            return group(indicator.name, "", address, found.measures)
        }
    }

    private func recurring<Subject: Hashable>(by subjects: (Measure) -> [Subject])
        -> [Recurrence<Subject>]
    {
        data.recurring(
            among: community.measures,
            in: Set(together.gemeente.scores.wijken),
            by: subjects
        )
    }
}

extension MeasureGroups {
    /// What a measure can be about.
    private enum Subject: Hashable {
        case theme(Int)
        case field(Community.Field)
        case line(ActionLine)
    }

    private static func subjects(of measure: Measure) -> [Subject] {
        [
            measure.theme.map(Subject.theme), measure.field.map(Subject.field),
            measure.actionLine.map(Subject.line),
        ].compactMap(\.self)
    }

    private var subjects: [Subject] {
        together.site.dataset.themes.indices.map(Subject.theme)
            + Community.Field.allCases.map(Subject.field) + ActionLine.allCases.map(Subject.line)
    }

    private var words: Words { together.words }
    private var areas: Areas { together.areas }
    private var data: CommunityData { together.data }
    private var community: GemeenteCommunity { together.community }
    private var agendaAreas: [Int] { [community.gemeente] + together.gemeente.scores.wijken }

    private func group(_ subject: Subject, _ measures: [Int]) -> Record {
        switch subject {
        case .theme(let index):
            let theme = together.site.dataset.themes[index]
            let address = together.way(to: Addresses.theme(theme))
            return group(theme.name, "thema-\(theme.key)", address, measures)
        case .field(let field):
            return group(words[field].capitalisedFirst, "terrein-\(field.rawValue)", "", measures)
        case .line(let line):
            return group(words[line].capitalisedFirst, "actielijn-\(line.rawValue)", "", measures)
        }
    }

    private func group(_ name: String, _ anchor: String, _ address: String, _ measures: [Int])
        -> Record
    {
        var wijken: [String] = []
        for name in measures.map({ together.name(of: data.measures[$0].area) })
        where !wijken.contains(name) {
            wijken.append(name)
        }
        return Record(
            Contracts.measureGroup,
            [
                "naam": .text(name),
                "anker": .text(anchor),
                "adres": .text(address),
                "wijken": .text(DutchFormat.list(wijken)),
                "maatregelen": .later { [together] in .list(measures.map(together.measureRow)) },
            ]
        )
    }
}
