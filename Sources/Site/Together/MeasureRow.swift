import Community
import Statistics
import Templates
import Wording

extension Together {
    func measureRow(_ index: Int) -> Record {
        let measure = data.measures[index]
        return Record(
            Contracts.measureRow,
            [
                "naam": .text(measure.title),
                "adres": .text(way(to: Addresses.measure(measure, in: areas))),
                "gebied": .text(name(of: measure.area)),
                "gebiedadres": .text(way(to: Addresses.agenda(of: areas[measure.area]))),
                "buurt": .text(measure.buurt.map { areas[$0].name } ?? ""),
                "stand": .text(stand(measure.status)),
                "teken": .text(sign(measure.status)),
                "jaar": .text(measure.years.map(DutchFormat.years) ?? ""),
                "trekker": .text(measure.lead ?? ""),
                "geld": .text(total(measure.funding)),
                "onderwerp": .text(subject(of: measure)),
                "doelen": .list(measure.targets.map { TargetRow(self, $0).goal }),
            ]
        )
    }

    /// Empty where no decision was written down.
    func stand(_ history: StatusHistory) -> String {
        history.current.map { words[$0.stand] } ?? ""
    }

    func sign(_ history: StatusHistory?) -> String {
        history?.current.map { words.sign($0.stand) } ?? ""
    }

    /// What a target hopes for, from its first figure to its goal.
    func sentence(_ target: Target) -> String {
        let indicator = site.dataset.indicators[target.indicator]
        let printing = Printing(indicator)
        // The figure of a buurt is not that of its wijk, which may stand beside it.
        let isBuurt = areas[target.area].level == .buurt
        return words.target(
            isBuurt ? "\(indicator.name) (\(areas[target.area].name))" : indicator.name,
            from: printing.figure(target.baseline, in: target.baselineYear),
            to: printing.figure(target.goal, in: target.year)
        )
    }

    /// What a measure is about: a theme, or the other orders that municipalities use.
    private func subject(of measure: Measure) -> String {
        measure.theme.map { site.dataset.themes[$0].name } ?? measure.field.map { words[$0] }
            ?? measure.actionLine.map { words[$0] } ?? ""
    }
}
