/// Finds why a verdict is not what it was: every input that differs, and nothing that does not.
struct FlipReasons {
    let inputs: VerdictInputs
    let scores: (old: ScoreRows, new: ScoreRows)
    let themes: (old: ThemeFigures, new: ThemeFigures)
    let indicators: [ComparedSubjects.Subject]

    func reasons(indicator: Int, of area: Int, at level: String) -> [FlipReason] {
        var found = Found()
        addFigure(indicator, of: area, to: &found)
        if inputs.redefined.contains(indicator) { found.add(.definition, indicator) }
        if inputs.sharesCertainty, areOthersChanged(indicator, of: area, at: level) {
            found.add(.otherFigures, indicator)
        }
        addArea(area, at: level, to: &found)
        let settings = inputs.settings.filter { !VerdictInputs.themeSettings.contains($0) }
        return list(found, settings: settings)
    }

    func reasons(theme: Int, of area: Int, at level: String) -> [FlipReason] {
        var found = Found()
        let (before, after) = (themes.old.indicators[theme], themes.new.indicators[theme])
        let set = Set(before).symmetricDifference(after)
        for indicator in Set(before).union(after).sorted() {
            guard !set.contains(indicator) else {
                if isDelivered(indicator, at: level) { found.add(.figureSet, indicator) }
                continue
            }
            addFigure(indicator, of: area, to: &found)
            addShare(indicator, of: area, at: level, to: &found)
        }
        if inputs.themeWeights.contains(theme) { found.add(.themeWeight) }
        addArea(area, at: level, to: &found)
        return list(found, settings: inputs.settings)
    }
}

extension FlipReasons {
    /// Indicators by reason, in order.
    private struct Found {
        var indicators: [FlipReason.Kind: [Int]] = [:]

        mutating func add(_ kind: FlipReason.Kind, _ indicator: Int) {
            indicators[kind, default: []].append(indicator)
        }

        mutating func add(_ kind: FlipReason.Kind) { indicators[kind] = [] }
    }

    /// What the area itself has, and what it is held against.
    private func addFigure(_ indicator: Int, of area: Int, to found: inout Found) {
        switch (scores.old[area, indicator], scores.new[area, indicator]) {
        case (nil, nil): return
        case (nil, .some): found.add(.appeared, indicator)
        case (.some, nil): found.add(.gone, indicator)
        case (let old?, let new?):
            if old.year != new.year {
                found.add(.newPeriod, indicator)
            } else {
                if old.value != new.value { found.add(.ownRevised, indicator) }
                if old.city != new.city { found.add(.cityRevised, indicator) }
                if old.value == new.value, !EntryChanges.isSame(old.error, new.error) {
                    found.add(.margin, indicator)
                }
            }
        }
        if inputs.rulers.contains(indicator) { found.add(.ruler, indicator) }
    }

    /// How heavily the figure weighs in the score of a theme.
    private func addShare(
        _ indicator: Int,
        of area: Int,
        at level: String,
        to found: inout Found
    ) {
        guard isDelivered(indicator, at: level) else { return }
        if inputs.redefined.contains(indicator) { found.add(.definition, indicator) }
        let isOwn =
            scores.old[area, indicator] != nil || scores.new[area, indicator] != nil
        // A figure that is known of any area of the level takes its share of the weight.
        if !isOwn, inputs.delivered[level]?.contains(indicator) == true {
            found.add(.otherFigures, indicator)
        } else if inputs.sharesCertainty, areOthersChanged(indicator, of: area, at: level) {
            found.add(.otherFigures, indicator)
        }
    }

    private func addArea(_ area: Int, at level: String, to found: inout Found) {
        if inputs.areas.contains(area) { found.add(.ownArea) }
        if inputs.hasOthers(than: area, at: level) { found.add(.otherAreas) }
    }

    private func isDelivered(_ indicator: Int, at level: String) -> Bool {
        inputs.known[level]?.contains(indicator) ?? false
    }

    private func areOthersChanged(_ indicator: Int, of area: Int, at level: String) -> Bool {
        inputs.changedAreas[level]?[indicator]?.contains { $0 != area } ?? false
    }

    private func list(_ found: Found, settings: [String]) -> [FlipReason] {
        var reasons = FlipReason.Kind.allCases.compactMap { kind -> FlipReason? in
            if kind == .setting {
                return settings.isEmpty ? nil : FlipReason(kind: kind, keys: settings)
            }
            return found.indicators[kind].map { places in
                FlipReason(kind: kind, keys: places.map { indicators[$0].key })
            }
        }
        if reasons.isEmpty { reasons = [FlipReason(kind: .unseen, keys: [])] }
        return reasons
    }
}
