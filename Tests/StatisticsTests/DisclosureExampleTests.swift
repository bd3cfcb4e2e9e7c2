import Foundation
import Statistics
import TestSupport
import Testing

/// The worked examples of the method, retyped; the tests of the golden files read them where they are.
@Suite struct DisclosureExampleTests {
    @Test func hidesTheCellsOfTheExample() throws {
        let tree = try DisclosureTable.read("sdc_example.csv").tree
        let suppression = Suppression(
            tree,
            primary: tree.values.map { value in value.map { $0 > 0 && $0 < 10 } ?? false },
            threshold: 10
        )
        let expected = try DisclosureTable.rows("sdc_example_expected.csv")
        for (node, row) in expected.enumerated() {
            #expect(suppression.statuses[node].rawValue == row[4], "\(row)")
            #expect(suppression.bounds[node].lower == Double(row[5]), "\(row)")
            #expect(suppression.bounds[node].upper == Double(row[6]), "\(row)")
        }
        #expect(expected.count == tree.count)
    }

    @Test(
        arguments: ["sdc_example", "sdc_bad"]
    )
    func auditsThePublishedTables(_ name: String) throws {
        let tree = try DisclosureTable.read("\(name)_published.csv").tree
        let findings = DisclosureAudit(tree).findings
        let expected = try DisclosureTable.rows("\(name)_audit.csv")
        #expect(findings.map(\.code) == expected.map { $0[0] })
        for (finding, row) in zip(findings, expected) {
            #expect(finding.bounds.lower == Double(row[1]), "\(row)")
            #expect(finding.bounds.upper == Double(row[2]), "\(row)")
            #expect(finding.width == Double(row[5]), "\(row)")
            #expect(finding.isRecovered == (row[6] == "1"), "\(row)")
        }
    }

    @Test func findsTheTwoCellsThatATableGivesAway() throws {
        let tree = try #require(
            DisclosureTree(
                codes: ["GM", "WK1", "WK2", "WK3", "WK4", "BU11", "BU12", "BU13"],
                parents: [nil, 0, 0, 0, 0, 1, 1, 1],
                values: [412, 131, 67, 205, nil, 55, nil, 72]
            )
        )
        let audit = DisclosureAudit(tree)
        #expect(audit.findings.map(\.code) == ["WK4", "BU12"])
        #expect(audit.findings.map(\.bounds.lower) == [9, 4])
        #expect(audit.findings.map(\.isRecovered) == [true, true])
        #expect(audit.exposed(below: 10).count == 2)
    }

    @Test func roundedFiguresLeaveMorePossible() throws {
        let tree = try #require(
            DisclosureTree(
                codes: ["WK", "BU1", "BU2", "BU3"],
                parents: [nil, 0, 0, 0],
                values: [100, 60, 35, nil]
            )
        )
        let exact = DisclosureAudit(tree).findings[0]
        #expect(exact.bounds == Interval(lower: 5, upper: 5))
        let rounded = DisclosureAudit(tree, halfWidths: [2.5, 2.5, 2.5, 0]).findings[0]
        #expect(rounded.bounds == Interval(lower: 0, upper: 12.5))
        #expect(!rounded.isRecovered)
    }
}
