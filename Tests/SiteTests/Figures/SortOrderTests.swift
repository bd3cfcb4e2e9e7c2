import TestSupport
import Testing

/// A table sorts by what it prints: nobody sees 95 above 94 as a tie, or learns more than is published.
@Suite struct SortOrderTests {
    @Test(arguments: SiteCase.allCases)
    func everyCellSortsByItsPrintedNumber(_ built: SiteCase) async throws {
        let site = try await built.built().site
        let cells = site.pages.flatMap { page in
            page.document.all("td").filter { $0["data-waarde"] ?? "" != "" }.map { (page, $0) }
        }
        let others = cells.filter { _, cell in
            let printed = cell.text.numbers.first.flatMap(\.shownNumber)
            return printed == nil || printed != cell["data-waarde"].flatMap(Double.init)
        }
        #expect(others.map { "\($0.path): \($1.text)" }.prefix(5) == [])
        #expect(cells.isEmpty == [.nothingShown, .wijkWithoutFigures].contains(built))
    }
}
