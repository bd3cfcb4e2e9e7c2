import Statistics
import Testing

extension SplitMix64 {
    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// A tree of counts in which small numbers and noughts are common.
struct RandomTree {
    let codes: [String]
    let parents: [Int?]
    let counts: [Int]

    init(_ random: inout SplitMix64, depth: Int, breadth: Int, largest: Int) {
        var parents: [Int?] = [nil]
        var level = [0]
        for _ in 0..<depth {
            var next: [Int] = []
            for node in level where node == 0 || random.number(below: 6) > 0 {
                for _ in 0..<(1 + random.number(below: breadth)) {
                    next.append(parents.count)
                    parents.append(node)
                }
            }
            level = next
        }
        var counts = [Int](repeating: 0, count: parents.count)
        let inner = Set(parents.compactMap { $0 })
        for node in parents.indices.reversed() {
            if !inner.contains(node) {
                let small = random.number(below: 3) > 0
                counts[node] = random.number(below: small ? min(12, largest) : largest)
            }
            if let parent = parents[node] { counts[parent] += counts[node] }
        }
        self.parents = parents
        self.counts = counts
        // Codes in an order of their own, so that nothing depends on the order of the nodes.
        codes = parents.indices.map { "\(($0 * 7919) % 1000 + 1000)-\($0)" }
    }

    func tree(showing isShown: (Int) -> Bool = { _ in true }) throws -> DisclosureTree {
        try #require(
            DisclosureTree(
                codes: codes,
                parents: parents,
                values: counts.indices.map { isShown($0) ? Double(counts[$0]) : nil }
            )
        )
    }

    func primary(below threshold: Int) -> [Bool] { counts.map { $0 > 0 && $0 < threshold } }

    var leaves: [Int] {
        let inner = Set(parents.compactMap { $0 })
        return parents.indices.filter { !inner.contains($0) }
    }
}

/// Every way to fill in the hidden cells of a table of whole numbers, tried one after another.
struct Enumeration {
    private(set) var smallest: [Int]
    private(set) var largest: [Int]
    private let table: RandomTree
    private let isShown: [Bool]
    private let leaves: [Int]

    init(_ table: RandomTree, isShown: [Bool]) {
        self.table = table
        self.isShown = isShown
        leaves = table.leaves
        smallest = [Int](repeating: .max, count: table.counts.count)
        largest = [Int](repeating: .min, count: table.counts.count)
        var filled = [Int](repeating: 0, count: table.counts.count)
        fill(0, left: table.counts[0], &filled)
    }

    private mutating func fill(_ place: Int, left: Int, _ filled: inout [Int]) {
        guard place < leaves.count else {
            if left == 0 { note(filled) }
            return
        }
        let leaf = leaves[place]
        let options = isShown[leaf] ? table.counts[leaf]...table.counts[leaf] : 0...left
        for value in options where value <= left {
            filled[leaf] = value
            fill(place + 1, left: left - value, &filled)
        }
    }

    private mutating func note(_ filled: [Int]) {
        var sums = filled
        for node in sums.indices.reversed() {
            if let parent = table.parents[node] { sums[parent] += sums[node] }
        }
        for node in sums.indices where isShown[node] && sums[node] != table.counts[node] { return }
        for node in sums.indices {
            smallest[node] = min(smallest[node], sums[node])
            largest[node] = max(largest[node], sums[node])
        }
    }
}
