import Editions
import Statistics
import Templates
import Wording

/// The verdicts that flipped: first those of themes in wijken, for which people come.
struct FlipGroups {
    private let rows: ChangeRows

    init(_ rows: ChangeRows) { self.rows = rows }

    var records: [Record] {
        let flips = rows.comparison.flips
        func level(_ flip: Flip) -> String { rows.subjects.areas[flip.area].level }
        let buurten = flips.filter { level($0) == AreaLevel.buurt.rawValue }
        let wijken = flips.filter { level($0) != AreaLevel.buurt.rawValue }
        let groups: [(PageWord, [Flip])] = [
            (.flippedThemes, wijken.filter(\.isOfTheme)),
            (.flippedFigures, wijken.filter { !$0.isOfTheme }),
            (.flippedBuurten, buurten),
        ]
        let first = groups.firstIndex { !$0.1.isEmpty }
        return groups.enumerated().compactMap { place, group in
            rows.group(rows.words[group.0], group.1, isOpen: place == first, record)
        }
    }
}

extension FlipGroups {
    /// A cell names so many figures.
    private static let mostNames = 3

    private func record(_ flip: Flip) -> Record {
        let area = rows.subjects.areas[flip.area]
        let name: String
        let address: String
        switch flip.subject {
        case .theme(let theme):
            name = rows.subjects.themes[theme].name
            address = rows.address(ofTheme: theme)
        case .indicator(let indicator):
            name = rows.subjects.indicators[indicator].name
            address = rows.address(ofIndicator: indicator)
        }
        return rows.row(
            area: area.name,
            areaAddress: rows.address(ofArea: area.key),
            name: name,
            address: address,
            before: verdict(flip.before),
            after: verdict(flip.after),
            reasons: flip.reasons.map { text($0, isOfTheme: flip.isOfTheme) },
            isInvented: flip.isInvented
        )
    }

    /// Of a figure itself its name would say nothing more.
    private func text(_ reason: FlipReason, isOfTheme: Bool) -> String {
        let word = rows.words[reason.kind.word]
        let names = names(of: reason)
        let isKnown = names.isEmpty || (!isOfTheme && reason.kind.isOfIndicators)
        return isKnown ? word : "\(word): \(names)"
    }

    private func names(of reason: FlipReason) -> String {
        let names = Dictionary(
            rows.subjects.indicators.map { ($0.key, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        let all = reason.keys.map { key in
            reason.kind.isOfIndicators ? names[key] ?? key : PlainText.of(key)
        }
        let left = all.count - Self.mostNames
        guard left > 1 else { return DutchFormat.list(all) }
        return rows.words.andMore(all.prefix(Self.mostNames).joined(separator: ", "), left)
    }

    /// As the site names a verdict, with its sign.
    private func verdict(_ label: String) -> String {
        Verdict(published: label).map(rows.words.brief) ?? rows.words.tooLittle
    }
}

extension Flip {
    fileprivate var isOfTheme: Bool {
        switch subject {
        case .theme: true
        case .indicator: false
        }
    }
}

extension Verdict {
    /// The verdict that a table calls so; nothing for what is no verdict.
    init?(published label: String) {
        let known = ["slechter", "beter", "lager", "hoger"]
        let bare = label.hasPrefix("duidelijk ") ? String(label.dropFirst(10)) : label
        if label == "onzeker" {
            self.init(level: nil, label: label)
        } else if label == "ongeveer gelijk" {
            self.init(level: 0, label: label)
        } else if let place = known.firstIndex(of: bare) {
            let size = bare == label ? 1 : 2
            let level = place % 2 == 0 ? -size : size
            self.init(level: level, label: label, isNeutral: place > 1)
        } else {
            return nil
        }
    }
}

extension FlipReason.Kind {
    /// What a reader is told.
    fileprivate var word: PageWord {
        switch self {
        case .newPeriod: .becauseNewPeriod
        case .ownRevised: .becauseRevised
        case .appeared: .becauseAppeared
        case .gone: .becauseGone
        case .margin: .becauseMargin
        case .cityRevised: .becauseCity
        case .ruler: .becauseRuler
        case .otherFigures: .becauseOthers
        case .setting: .becauseSetting
        case .definition: .becauseDefinition
        case .figureSet: .becauseFigureSet
        case .themeWeight: .becauseThemeWeight
        case .ownArea: .becauseArea
        case .otherAreas: .becauseOtherAreas
        case .unseen: .becauseUnseen
        }
    }
}
