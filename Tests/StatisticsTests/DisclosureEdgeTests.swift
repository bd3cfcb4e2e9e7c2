import Statistics
import Testing

@Suite struct DisclosureEdgeTests {
    @Test func noughtsAreShown() throws {
        #expect(try hidden(["GM", "WK1", "WK2"], [nil, 0, 0], [0, 0, 0]) == [])
    }

    @Test func publishesNothingOfATotalBelowTheThreshold() throws {
        #expect(
            try hidden(["GM", "WK1", "WK2", "WK3"], [nil, 0, 0, 0], [9, 9, 0, 0])
                == ["GM", "WK1", "WK2", "WK3"]
        )
    }

    @Test func hidesTheWholeChainAboveASmallNumber() throws {
        let codes = ["GM", "WK1", "WK2", "BU1", "BU2"]
        let found = try hidden(codes, [nil, 0, 0, 1, 2], [40, 4, 36, 4, 36])
        #expect(found == ["WK1", "WK2", "BU1", "BU2"])
    }

    @Test func hidesFurtherDownWhenEverythingBesideIsHidden() throws {
        let found = try hidden(
            ["GM", "WK1", "WK2", "BU21", "BU22"],
            [nil, 0, 0, 2, 2],
            [60, 4, 56, 30, 26]
        )
        #expect(found == ["WK1", "WK2", "BU22"])
    }

    @Test func publishesNothingWhereNothingElseCanHelp() throws {
        // Fewer than fifty people live in the only wijk: its count may not be shown, whatever it is.
        let tree = try #require(
            DisclosureTree(codes: ["GM", "WK"], parents: [nil, 0], values: [50, 50])
        )
        let suppression = Suppression(tree, primary: [false, true], threshold: 10)
        #expect(suppression.statuses == [.secondary, .primary])
    }

    @Test func hidesANoughtWhenOnlyNoughtsAddUpToAHiddenOne() throws {
        let tree = try #require(
            DisclosureTree(
                codes: ["GM", "WK1", "WK2", "BU1", "BU2"],
                parents: [nil, 0, 0, 1, 1],
                values: [90, 0, 90, 0, 0]
            )
        )
        let primary = [false, true, false, false, false]
        let suppression = Suppression(tree, primary: primary, threshold: 10)
        #expect(suppression.statuses == [.open, .primary, .secondary, .secondary, .open])
        #expect(suppression.bounds[1] == Interval(lower: 0, upper: 90))
    }

    @Test func protectsACellThatItsSourceHid() throws {
        #expect(
            try hidden(["GM", "WK1", "WK2", "WK3"], [nil, 0, 0, 0], [90, nil, 50, 34])
                == ["WK1", "WK3"]
        )
    }

    @Test func whatIsNotInAnyPartIsNoProtection() throws {
        // Ten people of whom no wijk is known do not make the four of WK1 unknown.
        let found = try hidden(["GM", "WK1", "WK2", "WK3"], [nil, 0, 0, 0], [100, 4, 50, 36])
        #expect(found == ["WK1", "WK3"])
    }

    @Test func refusesATableThatIsNoTree() {
        #expect(DisclosureTree(codes: ["A", "B"], parents: [1, 0], values: [1, 1]) == nil)
        #expect(DisclosureTree(codes: ["A"], parents: [4], values: [1]) == nil)
        #expect(DisclosureTree(codes: ["A"], parents: [nil], values: []) == nil)
    }

    @Test func saysWhenPublishedFiguresContradictEachOther() throws {
        let tree = try #require(
            DisclosureTree(codes: ["GM", "A", "B"], parents: [nil, 0, 0], values: [10, 12, nil])
        )
        let finding = try #require(DisclosureAudit(tree).findings.first)
        #expect(finding.width < 0)
        #expect(!finding.isRecovered)
        #expect(DisclosureAudit(tree).exposed(below: 10) == [finding])
    }

    private func hidden(
        _ codes: [String],
        _ parents: [Int?],
        _ values: [Double?]
    ) throws -> [String] {
        let tree = try #require(DisclosureTree(codes: codes, parents: parents, values: values))
        let primary = values.map { value in value.map { $0 > 0 && $0 < 10 } ?? false }
        let statuses = Suppression(tree, primary: primary, threshold: 10).statuses
        return codes.indices.filter { statuses[$0] != .open }.map { codes[$0] }
    }
}
