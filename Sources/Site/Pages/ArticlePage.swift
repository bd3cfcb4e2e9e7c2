import Markup
import Prose
import Templates

/// A text of the municipality that belongs to no area, theme or figure, such as `over`.
struct ArticlePage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings?
    let name: String
    let article: Article

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: article.title ?? name,
            address: Addresses.article(name)
        )
        return frame.page(Contracts.pagina) { [self] in
            Record(
                Contracts.articleFields,
                [
                    "naam": .text(frame.title),
                    "artikel": .markup(site.article("paginas/\(name)", on: frame)),
                ]
            )
        }
    }
}
