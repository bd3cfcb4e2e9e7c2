import Projects
import Prose
import Statistics
import Templates
import Wording

/// What stands around every page: its title, the way to it, the menu and the foot.
struct Frame {
    /// A part of the menu, in which a page may lie.
    enum Section { case areas, themes, agenda, takePart, compare, method, none }

    struct Crumb {
        let name: String
        let address: String
    }

    /// A file that a program may read instead: its type, and its path from the folder of the site.
    struct Alternate {
        let mediaType: String
        let path: String
    }

    let site: SiteAssembly
    /// Nothing on the pages that all gemeenten share.
    let gemeente: GemeenteFindings?
    let title: String
    /// What the page lies in, where its title alone may be that of another page.
    var within: String?
    /// From the folder of the gemeente, or of the site where there is none.
    let address: String
    var section = Section.none
    /// The pages between the home page and this one.
    var crumbs: [Crumb] = []
    var isFictitious = false
    /// A score on the page has an invented figure in it.
    var hasExampleScore = false

    /// What the page has of agreements and people, that may be made up.
    var kinds: [InventedKind] = []

    /// The same in other forms, for programs.
    var alternates: [Alternate] = []

    /// The way to the folder that the address starts in.
    var home: String { Addresses.root(of: address) }

    /// Where the file goes, from the folder of the site.
    var path: String { folder + address }

    /// The way to the folder of the site.
    var root: String { Addresses.root(of: path) }

    /// The page with what its own template offers besides.
    func page(_ contract: PageContract, _ own: @escaping @Sendable () -> Record) -> SitePage {
        SitePage(path: path) { [self] in
            site.sources.templates.render(
                page: contract.name,
                record(of: contract).followed(by: own())
            )
        }
    }
}

extension Frame {
    var folder: String {
        gemeente.map { site.folder(of: $0.scores.gemeente) } ?? ""
    }

    private var gemeenteName: String {
        gemeente.map { site.dataset.areas[$0.scores.gemeente].name } ?? site.gemeenteName
    }

    private var community: GemeenteCommunity? { gemeente.map(site.community) }

    private var isHome: Bool { address == Addresses.home }
    private var isSiteHome: Bool { path == Addresses.home }

    /// Of no other page of the site.
    private var fullTitle: String {
        guard !isSiteHome else { return title }
        let isShared = gemeente == nil || isHome || !site.isPerGemeente
        let parts = [title, within, isShared ? nil : gemeenteName].compactMap(\.self)
        return "\(parts.joined(separator: ", ")) – \(site.project.settings.title)"
    }

    private func record(of contract: PageContract) -> Record {
        let settings = site.project.settings
        let publisher = settings.publisher
        return Record(
            Contracts.frame,
            [
                "titel": .text(fullTitle),
                "kop": .text(fullTitle),
                "soort": .text(contract.name),
                "canoniek": .text(PublicAddress(settings)?.address(of: path) ?? ""),
                "andere_vormen": .list(alternates.map(record)),
                "wortel": .text(root),
                "thuis": .text(home),
                "site": .text(settings.title),
                "gemeente": .text(gemeenteName),
                "editie": .text(site.edition),
                "voorbeeldcijfers": .flag(isFictitious),
                "voorbeeldscore": .flag(hasExampleScore),
                "voorbeeldsite": .flag(site.hasFictitiousFigures || !settings.invented.isEmpty),
                "verzonnen": .text(site.words.invented(kinds.filter(settings.invented.contains))),
                "menu": .later { [self] in .list(menu) },
                "kruimels": .later { [self] in .list(breadcrumbs) },
                "voet": .later { [self] in .list(foot) },
                "zoekadres": .text(home + Addresses.search),
                "uitgever": .group(
                    Record(
                        Contracts.publisher,
                        [
                            "naam": .text(publisher.name),
                            "email": .text(publisher.email),
                            "telefoon": .text(publisher.telephone),
                            "url": .text(publisher.url),
                        ]
                    )
                ),
            ]
        )
    }

    private func record(_ alternate: Alternate) -> Record {
        Record(
            Contracts.alternate,
            ["soort": .text(alternate.mediaType), "adres": .text(root + alternate.path)]
        )
    }

    private func link(_ name: String, _ address: String, isCurrent: Bool = false) -> Record {
        Record(
            Contracts.link,
            ["naam": .text(name), "adres": .text(address), "huidig": .flag(isCurrent)]
        )
    }

    private var menu: [Record] {
        guard gemeente != nil else { return [] }
        let words = site.words
        var items: [(PageWord, String, Section)] = [
            (.menuAreas, Addresses.home, .areas), (.menuThemes, Addresses.themes, .themes),
        ]
        if community?.hasAgenda == true { items.append((.menuAgenda, Addresses.agendas, .agenda)) }
        if community?.hasWayIn == true {
            items.append((.menuTakePart, Addresses.takePart, .takePart))
        }
        items += [
            (.menuCompare, Addresses.compare, .compare), (.menuMethod, Addresses.method, .method),
        ]
        return items.map { word, address, section in
            link(words[word], home + address, isCurrent: section == self.section)
        }
    }

    private var breadcrumbs: [Record] {
        guard !isSiteHome else { return [] }
        var links = crumbs.map { link($0.name, home + $0.address) }
        if !isHome { links.insert(link(site.words[.crumbHome], home + Addresses.home), at: 0) }
        if site.isPerGemeente, gemeente != nil {
            links.insert(link(site.words[.crumbGemeenten], root + Addresses.home), at: 0)
        }
        links.append(link(title, "", isCurrent: true))
        return links.enumerated().map { index, link in
            link.followed(by: Record(Contracts.place, ["plaats": .text("\(index + 1)")]))
        }
    }

    /// The pages about the site itself; those that gemeenten share lie in the folder of the site.
    private var foot: [Record] {
        let words = site.words
        var pages: [(name: String, folder: String, address: String)] = []
        if gemeente != nil {
            if site.isPerGemeente { pages.append((words[.crumbGemeenten], root, Addresses.home)) }
            pages.append((words[.footQuality], home, Addresses.quality))
            if let gemeente, site.changes[gemeente.scores.gemeente] != nil {
                pages.append((words[.changesTitle], home, Addresses.changes))
            }
            pages.append((words[.openDataTitle], home, Addresses.openData))
            if community?.hasMoney == true {
                pages.append((words[.budgetTitle], home, Addresses.budget))
            }
            if community?.initiatives.isEmpty == false {
                pages.append((words[.initiativesTitle], home, Addresses.initiatives))
            }
            if community?.organisations.isEmpty == false {
                pages.append((words[.organisationsTitle], home, Addresses.organisations))
            }
        }
        pages += site.sources.standingArticles.map { name, article in
            (article.title ?? name, root, Addresses.article(name))
        }
        if site.hasEditions { pages.append((words[.editionsTitle], root, Addresses.editions)) }
        if site.project.hasBundles {
            pages.append((words[.bundlesTitle], home, Addresses.bundles))
        }
        pages.append((words[.footAccessibility], root, Addresses.accessibility))
        pages.append((words[.footSearch], home, Addresses.search))
        return pages.map { name, folder, target in
            let isCurrent = folder == home ? target == address : target == path
            return link(name, folder + target, isCurrent: isCurrent)
        }
    }
}
