import Community
import Projects
import Statistics
import Templates
import Wording

/// What a profile says of agreements, people and money: of a wijk, or of one buurt in it.
struct AreaTogether {
    private let together: Together
    private let area: Int

    /// The newest signals that stand beside a theme; the others are on the agenda.
    static let mostSignals = 2

    init(_ together: Together, of area: Int) {
        self.together = together
        self.area = area
    }

    /// What is made up on the profile; nothing of what it does not have.
    static func kinds(of area: Int, _ community: GemeenteCommunity, _ areas: Areas)
        -> [InventedKind]
    {
        let isWijk = areas[area].level == .wijk
        let own = measures(of: area, community, areas)
        let kinds: [(InventedKind, Bool)] = [
            (.measures, !own.isEmpty), (.targets, !community.aims(of: own).isEmpty),
            (.initiatives, isWijk && !community.initiatives(in: area).isEmpty),
            (.signals, !signals(of: area, community, areas).isEmpty),
            (.spending, isWijk && !community.budgets.isEmpty),
            (.coalition, isWijk && !community.members(in: area).isEmpty),
            (.contacts, !community.contacts(around: area, areas).isEmpty),
        ]
        return kinds.filter(\.1).map(\.0)
    }

    /// The signals about a theme.
    func signals(onTheme theme: Int) -> [Record] {
        signals.filter { $0.theme == theme }.prefix(Self.mostSignals).map(together.signalRow)
    }

    var record: Record {
        let agenda = community.agenda(of: wijk)
        let signals = signals.filter { $0.theme == nil }.prefix(Self.mostSignals)
        let initiatives = isWijk ? community.initiatives(in: area) : []
        let budget = isWijk ? latestBudget : []
        let contacts = community.contacts(around: area, areas)
        return Record(
            Contracts.areaTogether,
            [
                "samen": .flag(
                    community.hasAgenda(wijk) || !initiatives.isEmpty || !budget.isEmpty
                        || (isWijk && !community.members(in: area).isEmpty)
                ),
                "agendaadres": .text(
                    community.hasAgenda(wijk) ? way(Addresses.agenda(of: areas[wijk])) : ""
                ),
                "stand": .text(isWijk ? agenda.map { together.stand($0.status) } ?? "" : ""),
                "teken": .text(together.sign(agenda?.status)),
                "stap": .text(isWijk ? agenda?.step.map { together.words[$0] } ?? "" : ""),
                "heeft_maatregelen": .flag(!measures.isEmpty),
                "maatregelen": .list(measures.map(together.measureRow)),
                "heeft_signalen": .flag(!signals.isEmpty),
                "signalen": .list(signals.map(together.signalRow)),
                "heeft_initiatieven": .flag(!initiatives.isEmpty),
                "initiatieven": .list(initiatives.map(together.initiativeRow)),
                "heeft_budget": .flag(!budget.isEmpty),
                "budget": .list(budget.map(together.balanceRow)),
                "budgetadres": .text(community.hasMoney ? way(Addresses.budget) : ""),
                "kernteam": .text(members { $0.isInCoreTeam }),
                "partners": .text(members { !$0.isInCoreTeam }),
                "heeft_contacten": .flag(!contacts.isEmpty),
                "contacten": .list(contacts.map(together.contactRow)),
                "meedoenadres": .text(community.hasWayIn ? way(Addresses.takePart) : ""),
                "gesprekadres": .text(
                    isWijk ? way(Addresses.conversation(in: areas[area])) : ""
                ),
            ]
        )
    }
}

extension AreaTogether {
    private var community: GemeenteCommunity { together.community }
    private var areas: Areas { together.areas }
    private var isWijk: Bool { areas[area].level == .wijk }
    private var wijk: Int { isWijk ? area : areas[area].parent ?? area }
    private func way(_ address: String) -> String { together.way(to: address) }

    private var measures: [Int] { Self.measures(of: area, community, areas) }
    private var signals: [Signal] { Self.signals(of: area, community, areas) }

    /// Of a buurt only those that are for the buurt itself.
    private static func measures(of area: Int, _ community: GemeenteCommunity, _ areas: Areas)
        -> [Int]
    {
        guard areas[area].level == .buurt else { return community.measures(of: area) }
        return community.measures(of: areas[area].parent ?? area).filter {
            community.data.measures[$0].buurt == area
        }
    }

    private static func signals(of area: Int, _ community: GemeenteCommunity, _ areas: Areas)
        -> [Signal]
    {
        guard areas[area].level == .buurt else { return community.signals(from: area) }
        return community.signals(from: areas[area].parent ?? area).filter { $0.area == area }
    }

    /// The budget of the year of reference, or else the last one before it.
    private var latestBudget: [WijkBalance] {
        let today = together.site.project.settings.referenceDate.year
        let budget = community.budgets.last { $0.settings.year <= today }
        return budget?.balances.filter { $0.wijk == area } ?? []
    }

    private func members(_ isIncluded: (CoalitionMember) -> Bool) -> String {
        DutchFormat.list(
            community.members(in: wijk).filter { isWijk && isIncluded($0) }.map { member in
                let role = together.role(of: member)
                return role.isEmpty ? member.party : "\(member.party) (\(role))"
            }
        )
    }
}
