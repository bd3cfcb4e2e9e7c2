import Community
import OpenData
import Projects
import Prose
import Statistics

/// Where the pages of one gemeente are, from the folder of that gemeente on.
enum Addresses {
    static let home = "index.html"
    static let themes = "themas/index.html"
    static let compare = "vergelijk/index.html"
    static let method = "methode/index.html"
    static let quality = "kwaliteit/index.html"
    static let accessibility = "toegankelijkheid/index.html"
    static let search = "zoeken/index.html"
    static let searchIndex = "zoeken/zoekindex.js"
    static let notFound = "404.html"

    static let agendas = "wijkagenda/index.html"
    static let budget = "wijkbudget/index.html"
    static let takePart = "meedoen/index.html"
    static let form = "meedoen/formulier/index.html"
    static let initiatives = "initiatieven/index.html"
    static let organisations = "organisaties/index.html"

    static let openData = "open-data/index.html"
    static let checksums = "open-data/SHA256SUMS"
    static let catalogue = "open-data/catalogus.ttl"
    static let linkedCatalogue = "open-data/catalogus.jsonld"

    /// All figures of one area.
    static func dataFile(of area: Area, _ format: OpenDataFile.Format) -> String {
        "open-data/gebieden/\(area.key).\(format == .json ? "json" : "csv")"
    }

    /// What changed since the edition before this one.
    static let changes = "veranderd/index.html"
    /// From the folder of the site, also with several gemeenten.
    static let editions = "edities/index.html"

    /// What can be taken along.
    static let bundles = "meenemen/index.html"

    static func bundle(of wijk: Area) -> String { "meenemen/\(wijk.key).zip" }

    /// The agenda of a wijk, or of the gemeente for what concerns all wijken.
    static func agenda(of area: Area) -> String { "wijkagenda/\(area.key)/index.html" }

    static func measure(_ measure: Measure, in areas: Areas) -> String {
        "wijkagenda/\(areas[measure.area].key)/\(measure.key)/index.html"
    }

    static func initiative(_ initiative: Initiative) -> String {
        "initiatieven/\(initiative.key)/index.html"
    }

    /// The sheet of figures with room to write, for a meeting in a wijk.
    static func conversation(in wijk: Area) -> String { "gesprek/\(wijk.key)/index.html" }

    static func theme(_ theme: Theme) -> String { "themas/\(theme.key)/index.html" }

    static func indicator(_ indicator: Indicator) -> String {
        "indicatoren/\(indicator.key)/index.html"
    }

    /// A wijk or a buurt; a buurt lies in the folder of its wijk.
    static func area(_ area: Area, in areas: Areas) -> String {
        guard area.level == .buurt, let parent = area.parent else {
            return "wijken/\(area.key)/index.html"
        }
        return "wijken/\(areas[parent].key)/\(area.key)/index.html"
    }

    /// The buurten of a wijk side by side.
    static func compare(buurtenOf wijk: Area) -> String { "vergelijk/\(wijk.key)/index.html" }

    static func article(_ name: String) -> String { "\(name)/index.html" }

    /// The folder of a gemeente, when each has its own.
    static func folder(of gemeente: Area) -> String { "gemeenten/\(gemeente.key)/" }

    /// The shortest way from one page to another.
    static func way(from page: String, to target: String) -> String {
        PageLinks.relative(target, from: page)
    }

    /// The way from a page up to the folder that its address starts in.
    static func root(of address: String) -> String {
        String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
    }
}
