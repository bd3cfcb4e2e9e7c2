/// Hides cells until every primary cell is safe, then shows again what can do without.
struct SuppressionSearch {
    private(set) var isHidden: [Bool]
    private(set) var bounds: AttackerBounds
    private let tree: DisclosureTree
    private let cells: SuppressionCells
    private let remainders: [Double]
    private let rank: [Int]
    private let roots: [Int]
    /// Per root whether nothing of it is published.
    private var isClosed: [Bool]

    init(_ tree: DisclosureTree, cells: SuppressionCells) {
        self.tree = tree
        self.cells = cells
        isHidden = tree.values.indices.map { cells.needs[$0] != nil || tree.values[$0] == nil }
        isClosed = [Bool](repeating: false, count: tree.count)
        remainders = tree.remainders
        var rank = [Int](repeating: 0, count: tree.count)
        for (place, node) in tree.codeOrder.enumerated() { rank[node] = place }
        self.rank = rank
        var roots = [Int](repeating: 0, count: tree.count)
        for node in tree.downward { roots[node] = tree.parents[node].map { roots[$0] } ?? node }
        self.roots = roots
        bounds = AttackerBounds(tree, known: cells.published)
    }

    /// Ends, since each round hides at least one cell more.
    mutating func run() {
        for node in tree.downward where cells.needs[node] != nil && !isClosed[roots[node]] {
            guard let whole = tree.values[roots[node]] else { continue }
            if whole < cells.leastRoot { close(roots[node]) }
        }
        bounds = currentBounds
        while let node = firstUnsafe {
            if let chosen = choice(for: node) {
                isHidden[chosen] = true
            } else {
                close(roots[node])
            }
            bounds = currentBounds
        }
        prune()
    }
}

extension SuppressionSearch {
    private var currentBounds: AttackerBounds {
        AttackerBounds(
            tree,
            known: isHidden.indices.map { isHidden[$0] ? cells.hidden[$0] : cells.published[$0] },
            remainders: remainders
        )
    }

    private var firstUnsafe: Int? { tree.codeOrder.first { shortage(of: $0) > 0 } }

    /// By how much the interval of a primary cell is too narrow; 0 when it is wide enough.
    private func shortage(of node: Int) -> Double {
        guard let need = cells.needs[node], !isClosed[roots[node]] else { return 0 }
        let shortage = need - bounds.intervals[node].width
        return shortage > 1e-9 * max(1, need) ? shortage : 0
    }

    /// The cell to hide for one that is unsafe: below it, beside it, or else the one above it.
    private func choice(for node: Int) -> Int? {
        let shortage = shortage(of: node)
        if bounds.fromBelow[node].width < cells.needs[node] ?? 0 {
            let below = published(below: node)
            // When all of them are nought, only hiding one of those keeps the sum unknown.
            if let chosen = best(of: below, for: shortage) ?? first(of: below) { return chosen }
        }
        var current = node
        while let parent = tree.parents[current] {
            let siblings = tree.children[parent].filter { !isHidden[$0] }
            if let chosen = best(of: siblings, for: shortage) { return chosen }
            if !isHidden[parent], tree.parents[parent] != nil || cells.mayHideRoot { return parent }
            current = parent
        }
        // Everything beside and above is hidden, and yet follows from what is shown further down.
        return best(of: published(below: roots[node]), for: shortage)
    }

    /// The published cells that are reached first when going down through hidden ones.
    private func published(below node: Int) -> [Int] {
        var found: [Int] = []
        var waiting = tree.children[node]
        while let next = waiting.popLast() {
            if isHidden[next] { waiting += tree.children[next] } else { found.append(next) }
        }
        return found
    }

    /// The smallest value that fills the shortage, else the largest there is; never a nought.
    private func best(of candidates: [Int], for shortage: Double) -> Int? {
        let ordered = candidates.compactMap { node in tree.values[node].map { (node, $0) } }
            .filter { $0.1 > 0 }
        let enough = ordered.filter { $0.1 >= shortage - 1e-9 }
        if let found = enough.min(by: { ($0.1, rank[$0.0]) < ($1.1, rank[$1.0]) }) {
            return found.0
        }
        return ordered.min { ($1.1, rank[$0.0]) < ($0.1, rank[$1.0]) }?.0
    }

    private func first(of candidates: [Int]) -> Int? { candidates.min { rank[$0] < rank[$1] } }

    private mutating func close(_ root: Int) {
        isClosed[root] = true
        for node in tree.branch(of: root) { isHidden[node] = true }
    }

    private mutating func prune() {
        let secondary = isHidden.indices
            .filter { isHidden[$0] && cells.needs[$0] == nil && !isClosed[roots[$0]] }
            .sorted { (tree.values[$1] ?? 0, rank[$0]) < (tree.values[$0] ?? 0, rank[$1]) }
        for node in secondary {
            isHidden[node] = false
            let kept = bounds
            bounds = currentBounds
            guard firstUnsafe != nil else { continue }
            isHidden[node] = true
            bounds = kept
        }
    }
}

extension DisclosureTree {
    /// What every node has above the sum of its parts, such as people of whom no wijk is known.
    ///
    /// An attacker may know it as well, so it never counts as protection. Where a part has no value it is
    /// unknown, except that the parts cannot be more than the whole.
    fileprivate var remainders: [Double] {
        children.enumerated().map { node, parts in
            guard let whole = values[node], !parts.isEmpty else { return 0 }
            let sum = parts.reduce(0) { $0 + (values[$1] ?? 0) }
            let rest = whole - sum
            guard abs(rest) > 1e-9 * max(1, abs(whole), abs(sum)) else { return 0 }
            return parts.contains { values[$0] == nil } ? min(0, rest) : rest
        }
    }
}
