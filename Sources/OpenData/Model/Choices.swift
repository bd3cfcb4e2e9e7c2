import Statistics

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The words for all of them, which a column may hold.
    static var words: [String] { allCases.map(\.rawValue) }
}

extension [String] {
    static let belowGemeente = [AreaLevel.wijk.rawValue, AreaLevel.buurt.rawValue]
    static let fromGemeente = [AreaLevel.gemeente.rawValue] + belowGemeente
    /// A figure that was not delivered is no row.
    static let figureStatuses = CellStatus.allCases.filter { $0 != .notDelivered }.map(\.name)
    static let subjects = ["indicator", "thema"]
}
