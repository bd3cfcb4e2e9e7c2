/// What a difference is called: only certain and large enough is a difference.
package struct Verdict: Sendable, Equatable {
    /// From -2 to 2; nothing when too little is known.
    package let level: Int?
    package let label: String
    /// Higher or lower than the city, which is neither good nor bad.
    package let isNeutral: Bool

    package init(level: Int?, label: String, isNeutral: Bool = false) {
        self.level = level
        self.label = label
        self.isNeutral = isNeutral
    }

    package static let city = Verdict(level: 0, label: "stad")

    /// Everything that a difference may be called, but for the city itself.
    package static let labels =
        ["onzeker", "ongeveer gelijk"]
        + [false, true].flatMap { isNeutral in
            [-2, -1, 1, 2].map { Judge.label($0, isNeutral: isNeutral) }
        }
}

/// The thresholds by which differences are judged.
struct Judge {
    let method: Method
    let z: Double

    /// Significance comes from a rule over several areas, or else from the error.
    func verdict(
        _ difference: Double,
        error: Double,
        isNeutral: Bool = false,
        isSignificant: Bool? = nil
    ) -> Verdict {
        guard !error.isNaN else { return Verdict(level: nil, label: "onzeker") }
        let size = abs(difference)
        let isCertain = isSignificant ?? (size > z * error + 1e-9)
        if isCertain, size >= method.differenceThreshold - 1e-9 {
            let level = size >= method.clearThreshold - 1e-9 ? 2 : 1
            let signed = difference > 0 ? level : -level
            return Verdict(
                level: signed,
                label: Self.label(signed, isNeutral: isNeutral),
                isNeutral: isNeutral
            )
        }
        if z * error >= method.clearThreshold - 1e-9 {
            return Verdict(level: nil, label: "onzeker")
        }
        return Verdict(level: 0, label: "ongeveer gelijk")
    }

    /// Per difference whether it is significant by Benjamini and Hochberg; nothing when the method does not ask.
    func significance(of differences: [(difference: Double, error: Double)]) -> [Bool?] {
        guard method.multiplicity == .benjaminiHochberg else { return differences.map { _ in nil } }
        let chances = differences.map(Self.chance)
        let order = chances.indices.sorted { (chances[$0], $0) < (chances[$1], $1) }
        let level = 1 - method.confidence
        let count = Double(chances.count)
        let last = order.indices.last { chances[order[$0]] <= level * Double($0 + 1) / count }
        let limit = last.map { chances[order[$0]] } ?? -1
        return chances.map { $0 <= limit }
    }

    private static func chance(_ pair: (difference: Double, error: Double)) -> Double {
        if pair.error.isNaN { return 1 }
        if pair.error == 0 { return abs(pair.difference) <= 1e-9 ? 1 : 0 }
        return 2 * NormalDistribution.cumulative(-abs(pair.difference) / pair.error)
    }

    fileprivate static func label(_ level: Int, isNeutral: Bool) -> String {
        let side = isNeutral ? (level > 0 ? "hoger" : "lager") : (level > 0 ? "beter" : "slechter")
        return abs(level) == 2 ? "duidelijk \(side)" : side
    }
}
