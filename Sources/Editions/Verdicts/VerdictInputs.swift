/// Everything a verdict is made of, as far as it differs between the editions.
struct VerdictInputs: Sendable {
    /// Settings by which verdicts are reached, that are not what they were.
    let settings: [String]
    /// Of each indicator whether its description changed in a way that scores notice.
    let redefined: Set<Int>
    let rulers: Set<Int>
    let themeWeights: Set<Int>
    let areas: Set<Int>
    /// The areas that came, went or changed, by level.
    private let moved: [String: Set<Int>]
    /// Of each level the indicators that only one edition has figures of there.
    let delivered: [String: Set<Int>]
    /// Of each level the indicators that either edition has figures of there.
    let known: [String: Set<Int>]
    /// Of each level and indicator the areas whose figure differs; only where others decide what is certain.
    let changedAreas: [String: [Int: [Int]]]
    /// Whether the figures of other areas decide what is certain.
    let sharesCertainty: Bool

    /// Settings that change no verdict: what they are about, or only where scores are drawn.
    static let silentSettings: Set<String> = [
        "editie", "peildatum", "verslagperiode", "midden", "drempel_verandering", "trekkingen",
        "zaad", "maatstaven",
    ]
    /// Settings that only the score of a theme needs.
    static let themeSettings: Set<String> = [
        "minimale_dekking", "minimaal_indicatoren", "correlatie_enquete",
    ]
    /// What is said of an indicator that no score is made of.
    static let silentColumns: Set<String> = ["naam", "norm_bron", "fictief"]
}

extension VerdictInputs {
    init(_ changes: EditionEntries, _ scores: (old: ScoreRows, new: ScoreRows), _ words: Words) {
        settings = changes.settings.changed.map(\.entry.key).filter {
            !Self.silentSettings.contains($0)
        }
        redefined = Self.places(changes.indicators.changed, words.indicators) {
            !Self.silentColumns.contains($0)
        }
        rulers = Self.places(changes.rulers.changed, words.indicators) { _ in true }
            .union(Self.places(changes.rulers.added + changes.rulers.removed, words.indicators))
        themeWeights = Self.places(changes.themes.changed, words.themes) {
            $0.hasPrefix("gewicht_")
        }
        areas = Self.places(changes.areas.changed, words.areas) { $0 != "naam" }
        let others = Self.places(changes.areas.added + changes.areas.removed, words.areas)
        moved = Dictionary(grouping: areas.union(others)) { words.levels[$0] }
            .mapValues(Set.init)
        let (before, after) = (Self.levels(scores.old), Self.levels(scores.new))
        delivered = before.merging(after) { $0.symmetricDifference($1) }
        known = before.merging(after) { $0.union($1) }
        sharesCertainty = changes.isCertaintyShared
        changedAreas = sharesCertainty ? Self.changedAreas(scores.old, scores.new) : [:]
    }

    func hasOthers(than area: Int, at level: String) -> Bool {
        moved[level]?.contains { $0 != area } ?? false
    }

    /// The keys of both editions, as numbers.
    struct Words {
        let areas: Vocabulary
        let themes: Vocabulary
        let indicators: Vocabulary
        /// By area.
        let levels: [String]
    }

    private static func places(
        _ changes: [EntryChanges.Change],
        _ vocabulary: Vocabulary,
        _ counts: (String) -> Bool
    ) -> Set<Int> {
        Set(
            changes.filter { $0.columns.contains { counts($0.column) } }
                .compactMap { vocabulary.known($0.entry.key) }
        )
    }

    private static func places(_ entries: [EntryChanges.Entry], _ vocabulary: Vocabulary)
        -> Set<Int>
    {
        Set(entries.compactMap { vocabulary.known($0.key) })
    }

    private static func changedAreas(_ old: ScoreRows, _ new: ScoreRows) -> [String: [Int: [Int]]] {
        var found: [String: [Int: [Int]]] = [:]
        for (one, other) in [(old, new), (new, old)] {
            for score in one.all {
                let match = other[score.key.area, score.key.subject]
                guard match?.value != score.value || match?.error != score.error else { continue }
                found[score.level, default: [:]][score.key.subject, default: []]
                    .append(score.key.area)
            }
        }
        return found
    }

    private static func levels(_ scores: ScoreRows) -> [String: Set<Int>] {
        var found: [String: Set<Int>] = [:]
        for score in scores.all { found[score.level, default: []].insert(score.key.subject) }
        return found
    }
}
