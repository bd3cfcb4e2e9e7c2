/// The four levels of the tree, from the largest to the smallest.
package enum AreaLevel: String, Sendable, CaseIterable, Comparable {
    case land, gemeente, wijk, buurt

    package static func < (left: AreaLevel, right: AreaLevel) -> Bool { left.depth < right.depth }

    private var depth: Int {
        switch self {
        case .land: 0
        case .gemeente: 1
        case .wijk: 2
        case .buurt: 3
        }
    }
}
