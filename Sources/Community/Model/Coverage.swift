package import Statistics

/// Which organisations there are in each buurt of a gemeente, and where there is none.
package struct Coverage: Sendable {
    package struct Row: Sendable {
        package let buurt: Int
        package let organisations: [Int]
    }

    /// Every buurt, in the municipality's order.
    package let rows: [Row]
    /// How many buurten have one by the municipality's own numbers; nothing where it gave none.
    package let numberedCount: Int?

    package var gaps: [Int] { rows.filter(\.organisations.isEmpty).map(\.buurt) }
    package var coveredCount: Int { rows.count { !$0.organisations.isEmpty } }

    package init(_ organisations: [Organisation], areas: Areas, gemeente: Int) {
        rows = areas.indices(at: .buurt).filter { areas.gemeente(of: $0) == gemeente }.map {
            buurt in
            let around = Self.surroundings(of: buurt, in: areas)
            let present = organisations.indices.filter { index in
                organisations[index].areas.contains(where: around.contains)
            }
            return Row(buurt: buurt, organisations: present)
        }
        let own = organisations.filter { organisation in
            organisation.areas.contains { areas.gemeente(of: $0) == gemeente }
        }
        let numbers = Set(own.flatMap(\.numbers))
        numberedCount = numbers.isEmpty ? nil : numbers.count
    }

    /// A buurt and everything that it lies in: an organisation of a wijk is in all of its buurten.
    private static func surroundings(of buurt: Int, in areas: Areas) -> [Int] {
        var result: [Int] = []
        var current: Int? = buurt
        while let area = current {
            result.append(area)
            current = areas[area].parent
        }
        return result
    }
}
