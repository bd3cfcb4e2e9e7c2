import Statistics
import Templates
import Wording

/// For how many areas of a gemeente there are figures, and why there are none.
struct Coverage {
    private let site: SiteAssembly
    private let wijken: [Int]
    private let buurten: [Int]
    let years: [Int]

    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings) {
        let dataset = site.dataset
        self.site = site
        wijken = gemeente.scores.wijken
        buurten = wijken.flatMap { dataset.areas.children(of: $0) }
        let all = dataset.indicators.indices.flatMap { index in
            dataset.observations[index].map(\.period).filter(\.isYear).map(\.year)
        }
        years = Set(all).sorted()
    }

    func row(_ index: Int, _ home: String) -> Record {
        let indicator = site.dataset.indicators[index]
        let latest = latest(index)
        return Record(
            Contracts.coverageRow,
            [
                "naam": .text(indicator.name),
                "adres": .text(home + Addresses.indicator(indicator)),
                "laatste": .text(latest.map { "\($0.period.year)" } ?? DutchFormat.nothing),
                "buurten": .text(
                    latest.map { share(count($0, of: buurten), of: buurten) }
                        ?? DutchFormat.nothing
                ),
                "cellen": .list(years.map { cell(index, $0) }),
                "fictief": .flag(site.dataset.sources[indicator.source].isFictitious),
            ]
        )
    }

    /// The reasons of the latest year of every figure, the most common first.
    var reasons: [Record] {
        var counts = [Int](repeating: 0, count: CellStatus.allCases.count)
        for index in site.dataset.indicators.indices {
            guard let latest = latest(index) else { continue }
            for area in wijken + buurten where !latest.statuses[area].hasValue {
                counts[Int(latest.statuses[area].rawValue)] += 1
            }
        }
        return CellStatus.allCases
            .filter { counts[Int($0.rawValue)] > 0 }
            .sorted {
                (counts[Int($1.rawValue)], $0.rawValue) < (counts[Int($0.rawValue)], $1.rawValue)
            }
            .map { status in
                Record(
                    Contracts.reason,
                    [
                        "reden": .text(site.words.missing(status)),
                        "aantal": .text(
                            DutchFormat.number(Double(counts[Int(status.rawValue)]), decimals: 0)
                        ),
                    ]
                )
            }
    }
}

extension Coverage {
    /// The last year that holds a figure of any area of this gemeente.
    private func latest(_ index: Int) -> Measurement? {
        site.dataset.observations[index].last { measurement in
            measurement.period.isYear
                && (count(measurement, of: wijken) > 0 || count(measurement, of: buurten) > 0)
        }
    }

    private func count(_ measurement: Measurement, of areas: [Int]) -> Int {
        areas.count { measurement.statuses[$0].hasValue }
    }

    private func share(_ count: Int, of areas: [Int]) -> String {
        areas.isEmpty ? DutchFormat.nothing : "\(count) van \(areas.count)"
    }

    private func cell(_ index: Int, _ year: Int) -> Record {
        let measurement = site.dataset.observations.measurement(of: index, in: .year(year))
        let count = measurement.map { self.count($0, of: wijken) } ?? 0
        return Record(
            Contracts.coverageCell,
            [
                "tekst": .text(count == 0 ? DutchFormat.nothing : "\(count)"),
                "klasse": .text(count == 0 ? "geen" : count == wijken.count ? "alle" : "deel"),
            ]
        )
    }
}
