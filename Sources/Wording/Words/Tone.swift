import Statistics

/// What a verdict comes down to, so that each has its own word and sign.
enum Tone: Int, CaseIterable, Sendable {
    case muchBetter, better, same, worse, muchWorse, muchHigher, higher, lower, muchLower
    case uncertain, city

    init(_ verdict: Verdict) {
        guard let level = verdict.level else {
            self = .uncertain
            return
        }
        guard verdict != .city else {
            self = .city
            return
        }
        switch level {
        case 0: self = .same
        case 2...: self = verdict.isNeutral ? .muchHigher : .muchBetter
        case 1: self = verdict.isNeutral ? .higher : .better
        case -1: self = verdict.isNeutral ? .lower : .worse
        default: self = verdict.isNeutral ? .muchLower : .muchWorse
        }
    }

    /// The key under which its words stand.
    var key: String {
        switch self {
        case .muchBetter: "veel_gunstiger"
        case .better: "gunstiger"
        case .same: "gelijk"
        case .worse: "minder_gunstig"
        case .muchWorse: "veel_minder_gunstig"
        case .muchHigher: "veel_hoger"
        case .higher: "hoger"
        case .lower: "lager"
        case .muchLower: "veel_lager"
        case .uncertain: "onzeker"
        case .city: "stad"
        }
    }

    /// What a reader who keeps the words should know of it.
    var help: String {
        switch self {
        case .muchBetter: "zeker, groot en gunstig verschil"
        case .better: "zeker en gunstig verschil"
        case .same: "geen zeker of groot verschil"
        case .worse: "zeker en ongunstig verschil"
        case .muchWorse: "zeker, groot en ongunstig verschil"
        case .muchHigher: "zeker en groot verschil zonder oordeel, hoger"
        case .higher: "zeker verschil zonder oordeel, hoger"
        case .lower: "zeker verschil zonder oordeel, lager"
        case .muchLower: "zeker en groot verschil zonder oordeel, lager"
        case .uncertain: "de marge is te groot of niet bekend"
        case .city: "de gemeente zelf"
        }
    }
}
