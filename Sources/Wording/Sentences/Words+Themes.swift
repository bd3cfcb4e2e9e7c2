package import Statistics

/// An indicator's printed part of the difference with the city.
package struct Driver: Sendable, Equatable {
    package let name: String
    package let contribution: Double

    package init(name: String, contribution: Double) {
        self.name = name
        self.contribution = contribution
    }
}

extension Words {
    /// The score and what it says beside the city's.
    package func theme(
        _ theme: String,
        score: String,
        verdict: Verdict,
        city: String,
        isExample: Bool = false
    ) -> String {
        let sentence = isExample ? self.theme.exampleScore : self.theme.score
        return sentence([.theme: theme, .score: score]) + " " + meaning(verdict, city: city)
    }

    /// `Koopwoningen: 52% in Donderberg, 43% in Roermond (2024).`, with the verdict where there is one.
    package func figure(
        _ name: String,
        value: PrintedFigure,
        area: String,
        cityValue: String,
        city: String,
        verdict: Verdict? = nil
    ) -> String {
        let sentence = theme.figure([
            .indicator: name, .value: value.text, .area: area, .cityValue: cityValue, .city: city,
            .year: "\(value.year)",
        ])
        return verdict.map { sentence + " " + meaning($0, city: city) } ?? sentence
    }

    /// At most two indicators on each side; nothing when none is large enough to name.
    ///
    /// Named is what has at least so many points, and at least such a share of all points together.
    package func drivers(
        _ drivers: [Driver],
        atLeast least: Double = 1,
        share: Double = 0.2
    ) -> String? {
        let whole = drivers.reduce(0) { $0 + abs($1.contribution) }
        let limit = max(least, share * whole) - 1e-9
        let ranked = drivers.enumerated().filter { abs($1.contribution) >= limit }
            .sorted { left, right in
                let sizes = (abs(left.element.contribution), abs(right.element.contribution))
                return sizes.0 == sizes.1 ? left.offset < right.offset : sizes.0 > sizes.1
            }
            .map(\.element)
        let up = names(ranked.filter { $0.contribution > 0 })
        let down = names(ranked.filter { $0.contribution < 0 })
        let goesUp = drivers.reduce(0) { $0 + $1.contribution } > -1e-9
        let sentences =
            goesUp
            ? [driven(theme.mainlyUp, up), driven(theme.butDown, down)]
            : [driven(theme.mainlyDown, down), driven(theme.butUp, up)]
        let said = sentences.compactMap(\.self)
        return said.isEmpty ? nil : said.joined(separator: " ")
    }
}

extension Words {
    private func meaning(_ verdict: Verdict, city: String) -> String {
        switch Tone(verdict) {
        case .uncertain: theme.uncertain([.city: city])
        case .city: theme.city([.city: city])
        default: theme.difference([.verdict: comparison(verdict, with: city)])
        }
    }

    private func names(_ drivers: [Driver]) -> [String] {
        drivers.prefix(2).map { names.quoted([.name: $0.name]) }
    }

    private func driven(_ phrase: CountedPhrase, _ names: [String]) -> String? {
        names.isEmpty ? nil : phrase(names.count, [.names: DutchFormat.list(names)])
    }
}
