import Community
import Projects
import Templates
import Wording

/// A scheme on the menu of support: what it is for, how much there is, and what it does not go with.
struct SupportStep {
    private let together: Together
    private let index: Int

    init(_ together: Together, _ scheme: Int) {
        self.together = together
        index = scheme
    }

    var record: Record {
        let scheme = schemes[index]
        let buurtCap = scheme.buurtCap == scheme.cap ? nil : scheme.buurtCap
        return Record(
            Contracts.supportStep,
            [
                "nummer": .text(scheme.order.map { "\($0)" } ?? ""),
                "naam": .text(scheme.name),
                "uitleg": .text(scheme.note),
                "maximum": .text(scheme.cap.map(DutchFormat.euros) ?? ""),
                "maximum_buurt": .text(buurtCap.map(DutchFormat.euros) ?? ""),
                "niet_samen": .list(Together.texts(excluded)),
            ]
        )
    }
}

extension SupportStep {
    private var schemes: [Scheme] { together.data.schemes }

    /// All money of an origin by its own word, and other steps by their name.
    private var excluded: [String] {
        var left = together.community.menu.filter { clashes(with: $0) }
        var names: [String] = []
        for origin in MoneyOrigin.allCases {
            let all = schemes.indices.filter { $0 != index && schemes[$0].origin == origin }
            guard all.count > 1, all.allSatisfy(clashes) else { continue }
            names.append(together.words[origin])
            left.removeAll(where: all.contains)
        }
        return names + left.map { schemes[$0].name }
    }

    /// Neither may stand beside the other, whichever of the two says so.
    private func clashes(with other: Int) -> Bool {
        schemes[index].excluded.contains(other) || schemes[other].excluded.contains(index)
    }
}
