/// A land and its gemeenten, which add up to it where they are all of them.
struct LandTree {
    /// The land, then its gemeenten.
    private let areas: [Int]

    /// What adds up to the land: its gemeenten, and all areas of one that has no figure itself.
    func branch(_ figures: FigureProtection, _ branches: [GemeenteBranch]) -> GemeenteBranch {
        let open = branches.filter { branch in
            branch.areas.first.map { areas.contains($0) && !isDelivered($0, figures) } ?? false
        }
        return GemeenteBranch(areas: areas + open.flatMap { $0.areas.dropFirst() })
    }

    private func isDelivered(_ area: Int, _ figures: FigureProtection) -> Bool {
        let status = figures.measurement.statuses[area]
        return status.hasValue || status == .secret
    }

    static func all(_ areas: Areas) -> [LandTree] {
        areas.indices(at: .land).compactMap { land in
            let gemeenten = areas.children(of: land).filter { areas[$0].level == .gemeente }
            return gemeenten.isEmpty ? nil : LandTree(areas: [land] + gemeenten)
        }
    }

    /// Whether the project knows every gemeente of the land, as the inhabitants or else the counts say.
    func isWhole(_ figures: FigureProtection) -> Bool {
        if let isWhole = isWhole({ figures.inhabitants[$0] }) { return isWhole }
        return figures.indicator.isCount
            && isWhole { figures.measurement.value(of: $0) } ?? false
    }

    /// Up to the people of whom no gemeente is known.
    private func isWhole(_ number: (Int) -> Double?) -> Bool? {
        let numbers = areas.compactMap(number)
        guard numbers.count == areas.count, let land = numbers.first, land > 0 else { return nil }
        return abs(numbers.dropFirst().reduce(0, +) - land) <= 0.01 * land
    }
}
