/// Which cells of a tree are published, once none that must stay hidden can be computed back.
package struct Suppression: Sendable, Equatable {
    package enum Status: String, Sendable, CaseIterable {
        case open
        /// Hidden because of what the cell says itself.
        case primary = "primair"
        /// Hidden because another cell could be computed from it.
        case secondary = "secundair"
    }

    package let statuses: [Status]
    /// What an attacker still learns of each cell.
    package let bounds: [Interval]

    /// Protects counts: every primary cell keeps an interval of at least `threshold`.
    ///
    /// - Parameters:
    ///   - tree: the true counts; a cell without one was already hidden by its source, and is primary.
    ///   - primary: per node whether it may not be shown.
    ///   - threshold: tau, the width that the interval of a primary cell keeps.
    package init(_ tree: DisclosureTree, primary: [Bool], threshold: Double) {
        let isPrimary = tree.values.indices.map { primary[$0] || tree.values[$0] == nil }
        self.init(
            tree,
            cells: SuppressionCells(
                published: tree.values.map { value in
                    value.map { Interval(lower: $0, upper: $0) } ?? .notNegative
                },
                hidden: tree.values.map { Interval(lower: min(0, $0 ?? 0), upper: .infinity) },
                needs: isPrimary.map { $0 ? threshold : nil },
                leastRoot: threshold
            )
        )
    }

    init(_ tree: DisclosureTree, cells: SuppressionCells) {
        var search = SuppressionSearch(tree, cells: cells)
        search.run()
        statuses = tree.values.indices.map { node in
            guard search.isHidden[node] else { return .open }
            return cells.needs[node] == nil ? .secondary : .primary
        }
        bounds = search.bounds.intervals
    }
}

/// What can be known of the cells of a tree, and how unknown some of them have to stay.
struct SuppressionCells {
    /// What a reader knows of a cell that is published.
    let published: [Interval]
    /// What everybody knows of a cell that is hidden.
    let hidden: [Interval]
    /// How wide the interval of a primary cell has to stay; nothing for other cells.
    let needs: [Double?]
    /// Of a smaller whole nothing is published at all.
    var leastRoot = -Double.infinity
    /// Whether the whole may be hidden while its parts are shown.
    var mayHideRoot = false
}
