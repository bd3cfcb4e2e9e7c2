package import Statistics

/// What a reader has to know of a figure that is there.
package enum Remark: Sendable, Hashable {
    case indicative, provisional, withoutPart, example
    case older(year: Int)
}

extension Words {
    /// Between which two printed figures it probably lies; nothing when those are the same.
    package func margin(of subject: Subject, _ lower: String, _ upper: String) -> String? {
        guard lower != upper else { return nil }
        let phrase = subject == .score ? certainty.score : certainty.figure
        return phrase([.lower: lower, .upper: upper])
    }

    /// Where it is not known how certain it is.
    package func unknownMargin(of subject: Subject) -> String {
        subject == .score ? certainty.unknownScore() : certainty.unknownFigure()
    }

    /// The place with how sure it is; nothing when that is not known or the areas are too few.
    package func place(_ rank: RankRange, level: AreaLevel) -> String? {
        guard let shown = rank.shown else { return nil }
        let areas = areas(rank.of, level)
        guard shown.count > 1 else {
            return certainty.certainPlace([.place: "\(rank.rank)", .amount: areas])
        }
        return certainty.place([
            .place: "\(rank.rank)", .lower: "\(shown.lowerBound)", .upper: "\(shown.upperBound)",
            .amount: areas,
        ])
    }

    /// The same in a cell: `plaats 4 (tussen 2 en 6)`.
    package func briefPlace(_ rank: RankRange) -> String? {
        guard let shown = rank.shown else { return nil }
        guard shown.count > 1 else { return certainty.briefCertainPlace([.place: "\(rank.rank)"]) }
        return certainty.briefPlace([
            .place: "\(rank.rank)", .lower: "\(shown.lowerBound)", .upper: "\(shown.upperBound)",
        ])
    }

    /// The same for a place that follows from margins alone.
    package func briefPlace(_ rank: IntervalRank) -> String {
        guard rank.low < rank.high else {
            return certainty.briefCertainPlace([.place: "\(rank.rank)"])
        }
        return certainty.briefPlace([
            .place: "\(rank.rank)", .lower: "\(rank.low)", .upper: "\(rank.high)",
        ])
    }

    /// Beside a figure: `voorlopig, indicatief`; empty when there is nothing to remark.
    package func brief(_ remarks: [Remark]) -> String {
        remarks.map { pair($0).brief($0.values) }.joined(separator: ", ")
    }

    /// What the remark means.
    package func sentence(_ remark: Remark) -> String { pair(remark).sentence(remark.values) }
}

extension Words {
    private func pair(_ remark: Remark) -> WordPair {
        switch remark {
        case .indicative: remarks.indicative
        case .provisional: remarks.provisional
        case .withoutPart: remarks.withoutPart
        case .example: remarks.example
        case .older: remarks.older
        }
    }
}

extension Remark {
    fileprivate var values: KeyValuePairs<Placeholder, String> {
        guard case .older(let year) = self else { return [:] }
        return [.year: "\(year)"]
    }
}
