import Projects
import Templates
import Wording

/// What a server shows for an address that does not exist, at any depth: so its links are whole addresses.
struct NotFoundPage {
    let site: SiteAssembly

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: nil,
            title: site.words[.notFoundTitle],
            address: Addresses.notFound
        )
        return frame.page(Contracts.nietGevonden) { [self] in
            Record(
                Contracts.notFoundFields,
                ["basis": .text(site.project.settings.baseURL)]
            )
        }
    }
}
