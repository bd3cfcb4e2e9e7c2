import Projects
import Statistics
import Wording

/// `LEES-MIJ.txt`: what is in a bundle and how it is opened, for someone who has only the file.
struct BundleReadme {
    let site: SiteAssembly
    /// Nothing for the whole site.
    let wijk: Area?

    /// With the ends of lines that every computer shows.
    var file: SitePage {
        SitePage(path: "LEES-MIJ.txt") { [self] in
            Array(paragraphs.map { $0 + "\r\n" }.joined(separator: "\r\n").utf8)
        }
    }
}

extension BundleReadme {
    private var paragraphs: [String] {
        let settings = site.project.settings
        let words = site.words.bundles
        let publisher = [settings.publisher.name, settings.publisher.email].filter { !$0.isEmpty }
        let parts = [
            settings.title,
            words.content(wijk: wijk?.name),
            words.unpack,
            words.open,
            site.edition + ".",
            publisher.isEmpty ? "" : words.publisher(publisher.joined(separator: ", ")),
            settings.licence.isEmpty ? "" : words.licence(settings.licence),
            invented,
            settings.baseURL.isEmpty ? "" : words.address(settings.baseURL),
        ]
        return parts.filter { !$0.isEmpty }
    }

    /// What is made up anywhere on the site, so that nobody carries it on as a fact.
    private var invented: String {
        let dataset = site.dataset
        let used = Set(dataset.indicators.map(\.source))
        let sources = dataset.sources.indices.filter {
            used.contains($0) && dataset.sources[$0].isFictitious
        }.map { dataset.sources[$0].name }
        let kinds = InventedKind.allCases.filter(site.project.settings.invented.contains)
        let words = site.words.bundles
        return [
            sources.isEmpty ? "" : words.inventedSources(sources),
            kinds.isEmpty ? "" : words.inventedKinds(site.words.invented(kinds)),
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
