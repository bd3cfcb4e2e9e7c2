import Diagnostics
import Statistics

/// The areas that the columns of a LEMON matrix name.
struct LemonAreas {
    private var indices: [String: Int] = [:]

    init(_ blocks: LemonBlocks, areas: Areas, path: String, report: inout Report) {
        for (name, line, field) in blocks.areas where indices[name] == nil {
            let found = Self.indices(named: name, in: areas)
            let location = Location(path, line: line, field: field + 1)
            // A wijk goes before a buurt of the same name: the matrix has wijken beside each other.
            let level = found.map { areas[$0].level }.min()
            let highest = found.filter { areas[$0].level == level }
            if highest.count == 1 {
                indices[name] = highest[0]
            } else if found.isEmpty {
                report.add(.unknownMatrixArea(name, known: areas.all.map(\.name)), at: location)
            } else {
                report.add(.ambiguousMatrixArea(name), at: location)
            }
        }
    }

    subscript(name: String) -> Int? { indices[name] }

    /// What the column of the gemeente itself is called where there is only one.
    private static let wholeNames = ["gemeente", "totaal", "gemeentetotaal", "totaalgemeente"]

    private static func indices(named name: String, in areas: Areas) -> [Int] {
        let folded = [Fold.name(name), Fold.name(NameBook.stem(of: name))]
        let gemeenten = areas.indices(at: .gemeente)
        if gemeenten.count == 1 {
            let names = gemeenten.map { Fold.name("gemeente" + areas[$0].name) }
            if (wholeNames + names).contains(folded[0]) { return gemeenten }
        }
        return areas.all.indices.filter { index in
            let area = areas[index]
            let names = [area.key, area.name, NameBook.stem(of: area.name)] + area.aliases
            return names.contains { folded.contains(Fold.name($0)) }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownMatrixArea(_ name: String, known: [String]) -> Self {
        .error(
            "WM135",
            "'\(name)' is geen gebied van dit project\(NearMiss.hint(for: name, among: known, or: seeAreas))"
        )
    }

    fileprivate static func ambiguousMatrixArea(_ name: String) -> Self {
        .error(
            "WM136",
            "'\(name)' is de naam van meer dan één gebied; schrijf de sleutel uit gebieden.csv"
        )
    }
}
