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
    var columns: [Role: Column] = [:]

    init(period: Period, isProvisional: Bool) {
        self.period = period
        self.isProvisional = isProvisional
    }

    /// The delivered number, if there is one.
    func value(_ role: Role, _ slot: Int) -> Double? {
        guard let column = columns[role], column.statuses[slot] == .value else { return nil }
        return column.values[slot]
    }

    func status(_ role: Role, _ slot: Int) -> CellStatus {
        columns[role]?.statuses[slot] ?? .notDelivered
    }

    /// Whether any column has something in a slot, a figure or the reason that there is none.
    func isDelivered(_ slot: Int) -> Bool {
        columns.values.contains { $0.statuses[slot] != .notDelivered }
    }

    var roles: Set<Role> { Set(columns.keys) }
}
