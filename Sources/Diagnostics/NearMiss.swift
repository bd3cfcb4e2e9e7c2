/// What the user probably meant: the known name that lies nearest to the one that was given.
package enum NearMiss {
    /// The best of the candidates, or nothing when none is near; ties go to the first.
    package static func best(for given: String, among candidates: some Sequence<String>) -> String?
    {
        let wanted = folded(given)
        guard wanted.count > 1 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != given {
            guard let distance = distance(wanted, folded(candidate)) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
        }
        return best?.name
    }

    /// As `best`, for files: what all paths share, their folder and ending, makes none of them near.
    package static func best(forPath given: String, among candidates: some Sequence<String>)
        -> String?
    {
        let parts = given.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().map { $0 + "/" }.joined()
        let ending = parts.last.flatMap { name in
            name.lastIndex(of: ".").map { String(name[$0...]) }
        }
        func name(_ path: String) -> String {
            let name = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
            let end = ending ?? ""
            return String(name.hasSuffix(end) ? name.dropLast(end.count) : name)
        }
        let paths = candidates.filter { $0 != given }
        guard let near = best(for: name(given), among: paths.map(name)) else { return nil }
        return paths.first { name($0) == near }
    }

    /// `; bedoelde u 'x'?`, or other advice: the tail of a message about an unknown name.
    package static func hint(
        for given: String,
        among candidates: some Sequence<String>,
        or advice: String = ""
    ) -> String {
        best(for: given, among: candidates).map { "; bedoelde u '\($0)'?" } ?? advice
    }
}

extension NearMiss {
    /// A beginning or an end left out is near (`lager` for `lager_is_beter`), as is a third of typing errors.
    private static func distance(_ given: [UInt8], _ candidate: [UInt8]) -> Int? {
        if given == candidate { return 0 }
        if given.count > 2, candidate.count > 2 {
            let (short, long) =
                given.count < candidate.count ? (given, candidate) : (candidate, given)
            if long.starts(with: short) || long.reversed().starts(with: short.reversed()) {
                return 1 + (long.count - short.count) / 4
            }
        }
        let limit = max(1, max(given.count, candidate.count) / 3)
        guard abs(given.count - candidate.count) <= limit else { return nil }
        let edits = edits(given, candidate)
        return edits <= limit ? edits : nil
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var row = last
        for i in left.indices {
            row[0] = i + 1
            for j in right.indices {
                let cost = left[i] == right[j] ? 0 : 1
                row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
                let swapped = i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j]
                if swapped { row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1) }
            }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count]
    }

    private static func folded(_ name: String) -> [UInt8] {
        name.lowercased().utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }
    }
}
