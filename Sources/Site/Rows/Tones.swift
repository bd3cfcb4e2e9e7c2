import Charts
import Statistics

extension Tone {
    /// The tone of a verdict on one figure; what is not scored is never called good or bad.
    init(_ verdict: Verdict?, _ indicator: Indicator) {
        guard let verdict else {
            self = .missing
            return
        }
        self = indicator.isScored ? Tone(verdict) : .neutral
    }

    init(_ verdict: Verdict) {
        switch verdict.level {
        case 2: self = .muchBetter
        case 1: self = .better
        case 0: self = .same
        case -1: self = .worse
        case -2: self = .muchWorse
        default: self = .uncertain
        }
    }
}
