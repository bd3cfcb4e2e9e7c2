import Community
import Diagnostics
import Projects
import Prose
import Statistics

/// The pages of the site by the path of their text, which a writer refers to; a page need not have a text.
struct ContentPages {
    /// Where the texts stand that belong to no area, theme or figure.
    static let standing = "content/paginas/"

    /// What there is to make pages of.
    struct Files {
        /// Everything under `content`, by path.
        let content: Set<String>
        /// The tables that have a row, by path.
        let tables: Set<String>
        /// Known when all texts have been read, which in a site of several gemeenten says where each has its page.
        var initiatives: [Initiative] = []
    }

    let project: Project
    let files: Files
    private let names: [String]

    init(_ project: Project, _ files: Files) {
        self.project = project
        self.files = files
        names = files.content.filter { $0.hasPrefix(Self.standing) && $0.hasSuffix(".md") }
            .map(Self.name).sorted()
    }

    static func name(ofStanding path: String) -> String {
        String(path.dropFirst(standing.count).dropLast(".md".count))
    }

    /// From `content/wijken/x.md` to where its page is in the site; themes and figures are those of the gemeente
    /// that the settings name.
    var addresses: [String: String] {
        let areas = project.dataset.areas
        let own = areas.index(of: project.settings.gemeente).map(folder) ?? ""
        var pages = ["content/index.md": Addresses.home]
        for area in areas.all.indices where areas[area].level > .gemeente {
            guard let gemeente = areas.gemeente(of: area), project.shows(gemeente) else { continue }
            let address = Addresses.area(areas[area], in: areas)
            pages["content/wijken/\(areas[area].key).md"] = folder(gemeente) + address
        }
        pages["content/toegankelijkheid.md"] = Addresses.accessibility
        pages.merge(addresses(in: own)) { $1 }
        pages.merge(communityAddresses(own)) { own, _ in own }
        for name in names { pages[Self.standing + name + ".md"] = Addresses.article(name) }
        return pages
    }

    /// What every gemeente has for itself, in its folder.
    func addresses(in folder: String) -> [String: String] {
        var pages: [String: String] = [:]
        for theme in project.dataset.themes {
            pages["content/themas/\(theme.key).md"] = folder + Addresses.theme(theme)
        }
        for indicator in project.dataset.indicators {
            pages["content/indicatoren/\(indicator.key).md"] =
                folder + Addresses.indicator(indicator)
        }
        for (name, address) in Self.fixed + overviews {
            pages["content/\(name).md"] = folder + address
        }
        return pages
    }
}

extension ContentPages {
    /// Folders of the site that a text cannot have.
    private static let taken = [
        "beelden", "edities", "gemeenten", "gesprek", "id", "indicatoren", "initiatieven",
        "kwaliteit", "meedoen", "meenemen", "methode", "open-data", "organisaties", "themas",
        "toegankelijkheid", "vergelijk", "wijkagenda",
        "wijkbudget", "wijken", "zoeken",
    ]

    /// Says which texts would take the place of a page that the program makes.
    func checkNames(report: inout Report) {
        // Windows and macOS see one folder where only capitals differ.
        for name in names where Self.taken.contains(name.lowercased()) {
            report.add(.takenName(name.lowercased()), at: Location(Self.standing + name + ".md"))
        }
    }

    /// Folders of which the reader of the community says itself what stands wrong in them.
    private static let checked = ["wijkagenda", "initiatieven", "signalen"]

    /// Says which texts no page would show.
    static func checkPlaces(_ paths: some Sequence<String>, report: inout Report) {
        for path in paths.sorted() where path.hasSuffix(".md") && path != "content/README.md" {
            let parts = path.split(separator: "/").dropFirst().map(String.init)
            guard ArticleKind.known(path) == nil, let first = parts.first,
                parts.count == 1 || !checked.contains(first)
            else { continue }
            let name = parts.count == 1 ? first : first + "/"
            report.add(.textOnNoPage(name, known: ArticleKind.entrances), at: Location(path))
        }
    }

    /// Says which files under `content` are no text and no picture, and so would be lost.
    static func checkFiles(_ paths: some Sequence<String>, report: inout Report) {
        for path in paths.sorted()
        where !path.hasSuffix(".md") && !path.hasPrefix(PageLinks.fileFolder) {
            report.add(.notAText(), at: Location(path))
        }
    }

    /// Says which texts stand above a page that is not there, because there is nothing on it.
    func checkOverviews(report: inout Report) {
        let pages = addresses
        for name in ["wijkagenda", "initiatieven", "wijkbudget", "meedoen", "organisaties"] {
            let path = "content/\(name).md"
            guard files.content.contains(path), pages[path] == nil else { continue }
            report.add(.textWithoutPage(name), at: Location(path))
        }
    }

    private static let fixed = [
        ("themas", Addresses.themes), ("vergelijk", Addresses.compare),
        ("methode", Addresses.method), ("kwaliteit", Addresses.quality),
        ("zoeken", Addresses.search),
    ]

    func folder(_ gemeente: Int) -> String {
        project.settings.layout == .perGemeente
            ? Addresses.folder(of: project.dataset.areas[gemeente]) : ""
    }
}

extension Diagnostic.Message {
    fileprivate static func notAText() -> Self {
        .warning(
            "WM284",
            "dit bestand komt niet op de site; een tekst eindigt op .md, en plaatjes en pdf's staan in"
                + " content/beelden"
        )
    }

    fileprivate static func textWithoutPage(_ name: String) -> Self {
        .warning(
            "WM285",
            "deze tekst komt op geen pagina, want voor '\(name)' is er nog niets; zet er gegevens bij of"
                + " haal de tekst weg"
        )
    }

    fileprivate static func textOnNoPage(_ name: String, known: [String]) -> Self {
        let hint = NearMiss.hint(
            for: name,
            among: known,
            or: "; in content/README.md staat waar teksten horen"
        )
        return .warning("WM281", "deze tekst komt op geen pagina\(hint)")
    }

    fileprivate static func takenName(_ name: String) -> Self {
        .error(
            "WM223",
            "de site heeft zelf al een map '\(name)'; geef dit bestand een andere naam"
        )
    }
}
