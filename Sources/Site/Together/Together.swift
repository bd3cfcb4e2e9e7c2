import Community
import Statistics
import Templates
import Wording

/// What the rows about people and agreements are made with: one page of one gemeente.
struct Together: Sendable {
    let site: SiteAssembly
    let gemeente: GemeenteFindings
    /// The frame of the page, from which every way starts.
    let frame: Frame

    init(_ frame: Frame, _ gemeente: GemeenteFindings) {
        self.frame = frame
        self.gemeente = gemeente
        site = frame.site
    }

    var words: Words { site.words }
    var areas: Areas { site.dataset.areas }
    var community: GemeenteCommunity { site.community(of: gemeente) }
    var data: CommunityData { community.data }

    /// The way to a page of the gemeente.
    func way(to address: String) -> String { frame.home + address }

    func name(of area: Int) -> String {
        areas[area].level == .gemeente ? words.whole(areas[area].name) : areas[area].name
    }

    /// Where to go in the gemeente itself, whatever the wijk.
    var ownContacts: [Record] { community.contacts(in: gemeente.scores.gemeente).map(contactRow) }

    static func texts(_ texts: [String]) -> [Record] {
        texts.map { Record(Contracts.bareText, ["tekst": .text($0)]) }
    }
}

extension Together {
    /// All amounts together; those that nobody knows are said, not counted.
    func total(_ funding: [Funding]) -> String {
        let known = funding.compactMap(\.amount)
        let hasUnknown = funding.contains { $0.amount == nil }
        guard !known.isEmpty else { return hasUnknown ? words[.amountUnknown] : "" }
        let total = DutchFormat.euros(known.total)
        return hasUnknown ? words.amountAndMore(total) : total
    }

    func fundingRow(_ funding: Funding) -> Record {
        Record(
            Contracts.fundingRow,
            [
                "bron": .text(funding.scheme.map { data.schemes[$0].name } ?? ""),
                "partij": .text(funding.party ?? ""),
                "bedrag": .text(funding.amount.map(DutchFormat.euros) ?? words[.amountUnknown]),
            ]
        )
    }
}
