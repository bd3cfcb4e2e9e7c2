package import Statistics

extension Words {
    /// The sign alone, which differs in shape and number, never only in colour.
    package func sign(_ verdict: Verdict) -> String { verdicts.signs[Tone(verdict).rawValue] }

    /// The word alone: `gunstiger`.
    package func word(_ verdict: Verdict) -> String { verdicts.words[Tone(verdict).rawValue] }

    /// In a cell whose heading says that it is compared with the city: `▲ gunstiger`.
    package func brief(_ verdict: Verdict) -> String { verdicts.briefs[Tone(verdict).rawValue] }

    /// In full: `▲ gunstiger dan de stad`.
    package func verdict(_ verdict: Verdict) -> String {
        verdicts.verdicts[Tone(verdict).rawValue]
    }

    /// In full, compared by name: `▲ gunstiger dan Roermond`.
    package func verdict(_ verdict: Verdict, with city: String) -> String {
        "\(sign(verdict)) \(comparison(verdict, with: city))"
    }

    /// Without its sign, for readers of the screen and in sentences: `gunstiger dan Roermond`.
    package func comparison(_ verdict: Verdict, with city: String? = nil) -> String {
        verdicts.comparisons[Tone(verdict).rawValue]([.city: city ?? names.city()])
    }

    /// Where a score or a verdict cannot be made.
    package var tooLittle: String { verdicts.tooLittle() }

    /// Where a verdict would make no sense, such as of a count.
    package var noVerdict: String { verdicts.none() }
}
