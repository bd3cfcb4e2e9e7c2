import Projects
import Wording

/// The editions of the site as a feed (RFC 4287), for who wants to know when there are new figures.
struct EditionFeed {
    static let path = "edities.atom"

    private let site: SiteAssembly
    private let address: PublicAddress

    /// Nothing while the site has no address.
    init?(_ site: SiteAssembly) {
        guard let address = PublicAddress(site.project.settings) else { return nil }
        self.site = site
        self.address = address
    }

    /// For the head of a page that tells of editions; none while the site has no address.
    static func alternates(of site: SiteAssembly) -> [Frame.Alternate] {
        PublicAddress(site.project.settings) == nil
            ? [] : [Frame.Alternate(mediaType: "application/atom+xml", path: path)]
    }

    var file: SitePage {
        SitePage(path: Self.path) { [self] in Array(text.utf8) }
    }
}

extension EditionFeed {
    private var settings: ProjectSettings { site.project.settings }

    private var text: String {
        let licence = Licence(settings.licence)
        let author = settings.publisher.name.isEmpty ? settings.title : settings.publisher.name
        let lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(settings.language.xml)\">",
            "<id>\(address.address(of: Self.path).xml)</id>",
            "<title>\(settings.title.xml)</title>",
            "<updated>\(time(settings.referenceDate))</updated>",
            link("self", Self.path), link("alternate", Addresses.home),
            "<author><name>\(author.xml)</name></author>",
            "<rights>\((licence.address ?? licence.name).xml)</rights>",
            entry(settings.editionName, settings.referenceDate),
        ]
        // Of an edition that does not say its day a feed cannot tell.
        let earlier = site.editions.compactMap { edition in
            edition.day.map { entry(edition.name, $0) }
        }
        return (lines + earlier + ["</feed>"]).map { $0 + "\n" }.joined()
    }

    private func entry(_ name: String, _ day: CalendarDay) -> String {
        let permanent = PermanentLinks.edition(name)
        let words = site.words.edition(of: DutchFormat.date(day))
        return """
            <entry>
            <id>\(address.address(of: permanent).xml)</id>
            <title>\("\(settings.title) \(name)".xml)</title>
            <updated>\(time(day))</updated>
            \(link("alternate", permanent))
            <summary>\("\(words).".xml)</summary>
            </entry>
            """
    }

    /// An edition is of a day; where on that day nobody needs to know.
    private func time(_ day: CalendarDay) -> String { "\(day.iso)T00:00:00Z" }

    private func link(_ relation: String, _ path: String) -> String {
        "<link rel=\"\(relation)\" href=\"\(address.address(of: path).xml)\"/>"
    }
}
