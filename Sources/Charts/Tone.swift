package import Markup

/// The judgement that a mark, a cell or a tile carries: never by colour alone, also by shape and sign.
package enum Tone: String, CaseIterable, Sendable {
    case muchBetter = "beter-2"
    case better = "beter"
    case same = "gelijk"
    case worse = "slechter"
    case muchWorse = "slechter-2"
    case uncertain = "onzeker"
    /// A number that nobody judges, such as a share of an age group.
    case neutral = "neutraal"
    case missing = "geen"

    /// The class that gives colour to a mark, a cell or a tile.
    package var className: Attribute { .text(rawValue) }

    /// The sign that stands beside the words.
    package var sign: String {
        switch self {
        case .muchBetter: "▲▲"
        case .better: "▲"
        case .same: "●"
        case .worse: "▼"
        case .muchWorse: "▼▼"
        case .uncertain: "?"
        case .neutral: "○"
        case .missing: "–"
        }
    }

    /// The sign for the eye and the words for the ear, for beside a number.
    ///
    /// A table of scores has hundreds of them: both have the shortest element, and the style sheet hides the words.
    package func write(words: String, into markup: inout Fragment) {
        Self.write(sign, words: words, into: &markup)
    }

    static func write(_ signs: String, words: String, into markup: inout Fragment) {
        markup.element("b", ["aria-hidden": "true"], text: signs)
        guard !words.isEmpty else { return }
        markup.element("i", text: " \(words)")
    }
}
