import TestSupport
import Testing

/// From a figure to the measures that aim at it, to initiatives and euros, and back to the wijk: by links alone.
@Suite struct ChainTests {
    private static let sites: [SiteCase] = [.example, .together, .togetherPerGemeente]

    @Test(arguments: sites)
    func everyAimIsSeenFromBothSides(_ built: SiteCase) async throws {
        let site = try await built.built().site
        var fromFigures: Set<Link> = []
        var fromMeasures: Set<Link> = []
        for page in site.pages {
            let links = page.links(in: page.isMeasure ? "cijfers" : "maatregelen")
            for path in links where page.isFigure && path.isMeasure {
                fromFigures.insert(Link(figure: page.path, measure: path))
            }
            for path in links where page.isMeasure && path.isFigure {
                fromMeasures.insert(Link(figure: path, measure: page.path))
            }
        }
        #expect(fromFigures == fromMeasures)
        #expect(!fromFigures.isEmpty)
    }

    /// The same goal in the same words on the page of the figure and on that of the measure.
    @Test(arguments: sites)
    func saysTheSameGoalOnBothPages(_ built: SiteCase) async throws {
        let site = try await built.built().site
        var count = 0
        for figure in site.pages where figure.isFigure {
            for item in figure.items(in: "maatregelen") {
                let goal = try #require(
                    item.text.firstMatch(of: /van [^ ]+ in \d{4} naar [^ ]+ in \d{4}/)
                )
                let link = try #require(item.descendants("a").first?["href"])
                let measure = try #require(site.page(figure.target(of: link).path))
                #expect(measure.mainText.contains(goal.output), "\(measure.path)")
                count += 1
            }
        }
        #expect(count > 0)
    }

    @Test(arguments: sites)
    func leadsFromAMeasureToItsInitiativesMoneyAndWijk(_ built: SiteCase) async throws {
        let site = try await built.built().site
        var complete = 0
        for measure in site.pages where measure.isMeasure {
            let links = Set(measure.links(in: nil))
            let areas = links.filter(\.isProfile)
            for path in areas {
                let profile = try #require(site.page(path))
                #expect(profile.links(in: "samen").contains(measure.path), "\(path)")
            }
            for path in measure.links(in: "initiatieven") where path.isInitiative {
                let initiative = try #require(site.page(path))
                let back = initiative.links(in: nil)
                #expect(back.contains(measure.path), "\(path)")
                #expect(back.contains { areas.contains($0) || $0.hasSuffix("index.html") })
                if initiative.mainText.contains("€"), !areas.isEmpty,
                    links.contains(where: \.isFigure)
                {
                    complete += 1
                }
            }
        }
        #expect(complete > 0)
    }

    /// Every initiative and every measure can be reached from its overview.
    @Test(arguments: sites)
    func listsEveryMeasureAndInitiative(_ built: SiteCase) async throws {
        let site = try await built.built().site
        for overview in site.pages where overview.path.hasSuffix("wijkagenda/index.html") {
            let folder = overview.path.dropLast("index.html".count)
            let measures = site.pages.filter { $0.isMeasure && $0.path.hasPrefix(folder) }
            #expect(!measures.isEmpty)
            #expect(Set(overview.links(in: nil)).isSuperset(of: measures.map(\.path)))
        }
        for overview in site.pages where overview.path.hasSuffix("initiatieven/index.html") {
            let folder = overview.path.dropLast("index.html".count)
            let own = site.pages.filter {
                $0.path.isInitiative && $0.path.hasPrefix(folder)
            }
            #expect(!own.isEmpty)
            #expect(Set(overview.links(in: nil)).isSuperset(of: own.map(\.path)))
        }
    }

    /// And can be found by its name.
    @Test(arguments: sites)
    func findsEveryMeasureAndInitiativeInTheSearch(_ built: SiteCase) async throws {
        let site = try await built.built().site
        let own = site.pages.filter { $0.isMeasure || $0.path.isInitiative }
        #expect(!own.isEmpty)
        for page in own {
            let folder = page.path.hasPrefix("gemeenten/") ? "gemeenten/stad/" : ""
            let search = try #require(site.page(folder + "zoeken/index.html"))
            #expect(search.links(in: nil).contains(page.path), "\(page.path)")
        }
    }

    private struct Link: Hashable {
        let figure: String
        let measure: String
    }
}

extension String {
    fileprivate var parts: [Substring] {
        (hasPrefix("gemeenten/")
            ? Substring(self).drop { $0 != "/" }.dropFirst().drop { $0 != "/" } : Substring(self))
            .split(separator: "/")
    }
    fileprivate var isFigure: Bool { parts.first == "indicatoren" }
    fileprivate var isMeasure: Bool { parts.first == "wijkagenda" && parts.count == 4 }
    fileprivate var isInitiative: Bool { parts.first == "initiatieven" && parts.count == 3 }
    fileprivate var isProfile: Bool { parts.first == "wijken" && parts.count == 3 }
}

extension RenderedPage {
    fileprivate var isFigure: Bool { path.isFigure }
    fileprivate var isMeasure: Bool { path.isMeasure }

    fileprivate var mainText: String { document.all("main").first?.text ?? "" }

    /// The section whose heading has an id, or the whole page.
    fileprivate func sections(_ id: String?) -> [HTMLElement] {
        guard let id else { return document.all("main") }
        return document.all("h2").filter { $0["id"] == id }.compactMap { $0.closest("section") }
    }

    fileprivate func links(in id: String?) -> [String] {
        sections(id).flatMap { $0.descendants("a") }.compactMap { $0["href"] }
            .filter { !$0.hasPrefix("mailto:") && !$0.hasPrefix("http") }
            .map { target(of: $0).path }
    }

    fileprivate func items(in id: String) -> [HTMLElement] {
        sections(id).flatMap { $0.descendants("li") }
    }
}
