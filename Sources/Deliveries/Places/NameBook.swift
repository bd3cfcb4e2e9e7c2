import Statistics

/// The areas of a project by their names; `Wijk 04 Donderberg` is also `Donderberg`.
struct NameBook {
    private let indicesByName: [String: [Int]]
    let areas: Areas

    init(_ areas: Areas) {
        self.areas = areas
        var indicesByName: [String: [Int]] = [:]
        for (index, area) in areas.all.enumerated() {
            // A part of a composed area is not the whole, so other names of that one do not count.
            let isComposed = area.codes.contains(where: \.isComposed)
            let names = [area.name] + (isComposed ? [] : area.aliases)
            let folded = Set(names.flatMap { [Fold.name($0), Fold.name(Self.stem(of: $0))] })
            for name in folded { indicesByName[name, default: []].append(index) }
        }
        self.indicesByName = indicesByName
    }

    /// The areas with a name, at any level and in any gemeente, in their own order.
    func indices(named name: String) -> [Int] {
        let whole = indicesByName[Fold.name(name)] ?? []
        let stem = indicesByName[Fold.name(Self.stem(of: name))] ?? []
        let found = Set(whole + stem)
        return (found.isEmpty && name.count == Self.longest ? cut(name) : found).sorted()
    }

    /// CBS cuts names off at this many signs.
    private static let longest = 40

    private func cut(_ name: String) -> Set<Int> {
        let beginning = Fold.name(Self.stem(of: name))
        return Set(
            areas.all.indices.filter { index in
                Fold.name(Self.stem(of: areas[index].name)).hasPrefix(beginning)
            }
        )
    }

    var names: [String] { areas.all.map(\.name) }

    /// The name without `Wijk 04` or `Buurt 04 01` before it.
    static func stem(of name: String) -> String {
        let words = name.split(separator: " ")
        guard let first = words.first, ["wijk", "buurt"].contains(first.lowercased()) else {
            return name
        }
        let rest = words.dropFirst().drop { $0.allSatisfy { $0.isASCII && $0.isNumber } }
        return rest.isEmpty || rest.count == words.count - 1 ? name : rest.joined(separator: " ")
    }

    /// The two signs of `Wijk 04 Donderberg` that end its code.
    static func wijkNumber(in name: String) -> String? {
        let words = name.split(separator: " ")
        guard words.count > 1, words[0].lowercased() == "wijk", words[1].count == 2,
            words[1].allSatisfy({ $0.isASCII && ($0.isNumber || $0.isUppercase) })
        else { return nil }
        return String(words[1])
    }
}
