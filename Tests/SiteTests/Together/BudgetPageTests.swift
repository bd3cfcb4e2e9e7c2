import Community
import Projects
import Statistics
import TestSupport
import Testing
import Wording

/// The page about money shows the numbers of `Community`, and they add up.
@Suite struct BudgetPageTests {
    private static let path = "wijkbudget/index.html"

    private let site: TogetherSite
    private let page: RenderedPage

    init() async throws {
        site = try await TogetherSite(.together)
        page = try site.page(Self.path)
    }

    @Test func showsWhatEveryWijkGets() throws {
        try #require(site.community.budgets.map(\.settings.year) == [2023, 2024])
        for budget in site.community.budgets {
            let caption = "De verdeling over de wijken in \(budget.settings.year)"
            let table = try page.table(captioned: caption)
            try #require(table.rows.count == 6 && budget.shares.count == 6)
            for (row, share) in zip(table.rows, budget.shares) {
                let wijk = site.areas[share.wijk]
                #expect(row.target?.path == "wijken/\(wijk.key)/index.html")
                let amounts = [share.total, share.agenda, share.initiatives]
                #expect(
                    row.cells.map(\.text)
                        == [wijk.name, "\(share.inhabitants)".grouped]
                        + amounts.map(DutchFormat.euros)
                )
            }
        }
    }

    @Test func showsWhatBecameOfEveryPart() throws {
        for budget in site.community.budgets {
            for part in BudgetPart.allCases {
                let name = part == .agenda ? "wijkagenda" : "initiatieven"
                let table = try page.table(
                    captioned:
                        "Wat er per wijk gebeurde met het geld voor de \(name) in \(budget.settings.year)"
                )
                let balances = budget.balances.filter { $0.part == part }
                try #require(table.rows.count == balances.count)
                for (row, balance) in zip(table.texts, balances) {
                    let amounts = [
                        balance.available, balance.committed, balance.spent, balance.left,
                    ]
                    #expect(row.suffix(4) == amounts.map(DutchFormat.euros)[...])
                    #expect(row[1] == DutchFormat.euros(balance.allotted))
                }
            }
        }
        let shifted = try page.table(
            captioned: "Wat er per wijk gebeurde met het geld voor de wijkagenda in 2024"
        )
        #expect(shifted.texts.map { $0[2] } == ["–", "+€\u{A0}500", "–", "–", "–", "–"])
    }

    @Test func everyColumnAddsUpToItsFoot() throws {
        var count = 0
        for table in page.tables where !table.foot.isEmpty {
            for column in 1..<table.foot.count {
                let parts = table.texts.compactMap { $0[column].amount }
                #expect(parts.reduce(0, +) == table.foot[column].amount ?? 0, "\(table.caption)")
                count += 1
            }
        }
        // Two years with three tables, and a programme.
        #expect(count == 2 * (4 + 6 + 6) + 1)
    }

    @Test func drawsThePartsOfTheTableBelow() throws {
        let figure = try #require(page.document.all("figure").first)
        let rows = figure.descendants("tr").map { $0.children.map(\.text) }
        let sums = site.community.budgets.map { BudgetSum($0.balances) }
        #expect(rows[0].dropFirst() == ["2023", "2024"])
        let parts = [\BudgetSum.spent, \.outstanding, \.left]
        for (row, part) in zip(rows.dropFirst(), parts) {
            #expect(row.dropFirst() == sums.map { DutchFormat.euros($0[keyPath: part]) }[...])
        }
        for sum in sums {
            #expect(parts.map { sum[keyPath: $0] }.total == sum.available)
        }
    }

    @Test func saysWhatIsLeftOfAYearThatEnded() throws {
        let words = page.document.all("p").filter { $0.classes.contains("lood") }.map(\.text)
        #expect(
            words == [
                "Van €\u{A0}60.000 is €\u{A0}0 besteed. Verder was €\u{A0}2.800 toegezegd, maar niet uitgegeven."
                    + " Over bleef €\u{A0}57.200.",
                "Van €\u{A0}60.000 is €\u{A0}3.500 besteed. Verder was €\u{A0}500 toegezegd, maar niet uitgegeven."
                    + " Over bleef €\u{A0}56.000.",
            ]
        )
    }

    @Test func showsAnUnknownAmountAndDoesNotCountIt() throws {
        let table = try page.table(captioned: "Proefprogramma in 2023")
        #expect(table.texts.map { $0[1] } == ["€\u{A0}1.500", "nog niet bekend (pm)"])
        #expect(table.foot == ["Samen", "€\u{A0}1.500"])
        let text = page.document.all("main").map(\.text).joined()
        #expect(
            text.contains("Een bedrag met pm is nog niet bekend. Het telt niet mee in het totaal.")
        )
    }
}

extension String {
    /// An amount of euros, as a number.
    var amount: Double? {
        contains("€") || allSatisfy { $0.isNumber || $0 == "." }
            ? replacing("€", with: "").replacing("\u{A0}", with: "").shownNumber : nil
    }

    /// A whole number with its thousands apart.
    fileprivate var grouped: String { DutchFormat.number(Double(self) ?? 0, decimals: 0) }
}
