import Projects
import Site
import Statistics
import TestSupport
import Testing

/// A figure is the same words wherever it stands: in a sentence, in its row, in a table and on other pages.
@Suite(.serialized) struct SameFigureTests {
    static let sites: [SiteCase] = [.example, .perGemeente, .manyWijken]

    @Test(arguments: sites) func whatStandsOutIsWhatItsRowSays(_ built: SiteCase) async throws {
        let site = try await built.built().site
        var count = 0
        for page in site.pages {
            for link in page.document.all("a") {
                let (path, anchor) = page.target(of: link["href"] ?? "")
                guard let anchor, anchor.hasPrefix("cijfer-"), link.text.hasSuffix(".") else {
                    continue
                }
                let row = try #require(
                    site.page(path)?.row(at: anchor),
                    "\(page.path): \(link.text)"
                )
                count += 1
                let name = row.cells[0].descendants("a").first?.text ?? ""
                let area = site.page(path)?.document.all("h1").first?.text ?? ""
                let numbers = link.text.replacing(name, with: "").replacing(area, with: "").numbers
                let told = row.cells.dropFirst().map(\.text).joined(separator: " ").numbers
                #expect(Set(numbers).isSubset(of: Set(told)), "\(page.path): \(link.text) \(told)")
                #expect(numbers.count >= 3, "\(link.text)")
                guard !link.text.contains(" naar ") else { continue }
                #expect(link.text.contains(row.figure(1)), "\(page.path): \(link.text)")
                #expect(link.text.contains(row.figure(2)), "\(page.path): \(link.text)")
            }
        }
        #expect(count > 10)
    }

    @Test(arguments: sites) func theRowOfAWijkIsOnThePageOfTheFigure(_ built: SiteCase) async throws
    {
        let site = try await built.built().site
        var count = 0
        for page in site.pages where page.path.contains("indicatoren/") {
            for row in page.tables.flatMap(\.rows) {
                guard let (path, anchor) = row.target, let anchor else { continue }
                let there = try #require(site.page(path)?.row(at: anchor), "\(page.path): \(path)")
                count += 1
                #expect(row.figure(1) == there.figure(1), "\(page.path): \(path)")
                // A figure without a verdict there has none here.
                let verdicts = [row.cells[3], there.cells[3]].map { ShownVerdict.word($0.text) }
                #expect(verdicts[0] == verdicts[1], "\(page.path): \(path)")
            }
        }
        #expect(count > 40)
    }

    @Test(arguments: sites) func theCourseEndsWhereTheRowIs(_ built: SiteCase) async throws {
        let site = try await built.built().site
        var count = 0
        for page in site.pages where page.path.contains("indicatoren/") {
            let tables = page.tables.filter { $0.element.closest("figure") != nil }
            for row in page.tables.flatMap(\.rows) {
                // A buurt may be called as its wijk is; charts are of wijken.
                guard let (path, anchor) = row.target, let anchor,
                    path.contains(/wijken\/[^\/]+\/index\.html$/),
                    let table = tables.first(where: {
                        $0.caption == row.cells[0].text
                    })
                else { continue }
                let there = try #require(site.page(path)?.row(at: anchor))
                let year =
                    there.cells.last?.descendants("summary").first?.text ?? there.cells.last?.text
                    ?? ""
                let point = table.rows.first { year.hasPrefix($0.cells[0].text.prefix(4)) }
                guard row.cells[1].classes.contains("leeg") == false else { continue }
                count += 1
                #expect(
                    point?.figure(1).prefix(while: { $0 != "*" }) == row.figure(1)[...],
                    "\(page.path): \(path) \(year)"
                )
            }
        }
        #expect(count > 20)
    }

    @Test(arguments: sites) func theScoreOfAThemeIsOneNumber(_ built: SiteCase) async throws {
        let project = try await built.built()
        for gemeente in project.findings {
            try scores(gemeente.scores.gemeente, project)
        }
    }

    private func scores(_ gemeente: Int, _ built: BuiltProject) throws {
        let dataset = built.project.dataset
        let folder =
            built.project.settings.layout == .perGemeente
            ? "gemeenten/\(dataset.areas[gemeente].key)/" : ""
        let home = try #require(built.site.page(folder + "index.html"))
        let compare = try #require(built.site.page(folder + "vergelijk/index.html"))
        for wijk in dataset.areas.wijken(of: gemeente) {
            let path = "\(folder)wijken/\(dataset.areas[wijk].key)/index.html"
            let profile = try #require(built.site.page(path))
            for theme in dataset.themes {
                let themePath = "\(folder)themas/\(theme.key)/index.html"
                guard
                    let own = profile.tables.flatMap(\.rows)
                        .first(where: { $0.target?.anchor == "thema-\(theme.key)" })
                else { continue }
                let page = try #require(built.site.page(themePath))
                let others = [
                    home.tables.compactMap { cell(in: $0, row: path, column: themePath) }.first,
                    compare.tables.compactMap { cell(in: $0, row: themePath, column: path) }.first,
                    page.tables.flatMap(\.rows).first { $0.target?.path == path }
                        .map { ($0.figure(1), $0.cells[3].text) },
                ]
                for other in others {
                    let (figure, words) = try #require(other, "\(theme.key) in \(path)")
                    #expect(figure == own.figure(1), "\(theme.key) in \(path)")
                    #expect(
                        ShownVerdict.word(words) == ShownVerdict.word(own.cells[3].text),
                        "\(theme.key) in \(path)"
                    )
                }
                let section = profile.document.element(withID: "thema-\(theme.key)")?.closest(
                    "section"
                )
                let stated = section?.descendants("p").map(\.text).joined(separator: " ") ?? ""
                #expect(stated.contains(own.figure(1)), "\(theme.key) in \(path)")
            }
        }
    }

    /// The cell where the row of one page crosses the column of another.
    private func cell(in table: ShownTable, row: String, column: String) -> (String, String)? {
        let columns = table.heads.map {
            $0.descendants("a").first?["href"].map(table.page.target)?.path
        }
        guard let place = columns.firstIndex(of: column),
            let found = table.rows.first(where: { $0.target?.path == row })
        else { return nil }
        return (found.figure(place), found.cells[place].text)
    }
}
