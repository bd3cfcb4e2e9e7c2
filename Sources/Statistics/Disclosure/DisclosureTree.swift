/// Cells that add up: the value of a node is the sum of the values of the nodes below it.
package struct DisclosureTree: Sendable {
    package let codes: [String]
    package let parents: [Int?]
    /// Nothing where a table leaves the cell blank.
    package let values: [Double?]
    let children: [[Int]]
    let roots: [Int]
    /// Every node after its parent.
    let downward: [Int]
    /// The nodes in order of their codes.
    let codeOrder: [Int]

    /// Nothing when the columns differ in length, or when a node lies above itself.
    package init?(codes: [String], parents: [Int?], values: [Double?]) {
        guard codes.count == parents.count, codes.count == values.count else { return nil }
        var children = [[Int]](repeating: [], count: codes.count)
        for (node, parent) in parents.enumerated() {
            guard let parent else { continue }
            guard codes.indices.contains(parent) else { return nil }
            children[parent].append(node)
        }
        let roots = codes.indices.filter { parents[$0] == nil }
        var downward = roots
        var next = 0
        while next < downward.count {
            downward += children[downward[next]]
            next += 1
        }
        guard downward.count == codes.count else { return nil }
        self.codes = codes
        self.parents = parents
        self.values = values
        self.children = children
        self.roots = roots
        self.downward = downward
        codeOrder = codes.indices.sorted { (codes[$0], $0) < (codes[$1], $1) }
    }

    package var count: Int { codes.count }

    /// All nodes below a node, itself included.
    func branch(of node: Int) -> [Int] {
        var found = [node]
        var next = 0
        while next < found.count {
            found += children[found[next]]
            next += 1
        }
        return found
    }
}
