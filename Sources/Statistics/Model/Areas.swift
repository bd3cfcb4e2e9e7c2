/// All areas of a project: a parent always stands before its parts, siblings in the municipality's order.
package struct Areas: Sendable {
    package let all: [Area]
    private let indexByKey: [String: Int]
    private let childrenByParent: [[Int]]

    /// - Parameter all: parents before their parts, keys unique; the reader of the project sees to both.
    package init(_ all: [Area]) {
        self.all = all
        var indexByKey: [String: Int] = [:]
        var children = [[Int]](repeating: [], count: all.count)
        for (index, area) in all.enumerated() {
            indexByKey[area.key] = index
            if let parent = area.parent { children[parent].append(index) }
        }
        self.indexByKey = indexByKey
        self.childrenByParent = children
    }

    package var count: Int { all.count }

    package subscript(index: Int) -> Area { all[index] }

    package func index(of key: String) -> Int? { indexByKey[key] }

    package func children(of index: Int) -> [Int] { childrenByParent[index] }

    package func indices(at level: AreaLevel) -> [Int] {
        all.indices.filter { all[$0].level == level }
    }

    /// The gemeente in which the area lies; a gemeente lies in itself, a country in none.
    package func gemeente(of index: Int) -> Int? {
        var current: Int? = index
        while let candidate = current {
            if all[candidate].level == .gemeente { return candidate }
            current = all[candidate].parent
        }
        return nil
    }

    /// The wijken of a gemeente in the municipality's order.
    package func wijken(of gemeente: Int) -> [Int] {
        indices(at: .wijk).filter { self.gemeente(of: $0) == gemeente }
    }
}
