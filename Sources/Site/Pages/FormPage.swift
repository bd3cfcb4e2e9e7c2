import Projects
import Statistics
import Templates
import Wording

/// A form on one sheet of paper for a resident's own idea; the site asks and keeps nothing.
struct FormPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings

    var page: SitePage {
        let takePart = Frame.Crumb(name: site.words[.takePartTitle], address: Addresses.takePart)
        let hasContacts = !site.community(of: gemeente).contacts(in: gemeente.scores.gemeente)
            .isEmpty
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.formTitle],
            address: Addresses.form,
            section: .takePart,
            crumbs: [takePart],
            kinds: hasContacts ? [.contacts] : []
        )
        return frame.page(Contracts.formulier) { [gemeente] in
            let together = Together(frame, gemeente)
            return Record(
                Contracts.formFields,
                [
                    "contacten": .list(together.ownContacts),
                    "meedoenadres": .text(together.way(to: Addresses.takePart)),
                ]
            )
        }
    }
}
