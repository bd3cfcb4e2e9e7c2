import Diagnostics
import Statistics

/// The columns of one indicator in one period as they were delivered, per slot and role.
struct RawMeasurement: Sendable {
    struct Column: Sendable {
        var values: [Double]
        var statuses: [CellStatus]
        /// Which harvests gave cells, in the order of the deliveries.
        var origins: [Origin]
    }

    /// The page and link of a harvest that a column came from.
    struct Origin: Sendable {
        let harvest: Int
        let page: Int
        let link: Int
    }

    let period: Period
    var isProvisional: Bool
    var columns = RoleColumns()

    init(period: Period, isProvisional: Bool) {
        self.period = period
        self.isProvisional = isProvisional
    }

    /// The delivered number, if there is one.
    func value(_ role: Role, _ slot: Int) -> Double? {
        columns.status(role, slot) == .value ? columns.value(role, slot) : nil
    }

    func status(_ role: Role, _ slot: Int) -> CellStatus {
        columns.status(role, slot) ?? .notDelivered
    }

    /// Whether any column has something in a slot, a figure or the reason that there is none.
    func isDelivered(_ slot: Int) -> Bool {
        Role.allCases.contains { status($0, slot) != .notDelivered }
    }
}

/// At most one column per role: found by its place, because every cell of every column is asked for.
struct RoleColumns: Sendable {
    private var columns = [RawMeasurement.Column?](repeating: nil, count: Role.allCases.count)

    subscript(role: Role) -> RawMeasurement.Column? {
        get { columns[role.place] }
        set { columns[role.place] = newValue }
    }

    var roles: [Role] { Role.allCases.filter { columns[$0.place] != nil } }

    func status(_ role: Role, _ slot: Int) -> CellStatus? { columns[role.place]?.statuses[slot] }

    func value(_ role: Role, _ slot: Int) -> Double? { columns[role.place]?.values[slot] }
}

extension Role {
    fileprivate var place: Int {
        switch self {
        case .value: 0
        case .numerator: 1
        case .denominator: 2
        case .respondents: 3
        case .standardDeviation: 4
        case .margin: 5
        case .lowerBound: 6
        case .upperBound: 7
        }
    }
}
