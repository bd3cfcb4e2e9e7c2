import TestSupport
import Testing

/// What must hold of every page of every site.
struct PageRule: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What to change in the good page so that it breaks this rule: a rule that cannot fail is worth nothing.
    let counterexamples: [(find: String, replacement: String)]
    let faults: @Sendable (RenderedPage, RenderedSite) throws -> [String]

    init(
        _ name: String,
        brokenBy counterexamples: [(String, String)],
        _ faults: @escaping @Sendable (RenderedPage, RenderedSite) throws -> [String]
    ) {
        testDescription = name
        self.counterexamples = counterexamples.map { (find: $0.0, replacement: $0.1) }
        self.faults = faults
    }

    static let all = structure + pictures + tables + links + forms + texts
}

@Suite struct PageRuleTests {
    @Test(arguments: PageRule.all, SiteCase.allCases)
    func holdsOnEveryPage(_ rule: PageRule, _ built: SiteCase) async throws {
        let site = try await built.built().site
        #expect(site.pages.count > 10)
        let faults = try site.pages.flatMap { page in
            try rule.faults(page, site).map { "\(page.path): \($0)" }
        }
        #expect(faults.prefix(8) == [], "\(faults.count) faults")
    }

    @Test(arguments: PageRule.all)
    func findsWhatIsWrong(_ rule: PageRule) throws {
        #expect(!rule.counterexamples.isEmpty)
        for example in rule.counterexamples {
            let (find, replacement): (String, String) = example
            try #require(GoodPage.html.contains(find), "\(find)")
            let site = GoodPage.site(GoodPage.html.replacing(find, with: replacement))
            let page = try #require(site.page(GoodPage.path))
            #expect(try !rule.faults(page, site).isEmpty, "\(replacement)")
        }
    }

    @Test func allHoldOnAGoodPage() throws {
        let site = GoodPage.site(GoodPage.html)
        let page = try #require(site.page(GoodPage.path))
        for rule in PageRule.all {
            #expect(try rule.faults(page, site) == [], "\(rule.testDescription)")
        }
    }
}
