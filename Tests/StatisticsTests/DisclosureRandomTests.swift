import Statistics
import Testing

/// Thousands of random trees: what is published never tells a small number.
@Suite struct DisclosureRandomTests {
    @Test(arguments: [(2, 5, 10), (2, 5, 5), (3, 4, 10), (1, 8, 8), (4, 2, 10)])
    func noHiddenNumberIsKnownWithinTheThreshold(depth: Int, breadth: Int, tau: Int) throws {
        var random = SplitMix64(seed: UInt64(depth * 1000 + breadth))
        for _ in 0..<1000 {
            let table = RandomTree(&random, depth: depth, breadth: breadth, largest: 120)
            let primary = table.primary(below: tau)
            let suppression = Suppression(
                try table.tree(),
                primary: primary,
                threshold: Double(tau)
            )
            // Judged by the audit, which has nothing but what is published.
            let published = try table.tree { suppression.statuses[$0] == .open }
            let audit = DisclosureAudit(published)
            let exposed = audit.exposed(below: Double(tau))
            #expect(exposed.isEmpty, "\(table)")
            #expect(primary.indices.allSatisfy { !primary[$0] || published.values[$0] == nil })
            for finding in audit.findings {
                #expect(finding.bounds == suppression.bounds[finding.node])
                #expect(finding.bounds.lower <= Double(table.counts[finding.node]))
                #expect(finding.bounds.upper >= Double(table.counts[finding.node]))
            }
        }
    }

    @Test func nothingThatIsHiddenInAdditionCouldHaveBeenShown() throws {
        var random = SplitMix64(seed: 77)
        for _ in 0..<300 {
            let table = RandomTree(&random, depth: 2, breadth: 4, largest: 90)
            let primary = table.primary(below: 10)
            guard table.counts[0] >= 10 else { continue }
            let statuses = Suppression(try table.tree(), primary: primary, threshold: 10).statuses
            for released in statuses.indices where statuses[released] == .secondary {
                let published = try table.tree { statuses[$0] == .open || $0 == released }
                let exposed = DisclosureAudit(published).exposed(below: 10)
                #expect(exposed.contains { primary[$0.node] }, "\(table) \(released)")
            }
        }
    }

    @Test func boundsAreThoseOfTryingEveryPossibility() throws {
        var random = SplitMix64(seed: 4)
        for _ in 0..<400 {
            let table = RandomTree(&random, depth: 2, breadth: 3, largest: 5)
            guard table.leaves.count <= 5 else { continue }
            var isShown = table.counts.map { _ in random.number(below: 2) == 0 }
            isShown[0] = true
            let bounds = AttackerBounds(try table.tree { isShown[$0] }).intervals
            let tried = Enumeration(table, isShown: isShown)
            #expect(bounds.map(\.lower) == tried.smallest.map(Double.init), "\(table) \(isShown)")
            #expect(bounds.map(\.upper) == tried.largest.map(Double.init), "\(table) \(isShown)")
        }
    }

    @Test func theSafetyHoldsWhenEveryPossibilityIsTried() throws {
        var random = SplitMix64(seed: 5)
        var tried = 0
        while tried < 200 {
            let table = RandomTree(&random, depth: 2, breadth: 3, largest: 8)
            guard table.leaves.count <= 5, table.counts[0] <= 24 else { continue }
            tried += 1
            let primary = table.primary(below: 4)
            let statuses = Suppression(try table.tree(), primary: primary, threshold: 4).statuses
            guard statuses[0] == .open else { continue }
            let possible = Enumeration(table, isShown: statuses.map { $0 == .open })
            for node in primary.indices where primary[node] {
                #expect(possible.largest[node] - possible.smallest[node] >= 4, "\(table)")
            }
        }
    }

    @Test func theOrderOfTheRowsDoesNotMatter() throws {
        var random = SplitMix64(seed: 6)
        for _ in 0..<200 {
            let table = RandomTree(&random, depth: 2, breadth: 4, largest: 60)
            let tree = try table.tree()
            let primary = table.primary(below: 10)
            let places = Array(tree.codes.indices.reversed())
            let turned = try #require(
                DisclosureTree(
                    codes: places.map { tree.codes[$0] },
                    parents: places.map { tree.parents[$0].map { tree.count - 1 - $0 } },
                    values: places.map { tree.values[$0] }
                )
            )
            let one = Suppression(tree, primary: primary, threshold: 10)
            let other = Suppression(turned, primary: places.map { primary[$0] }, threshold: 10)
            #expect(places.map { one.statuses[$0] } == other.statuses)
            #expect(one == Suppression(tree, primary: primary, threshold: 10))
        }
    }
}
