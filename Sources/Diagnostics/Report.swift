/// Everything that a stage has to say; checks add to it and go on, a gate looks at it.
package struct Report: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    private var said: Set<Diagnostic> = []
    private var counts: [Kind: Int] = [:]

    package init() {}

    /// The same thing of the same place is said once, however often a file is read.
    package mutating func add(
        _ message: Diagnostic.Message,
        at location: Location,
        notes: [Diagnostic.Note] = []
    ) {
        add(Diagnostic(message, at: location, notes: notes))
    }

    package mutating func add(contentsOf other: Report) {
        for diagnostic in other.diagnostics { add(diagnostic) }
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        let kind = Kind(path: diagnostic.location.path, code: diagnostic.message.code)
        let count = counts[kind, default: 0]
        guard count <= Self.mostOfAKind, said.insert(diagnostic).inserted else { return }
        counts[kind] = count + 1
        guard count == Self.mostOfAKind else { return diagnostics.append(diagnostic) }
        let place = Location(diagnostic.location.path)
        add(.moreOfAKind(diagnostic.message.code, shown: count), at: place)
    }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    package func count(of severity: Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// By place, then by severity, code and text, so that a run always reads the same.
    package var sorted: [Diagnostic] {
        diagnostics.sorted { left, right in
            if left.location != right.location { return left.location < right.location }
            if left.severity != right.severity { return left.severity > right.severity }
            return (left.message.code, left.message.text) < (right.message.code, right.message.text)
        }
    }

    /// The last line of a run: `3 fouten, 1 waarschuwing, 0 opmerkingen`.
    package var summary: String {
        let errors = counted(.error, "fout", "fouten")
        let warnings = counted(.warning, "waarschuwing", "waarschuwingen")
        let remarks = counted(.remark, "opmerking", "opmerkingen")
        return "\(errors), \(warnings), \(remarks)"
    }

    /// More than anyone reads; a delivery of a gigabyte with a fault in every row has to fit in memory.
    private static let mostOfAKind = 100_000

    private struct Kind: Hashable {
        let path: String
        let code: String
    }

    private func counted(_ severity: Severity, _ one: String, _ many: String) -> String {
        let number = count(of: severity)
        return "\(number) \(number == 1 ? one : many)"
    }
}

extension Diagnostic.Message {
    fileprivate static func moreOfAKind(_ code: String, shown: Int) -> Self {
        .remark(
            "WM389",
            "melding \(code) geldt hier voor meer dan \(shown) plaatsen; de rest staat er niet bij"
        )
    }
}
