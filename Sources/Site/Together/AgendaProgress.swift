import Community
import Statistics
import Templates
import Wording

/// How far the agenda of each wijk is, and how many of its measures are how far.
struct AgendaProgress {
    private let together: Together

    init(_ together: Together) { self.together = together }

    static func heads(_ words: Words) -> [Record] {
        Stand.allCases.map { stand in
            Record(
                Contracts.standHead,
                ["naam": .text(words[stand])]
            )
        }
    }

    /// All wijken in the municipality's order, and before them what is for all of them.
    var rows: [Record] {
        let community = together.community
        let shared = community.hasAgenda(community.gemeente) ? [community.gemeente] : []
        return (shared + together.gemeente.scores.wijken).map(row)
    }

    private func row(_ area: Int) -> Record {
        let community = together.community
        let agenda = community.agenda(of: area)
        let measures = community.measures(of: area)
        let stands = measures.map { together.data.measures[$0].status.current?.stand }
        let address = Addresses.agenda(of: together.areas[area])
        return Record(
            Contracts.progressRow,
            [
                "naam": .text(together.name(of: area).capitalisedFirst),
                "adres": .text(community.hasAgenda(area) ? together.way(to: address) : ""),
                "stand": .text(agenda.map { together.stand($0.status) } ?? ""),
                "teken": .text(together.sign(agenda?.status)),
                "stap": .text(agenda?.step.map { together.words[$0] } ?? ""),
                "aantal": .text("\(measures.count)"),
                "cellen": .list(
                    Stand.allCases.map { stand in
                        let count = stands.count { $0 == stand }
                        return Record(
                            Contracts.standCell,
                            [
                                "aantal": .text(count == 0 ? "" : "\(count)")
                            ]
                        )
                    }
                ),
            ]
        )
    }
}
