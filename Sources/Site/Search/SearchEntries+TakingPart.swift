import Statistics
import Wording

extension SearchEntries {
    /// The pages about money, ways to take part and organisations, and a sheet to talk over per wijk.
    static func takingPart(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [Entry] {
        let community = site.community(of: gemeente)
        var pages: [(name: PageWord, address: String)] = []
        if community.hasMoney { pages.append((.budgetTitle, Addresses.budget)) }
        if community.hasWayIn {
            pages.append((.takePartTitle, Addresses.takePart))
            pages.append((.formTitle, Addresses.form))
        }
        if !community.organisations.isEmpty {
            pages.append((.organisationsTitle, Addresses.organisations))
        }
        let sheets = gemeente.scores.wijken.map { site.dataset.areas[$0] }
        return pages.map { entry(site.words[$0.name], $0.address) }
            + sheets.map {
                entry(site.words.conversation(in: $0.name), Addresses.conversation(in: $0))
            }
    }

    private static func entry(_ name: String, _ address: String) -> Entry {
        Entry(name: name, address: address, kind: .kindArticle, of: "", aliases: [])
    }
}
