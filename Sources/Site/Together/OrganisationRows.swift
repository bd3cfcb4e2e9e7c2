import Community
import Statistics
import Templates
import Wording

/// Organisations by where they are, and buurten by who is there.
struct OrganisationRows {
    private let together: Together

    init(_ together: Together) {
        self.together = together
    }

    /// In how many buurten there is one; nothing where the gemeente has no buurten.
    var sentence: String {
        let coverage = together.community.coverage
        guard !coverage.rows.isEmpty else { return "" }
        return together.words.coverage(
            coverage.coveredCount,
            of: coverage.rows.count,
            numbered: coverage.numberedCount
        )
    }

    /// Which buurten the municipality counts as one.
    var sharedNumbers: [String] {
        let pairs = together.community.organisations.flatMap { zip($0.numbers, $0.areas) }
        let areas = Dictionary(grouping: pairs, by: \.0).mapValues { Set($0.map(\.1)).sorted() }
        return DutchOrder.sorted(areas.keys) { $0 }.compactMap { number in
            guard let same = areas[number], same.count > 1 else { return nil }
            return together.words.sharedNumber(number, same.map(together.name))
        }
    }

    func wijk(_ wijk: Int) -> Record {
        let buurten = together.areas.children(of: wijk)
        return Record(
            Contracts.coveredWijk,
            [
                "naam": .text(together.name(of: wijk)),
                "adres": .text(way(to: wijk)),
                "buurten": .list((buurten.isEmpty ? [wijk] : buurten).map(buurt)),
            ]
        )
    }

    func organisation(_ organisation: Organisation) -> Record {
        Record(
            Contracts.organisationRow,
            [
                "naam": .text(organisation.name),
                "soort": .text(organisation.kind),
                "fase": .text(stage(of: organisation)),
                "gebieden": .list(organisation.areas.map(link(to:))),
            ]
        )
    }
}

extension OrganisationRows {
    private func way(to area: Int) -> String { together.way(to: together.address(of: area)) }

    /// Not said twice of what is called after its stage.
    private func stage(of organisation: Organisation) -> String {
        let stage = organisation.stage.map { together.words[$0] } ?? ""
        return stage.lowercased() == organisation.kind.lowercased() ? "" : stage
    }

    private func buurt(_ area: Int) -> Record {
        Record(
            Contracts.coveredBuurt,
            [
                "naam": .text(together.name(of: area)),
                "adres": .text(way(to: area)),
                "organisaties": .list(organisations(in: area).map(organisation)),
            ]
        )
    }

    /// Of a wijk without buurten those that are there as a whole.
    private func organisations(in area: Int) -> [Organisation] {
        let all = together.data.organisations
        if let row = together.community.coverage.rows.first(where: { $0.buurt == area }) {
            return row.organisations.map { all[$0] }
        }
        return all.filter {
            $0.areas.contains(area) || $0.areas.contains(together.community.gemeente)
        }
    }

    private func link(to area: Int) -> Record {
        Record(
            Contracts.link,
            [
                "naam": .text(together.name(of: area)),
                "adres": .text(way(to: area)),
                "huidig": .flag(false),
            ]
        )
    }
}
