import Projects
import Site
import TestSupport
import Testing

/// What is taken along, unpacked: it is a site of its own, in which nothing is missing.
@Suite struct BundleSiteTests {
    @Test(arguments: SiteCase.allCases)
    func noLinkInABundleIsDead(_ built: SiteCase) async throws {
        let project = try await built.built()
        let rules = PageRule.links.filter {
            ["links only", "fetches nothing"].contains(where: $0.testDescription.hasPrefix)
        }
        #expect(rules.count == 2)
        #expect(project.bundles.all.count > 1)
        for bundle in project.bundles.all {
            let site = try project.unpacked(bundle)
            #expect(site.files["index.html"] != nil && site.files["LEES-MIJ.txt"] != nil)
            for page in site.pages {
                for rule in rules {
                    #expect(try rule.faults(page, site) == [], "\(bundle.path): \(page.path)")
                }
            }
        }
    }

    /// Without a public address every link and form stays within the bundle, and all rules hold.
    @Test(arguments: [SiteCase.together, .perGemeente, .togetherPerGemeente, .hostileNames])
    func everyRuleHoldsInABundle(_ built: SiteCase) async throws {
        let project = try await built.built()
        for bundle in project.bundles.all {
            let site = try project.unpacked(bundle)
            for rule in PageRule.all {
                let faults = try site.pages.flatMap { page in
                    try rule.faults(page, site).map { "\(page.path): \($0)" }
                }
                #expect(faults.prefix(4) == [], "\(bundle.path): \(rule.testDescription)")
            }
        }
    }

    @Test func theWholeBundleHasEveryFileOfTheSite() async throws {
        let project = try await SiteCase.together.built()
        let bundle = try #require(project.bundles.all.first)
        let files = try project.unpacked(bundle).files
        let site = project.site.files.keys.filter {
            !$0.hasPrefix("meenemen/") && $0 != "404.html"
        }
        #expect(Set(files.keys) == Set(site + ["LEES-MIJ.txt", "niet-in-dit-pakket.html"]))
        #expect(files["style.css"] == project.site.files["style.css"])
        #expect(bundle.path == "meenemen/wijkenmonitor-2025-06-01.zip")
        #expect(bundle.name(of: "a") == "wijkenmonitor-2025-06-01/a")
    }

    @Test func aWijkHasItsPagesAndNoOther() async throws {
        let project = try await SiteCase.together.built()
        let bundle = try #require(project.bundles.all.first { $0.path == "meenemen/wijk-1.zip" })
        let pages = try project.unpacked(bundle).pages.map(\.path)
        for path in [
            "gesprek/wijk-1", "wijkagenda/wijk-1", "wijken/wijk-1", "wijken/wijk-1/wijk-1-2",
        ] {
            #expect(pages.contains("\(path)/index.html"), "\(path)")
        }
        #expect(pages.contains { $0.hasPrefix("wijkagenda/wijk-1/") && $0.count > 35 })
        let own = ["gesprek", "vergelijk", "wijkagenda", "wijken"].map { "\($0)/wijk-1/" }
        #expect(
            pages.allSatisfy { page in page == "index.html" || own.contains(where: page.hasPrefix) }
        )
    }

    @Test func wijkenOfMoreGemeentenLieInTheirOwnFolders() async throws {
        let project = try await SiteCase.perGemeente.built()
        let paths = project.bundles.all.map(\.path)
        #expect(paths.count == 11)
        #expect(paths.contains("gemeenten/stad/meenemen/wijk-1.zip"))
        #expect(paths.contains("gemeenten/stad-2/meenemen/kern-2-1.zip"))
        #expect(paths.contains("meenemen/wijkenmonitor-2025-06-01.zip"))
        let shared = try #require(project.site.page("meenemen/index.html"))
        #expect(shared.document.all("main").first?.text.contains("Per wijk") == false)
        let own = try #require(project.site.page("gemeenten/stad-2/meenemen/index.html"))
        let links = own.document.all("main").flatMap { $0.descendants("a") }.compactMap {
            $0["href"]
        }
        #expect(links.contains("kern-2-4.zip"))
        #expect(links.contains("../../../meenemen/wijkenmonitor-2025-06-01.zip"))
    }

    @Test func theProfileAndItsPageLeadToIt() async throws {
        let project = try await SiteCase.together.built()
        let wijk = try #require(project.site.page("wijken/wijk-1/index.html"))
        #expect(wijk.document.all("a").contains { $0["href"] == "../../meenemen/wijk-1.zip" })
        let buurt = try #require(project.site.page("wijken/wijk-1/wijk-1-1/index.html"))
        #expect(!buurt.document.all("a").contains { $0["href"]?.hasSuffix(".zip") == true })
        let page = try #require(project.site.page("meenemen/index.html"))
        let text = try #require(page.document.all("main").first).text
        #expect(text.contains("Noord (zip-bestand, 1,2\u{A0}MB)"))
    }
}

extension BuiltProject {
    /// What a bundle would be on the disk, without its folder.
    func unpacked(_ bundle: SiteBundle) throws -> RenderedSite {
        func read(_ path: String) throws -> [UInt8] { try #require(site.files[path], "\(path)") }
        let paths = try bundle.files(read)
        let all = Set(paths)
        let files = try paths.map { ($0, try bundle.bytes(of: $0, among: all, read)) }
        return RenderedSite(
            files: Dictionary(uniqueKeysWithValues: files),
            hasInventedSources: site.hasInventedSources,
            names: site.names
        )
    }
}
