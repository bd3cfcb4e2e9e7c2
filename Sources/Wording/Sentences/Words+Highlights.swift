package import Statistics

/// The three lists of "Wat valt op".
package enum HighlightList: Sendable, CaseIterable {
    case strengths, concerns, changes
}

extension Words {
    package func heading(_ list: HighlightList, city: String? = nil) -> String {
        let city = city ?? names.city()
        return switch list {
        case .strengths: highlights.strengths([.city: city])
        case .concerns: highlights.concerns([.city: city])
        case .changes: highlights.changes()
        }
    }

    /// A difference with the city that stands out: both figures, of the same year.
    package func highlight(
        _ item: Highlights.Item,
        _ indicator: String,
        value: String,
        area: String,
        cityValue: String,
        city: String
    ) -> String {
        highlights.difference([
            .indicator: indicator, .value: value, .area: area, .cityValue: cityValue, .city: city,
            .year: "\(item.year)",
        ])
    }

    /// A change that stands out, with its first and last figure.
    package func highlight(
        _ item: Highlights.Item,
        _ indicator: String,
        area: String,
        from first: String,
        to last: String
    ) -> String {
        let phrase = item.effect > 0 ? highlights.better : highlights.worse
        return phrase([
            .indicator: indicator, .area: area, .first: first,
            .firstYear: "\(item.since ?? item.year)",
            .last: last, .lastYear: "\(item.year)",
        ])
    }

    /// Where all three lists are empty.
    package func nothingStandsOut(in area: String, city: String? = nil) -> String {
        highlights.nothing([.area: area, .city: city ?? names.city()])
    }

    /// Where one of the lists is empty.
    package var emptyList: String { highlights.empty() }
}
