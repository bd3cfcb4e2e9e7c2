import Editions
import Projects
import Statistics
import Templates
import Wording

/// What changed since the earlier edition: first how much, then each change, the longest lists folded.
struct ChangesPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    let comparison: EditionComparison

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.changesTitle],
            address: Addresses.changes,
            isFictitious: comparison.before.isInvented || comparison.after.isInvented,
            kinds: comparison.agreementCount == 0
                ? [] : [.measures, .targets, .initiatives, .organisations]
        )
        return frame.page(Contracts.veranderd) { [self] in
            Record(Contracts.changesFields, values(ChangeRows(site, comparison, frame)))
        }
    }
}

extension ChangesPage {
    private func values(_ rows: ChangeRows) -> KeyValuePairs<String, Value> {
        let flips = FlipGroups(rows)
        let method = rows.method
        let agreements = rows.agreements
        return [
            "nu": .group(Self.record(comparison.after)),
            "eerder": .group(Self.record(comparison.before)),
            "eerder_verzonnen": .flag(comparison.before.isInvented),
            "niets": .flag(comparison.isEmpty),
            "tellingen": .list(counts(method.count)),
            "heeft_oordelen": .flag(!comparison.flips.isEmpty),
            "oordelen": .list(flips.records),
            "heeft_cijfers": .flag(!comparison.figures.counts.isEmpty),
            "cijfers": .list(comparison.figures.counts.map(rows.count)),
            "andere": .list(rows.changedFigures.map { [$0] } ?? []),
            "heeft_methode": .flag(!method.isEmpty),
            "methode": .list(method),
            "heeft_maatregelen": .flag(!agreements.isEmpty),
            "maatregelen": .list(agreements),
            "heeft_gaten": .flag(!comparison.gaps.isEmpty),
            "gaten": .list(comparison.gaps.map(rows.gap)),
        ]
    }

    private static func record(_ edition: EditionComparison.Name) -> Record {
        Record(
            Contracts.namedEdition,
            [
                "naam": .text(edition.name),
                "dag": .text(CalendarDay(edition.day).map { DutchFormat.date($0) } ?? ""),
            ]
        )
    }

    private func counts(_ method: Int) -> [Record] {
        let figures = comparison.figures
        let revised = figures.count(of: .revised) + figures.count(of: .final)
        let rows: [(PageWord, Int, String)] = [
            (.changedVerdicts, comparison.flips.count, "oordelen"),
            (.newFigures, figures.count(of: .new), "cijfers"),
            (.filledFigures, figures.count(of: .filled), "cijfers"),
            (.revisedFigures, revised, "cijfers"),
            (.removedFigures, figures.count(of: .removed), "cijfers"),
            (.changedMethod, method, "methode"),
            (.changedMeasures, comparison.agreementCount, "maatregelen"),
        ]
        return rows.map { word, count, anchor in
            Record(
                Contracts.changeCount,
                [
                    "naam": .text(site.words[word]),
                    "aantal": .text(DutchFormat.number(Double(count), decimals: 0)),
                    "anker": .text(count == 0 ? "" : anchor),
                ]
            )
        }
    }
}
