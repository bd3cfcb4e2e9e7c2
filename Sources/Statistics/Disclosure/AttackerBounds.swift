/// What someone who can add and subtract learns of every cell of a tree.
///
/// Each interval is as narrow as can be: the equations form a tree, so one pass up and one pass down
/// find everything that follows from them.
package struct AttackerBounds: Sendable, Equatable {
    package let intervals: [Interval]
    /// What follows for each cell from itself and the cells below it alone.
    let fromBelow: [Interval]

    /// The bounds that a published table leaves: its values are known to within `halfWidth`, blank cells
    /// are not negative.
    package init(_ tree: DisclosureTree, halfWidths: [Double] = []) {
        let known = tree.values.enumerated().map { node, value -> Interval in
            guard let value else { return .notNegative }
            let half = node < halfWidths.count ? halfWidths[node] : 0
            return Interval(lower: min(value, max(0, value - half)), upper: value + half)
        }
        self.init(tree, known: known)
    }

    /// - Parameters:
    ///   - tree: which cells add up to which.
    ///   - known: what is known of each cell by itself.
    ///   - remainders: what a node has above the sum of its parts, as far as the attacker knows.
    init(_ tree: DisclosureTree, known: [Interval], remainders: [Double] = []) {
        var intervals = known
        var sums = [IntervalSum](repeating: IntervalSum(), count: tree.count)
        for node in tree.downward.reversed() {
            if !tree.children[node].isEmpty {
                sums[node].add(remainders.isEmpty ? 0 : remainders[node])
                intervals[node] = intervals[node].narrowed(to: sums[node].interval)
            }
            if let parent = tree.parents[node] { sums[parent].add(intervals[node]) }
        }
        fromBelow = intervals
        for node in tree.downward {
            guard let parent = tree.parents[node] else { continue }
            let others = sums[parent].interval(without: intervals[node])
            let whole = intervals[parent]
            intervals[node] = intervals[node].narrowed(
                to: Interval(
                    lower: whole.lower - others.upper,
                    upper: whole.upper - others.lower
                )
            )
        }
        self.intervals = intervals
    }
}

/// A sum of intervals from which one of them can be taken away again, endless ones too.
private struct IntervalSum {
    private var lower = 0.0
    private var upper = 0.0
    private var endless = 0

    mutating func add(_ value: Double) {
        lower += value
        upper += value
    }

    mutating func add(_ interval: Interval) {
        lower += interval.lower
        if interval.upper.isFinite { upper += interval.upper } else { endless += 1 }
    }

    var interval: Interval {
        Interval(lower: lower, upper: endless > 0 ? .infinity : upper)
    }

    func interval(without one: Interval) -> Interval {
        let isEndless = !one.upper.isFinite
        return Interval(
            lower: lower - one.lower,
            upper: endless > (isEndless ? 1 : 0)
                ? .infinity : upper - (isEndless ? 0 : one.upper)
        )
    }
}

extension Interval {
    static let notNegative = Interval(lower: 0, upper: .infinity)

    package var width: Double { upper - lower }

    /// Only what both leave possible; turned around when they contradict each other.
    func narrowed(to other: Interval) -> Interval {
        Interval(lower: max(lower, other.lower), upper: min(upper, other.upper))
    }
}
