import Diagnostics

/// One partial tag: which program includes which.
struct Inclusion {
    let name: String
    let from: Int
    let to: Int
    let location: Location
    /// It stands in a section over a tree, so that it stops where the data stop.
    let endsWithTheData: Bool

    /// The inclusions that lead back to where they stand without the data getting any smaller.
    static func endless(in all: [Inclusion]) -> [Inclusion] {
        let unbounded = all.filter { !$0.endsWithTheData }
        return unbounded.filter { inclusion in
            var reached: Set<Int> = []
            var waiting = [inclusion.to]
            while let program = waiting.popLast() {
                guard reached.insert(program).inserted else { continue }
                waiting += unbounded.filter { $0.from == program }.map(\.to)
            }
            return reached.contains(inclusion.from)
        }
    }
}
