import Community
import Projects
import Statistics

/// What people in the wijken of one gemeente agreed, do, get and say; indices are those of the whole.
final class GemeenteCommunity: Sendable {
    let data: CommunityData
    let gemeente: Int
    /// Those for all wijken first, then by wijk in the municipality's order.
    let measures: [Int]
    let agendas: [Agenda]
    let initiatives: [Int]
    let organisations: [Organisation]
    let coverage: Community.Coverage
    /// Those in which the wijken of this gemeente have a share, in order of year.
    let budgets: [Wijkbudget]
    /// Programmes and the menu of support are those of the gemeente that the settings name.
    let programmes: [Programme]
    let menu: [Int]
    private let measuresByArea: [Int: [Int]]
    private let measuresByLikeness: [String: [Int]]
    private let initiativesByArea: [Int: [Int]]
    private let initiativesByMeasure: [Int: [Int]]
    private let signalsByWijk: [Int: [Signal]]
    private let contactsByArea: [Int: [Contact]]
    private let membersByArea: [Int: [CoalitionMember]]

    init(_ data: CommunityData, _ project: Project, of scores: GemeenteScores) {
        let areas = project.dataset.areas
        let gemeente = scores.gemeente
        let isOwn = areas[gemeente].key == project.settings.gemeente
        func isHere(_ area: Int) -> Bool { areas.gemeente(of: area) == gemeente }
        /// A buurt speaks for its wijk.
        func wijk(of area: Int) -> Int {
            areas[area].level == .buurt ? areas[area].parent ?? area : area
        }
        self.data = data
        self.gemeente = gemeente
        measures = data.measures.indices.filter { isHere(data.measures[$0].area) }
        agendas = data.agendas.filter { isHere($0.area) }
        initiatives = data.initiatives.indices.filter { isHere(data.initiatives[$0].area) }
        organisations = data.organisations.filter { $0.areas.contains(where: isHere) }
        coverage = data.coverage(of: gemeente, in: areas)
        programmes = isOwn ? data.programmes : []
        menu = isOwn ? data.menu : []
        budgets = data.budgets.filter { $0.shares.contains { isHere($0.wijk) } }
        measuresByArea = Dictionary(grouping: measures) { data.measures[$0].area }
        measuresByLikeness = Dictionary(grouping: measures) { data.measures[$0].likeness }
        initiativesByArea = Dictionary(grouping: initiatives) { data.initiatives[$0].area }
        let owned = initiatives.filter { data.initiatives[$0].measure != nil }
        initiativesByMeasure = Dictionary(grouping: owned) { data.initiatives[$0].measure ?? 0 }
        signalsByWijk = Dictionary(grouping: data.signals.filter { isHere($0.area) }) {
            wijk(of: $0.area)
        }
        contactsByArea = Dictionary(grouping: data.contacts.filter { isHere($0.area) }, by: \.area)
        membersByArea = Dictionary(grouping: data.coalition.filter { isHere($0.area) }, by: \.area)
    }
}

extension GemeenteCommunity {
    var hasAgenda: Bool { !measures.isEmpty || !agendas.isEmpty }
    var hasMoney: Bool { !budgets.isEmpty || !programmes.isEmpty }
    /// Somewhere to go with an idea.
    var hasWayIn: Bool {
        !menu.isEmpty || !contactsByArea.isEmpty || !initiatives.isEmpty
    }

    var hasContacts: Bool { !contactsByArea.isEmpty }
    /// Initiatives that others can learn from.
    var goodExamples: [Int] { initiatives.filter { data.initiatives[$0].isGoodExample } }

    func measures(of area: Int) -> [Int] { measuresByArea[area] ?? [] }
    /// The same kind of measure elsewhere.
    func measures(like measure: Int) -> [Int] {
        measuresByLikeness[data.measures[measure].likeness, default: []].filter { $0 != measure }
    }
    func agenda(of area: Int) -> Agenda? { agendas.first { $0.area == area } }
    func initiatives(in area: Int) -> [Int] { initiativesByArea[area] ?? [] }
    func initiatives(under measure: Int) -> [Int] { initiativesByMeasure[measure] ?? [] }
    /// Of a wijk and its buurten, the newest first.
    func signals(from wijk: Int) -> [Signal] { signalsByWijk[wijk] ?? [] }
    func contacts(in area: Int) -> [Contact] { contactsByArea[area] ?? [] }
    /// Of an area and of the buurten in it.
    func contacts(around area: Int, _ areas: Areas) -> [Contact] {
        contacts(in: area) + areas.children(of: area).flatMap(contacts)
    }
    func members(in wijk: Int) -> [CoalitionMember] { membersByArea[wijk] ?? [] }

    func measures(aimingAt indicator: Int) -> [Int] {
        measures.filter { data.measures[$0].targets.contains { $0.indicator == indicator } }
    }

    /// The figures that measures hope to change.
    func aims(of measures: [Int]) -> [Int] {
        measures.flatMap { data.measures[$0].targets.map(\.indicator) }
    }

    /// Targets are a kind of their own: those of real measures may be made up.
    func targetKinds(_ measures: [Int]) -> [InventedKind] {
        aims(of: measures).isEmpty ? [] : [.targets]
    }

    /// Whether an area has a page with its agenda.
    func hasAgenda(_ area: Int) -> Bool {
        !measures(of: area).isEmpty || agenda(of: area) != nil
    }
}
