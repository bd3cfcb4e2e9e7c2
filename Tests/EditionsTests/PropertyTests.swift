import Editions
import TestSupport
import Testing

/// What must hold of every pair of editions.
@Suite struct PropertyTests {
    /// An edition of which rows were dropped, and cells replaced by those of the row below.
    private static func varied(_ seed: Int) -> SmallEdition {
        var random = SeededNumbers(seed: UInt64(seed) &* 7_919 &+ 3)
        var edition = SmallEdition()
        for table in EditionTable.allCases {
            guard var lines = edition.tables[table], lines.count > 2 else { continue }
            if random.below(3) == 0 { lines.remove(at: 1 + random.below(lines.count - 1)) }
            let row = 1 + random.below(lines.count - 1)
            let other = 1 + random.below(lines.count - 1)
            var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false)
            let others = lines[other].split(separator: ",", omittingEmptySubsequences: false)
            let column = table.rawValue == "methode" ? 1 : 2 + random.below(cells.count - 2)
            if column < cells.count { cells[column] = others[column] }
            lines[row] = cells.joined(separator: ",")
            edition.tables[table] = lines
        }
        return edition
    }

    @Test(arguments: 0..<60)
    func anEditionIsTheSameAsItself(_ seed: Int) {
        let edition = Self.varied(seed)
        #expect(edition.compared(with: edition).isEmpty)
    }

    @Test(arguments: 0..<200)
    func swappedTheNewIsGoneAndTheGoneIsNew(_ seed: Int) {
        let (one, other) = (Self.varied(seed), Self.varied(seed + 1_000))
        let (there, back) = (one.compared(with: other), other.compared(with: one))
        for changes in [\EditionComparison.areas, \.themes, \.indicators, \.sources, \.measures] {
            let (first, second) = (there[keyPath: changes], back[keyPath: changes])
            #expect(first.added.map(\.key).sorted() == second.removed.map(\.key).sorted())
            #expect(first.removed.map(\.key).sorted() == second.added.map(\.key).sorted())
            #expect(
                first.changed.map(\.entry.key).sorted() == second.changed.map(\.entry.key).sorted()
            )
        }
        func came(_ comparison: EditionComparison) -> Int {
            comparison.figures.count(of: .new) + comparison.figures.count(of: .filled)
        }
        #expect(came(there) == back.figures.count(of: .removed))
        #expect(came(back) == there.figures.count(of: .removed))
        #expect(there.figures.count(of: .revised) == back.figures.count(of: .revised))
        #expect(there.flips.count == back.flips.count)
    }

    @Test(arguments: 0..<200)
    func noVerdictFlipsForNothing(_ seed: Int) {
        let comparison = Self.varied(seed).compared(with: Self.varied(seed + 1_000))
        for flip in comparison.flips {
            #expect(flip.before != flip.after)
            #expect(!flip.reasons.isEmpty)
            // Where something is known, nobody is told that nothing is.
            let isUnseen = flip.reasons.contains { $0.kind == .unseen }
            #expect(!isUnseen || flip.reasons.count == 1)
        }
    }

    @Test(arguments: 0..<20)
    func theSameEditionsGiveTheSameBytes(_ seed: Int) {
        let (one, other) = (Self.varied(seed), Self.varied(seed + 1_000))
        #expect(one.compared(with: other).jsonText == one.compared(with: other).jsonText)
    }
}
