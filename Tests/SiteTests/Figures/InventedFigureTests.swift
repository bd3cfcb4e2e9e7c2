import Projects
import Statistics
import TestSupport
import Testing

/// A reader always sees that a figure is invented, and is never told so of a real one.
@Suite struct InventedFigureTests {
    @Test(arguments: SiteCase.allCases)
    func aPageSaysSoWhenItShowsInventedFigures(_ built: SiteCase) async throws {
        let project = try await built.built()
        for page in project.site.pages {
            guard let isInvented = Self.showsInvented(page, project.project.dataset) else {
                continue
            }
            let notes = page.document.elements.filter {
                $0["role"] == "note" && $0.text.contains("voorbeeldcijfers")
            }
            #expect(!notes.isEmpty == isInvented, "\(page.path)")
        }
    }

    @Test func noPageSaysSoWhereAllIsReal() async throws {
        let site = try await SiteCase.realSources.built().site
        for page in site.pages {
            let text = page.document.all("html").first?.text ?? ""
            let isTold = text.contains(/(?i:voorbeeld(cijfer|score)|verzonnen)/)
            // The pages on quality and on open data explain the word wherever it may stand.
            let explains = ["kwaliteit/index.html", "open-data/index.html"]
            #expect(!isTold || explains.contains(page.path), "\(page.path)")
        }
    }

    @Test func theExampleHoldsBoth() async throws {
        let built = try await SiteCase.example.built()
        let shown = built.site.pages.compactMap { Self.showsInvented($0, built.project.dataset) }
        #expect(shown.contains(true) && shown.contains(false))
    }

    @Test(arguments: [SiteCase.example, .perGemeente, .realSources])
    func everyRowOfAProfileSaysSo(_ built: SiteCase) async throws {
        let project = try await built.built()
        let dataset = project.project.dataset
        for page in project.site.pages where page.path.contains("wijken/") {
            for indicator in dataset.indicators {
                guard let row = page.row(at: "cijfer-\(indicator.key)") else { continue }
                let name = row.cells[0].text.replacing(indicator.name, with: "")
                let isInvented = dataset.sources[indicator.source].isFictitious
                #expect(name.contains("voorbeeld") == isInvented, "\(page.path): \(indicator.key)")
            }
        }
    }

    @Test(arguments: [SiteCase.example, .perGemeente, .realSources])
    func everyScoreOfAProfileSaysSo(_ built: SiteCase) async throws {
        let project = try await built.built()
        let dataset = project.project.dataset
        var count = 0
        for page in project.site.pages where page.path.contains("wijken/") {
            for theme in dataset.themes {
                let head = page.document.element(withID: "thema-\(theme.key)")
                guard let section = head?.closest("section"), !section.descendants("tfoot").isEmpty
                else { continue }
                count += 1
                let counted =
                    page.tables.first { section.holds($0.element) && $0.isSum }?.rows ?? []
                let isInvented = dataset.indicators.contains { indicator in
                    dataset.sources[indicator.source].isFictitious
                        && counted.contains { $0.cells[0].text == indicator.name }
                }
                let words = section.descendants("p", "summary").map(\.text).joined(separator: " ")
                #expect(
                    words.contains("voorbeeldscore") == isInvented,
                    "\(page.path): \(theme.key)"
                )
            }
        }
        #expect(count > 10)
    }

    /// Whether a page with figures shows an invented one; nothing for pages without figures of their own.
    private static func showsInvented(_ page: RenderedPage, _ dataset: Dataset) -> Bool? {
        let invented = dataset.indicators.filter { dataset.sources[$0.source].isFictitious }
        let path = page.path.replacing(/^gemeenten\/[^\/]+\//, with: "")
        let parts = path.split(separator: "/").map(String.init)
        switch parts.first {
        case "wijken", "vergelijk":
            // The last cell of a profile's row is the year.
            let figures = parts[0] == "wijken" ? 1..<3 : 1..<99
            return page.tables.flatMap(\.rows).contains { row in
                guard let target = row.target?.path else { return false }
                return invented.contains { target.hasSuffix("indicatoren/\($0.key)/index.html") }
                    && figures.contains { row.figure($0).contains(where: \.isNumber) }
            }
        case "index.html" where page.path != "index.html" || page.document.all("table").count > 1:
            let hasScores = page.document.all("td").contains { $0["data-waarde"] != nil }
            // Without scores a home may still warn of what stands out on it.
            return hasScores ? invented.contains(where: \.isScored) : nil
        case "themas" where parts.count == 3:
            let theme = dataset.themes.firstIndex { $0.key == parts[1] }
            return theme.map { theme in invented.contains { $0.theme == theme } }
        case "indicatoren": return invented.contains { $0.key == parts[1] }
        case "zoeken", "themas", "toegankelijkheid": return false
        default: return nil
        }
    }
}
