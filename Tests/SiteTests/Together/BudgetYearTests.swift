import TestSupport
import Testing

/// Budgets other than the usual: of the policy paper, overspent, and untouched.
@Suite struct BudgetYearTests {
    private static let path = "wijkbudget/index.html"

    @Test func theExampleShowsAnnex2AndTable61() async throws {
        let table = """
            jaar;totaal;aandeel_agenda;stap;inwoners_bron;begroot;gereserveerd
            2024;205000;67;10;inwoners@2023;250000;45000
            2025;205000;67;10;inwoners@2023;250000;45000
            2026;240000;67;10;inwoners@2023;250000;10000

            """
        let folder = try ExampleProject.folder(with: ["data/wijkbudget.csv": table])
        let page = try await TogetherSite(folder).page(Self.path)
        let annex = [
            "11.175 38.200 25.590 12.610", "8.310 28.410 19.030 9.380",
            "8.895 30.400 20.370 10.030",
            "1.075 3.670 2.460 1.210", "7.730 26.420 17.700 8.720", "6.095 20.830 13.960 6.870",
            "7.135 24.390 16.340 8.050", "3.300 11.280 7.560 3.720", "6.260 21.400 14.340 7.060",
        ]
        let division = try page.table(captioned: "De verdeling over de wijken in 2024")
        #expect(division.texts.map { $0.dropFirst().joined(separator: " ").bare } == annex)
        #expect(
            division.foot.joined(separator: " ").bare == "Alle wijken 59.975 205.000 137.350 67.650"
        )
        let years = [
            ("2024", ["250.000", "45.000", "205.000", "137.350", "67.650"]),
            ("2025", ["250.000", "45.000", "205.000", "137.350", "67.650"]),
            ("2026", ["250.000", "10.000", "240.000", "160.800", "79.200"]),
        ]
        for (year, amounts) in years {
            let plan = try page.table(captioned: "Van begroting naar wijken in \(year)")
            #expect(plan.texts.map { $0[1].bare } == amounts)
            #expect(plan.texts.suffix(2).map { $0[0].suffix(3) } == ["67%", "33%"])
        }
        let heads = page.document.all("h2").map(\.text).filter { $0.hasPrefix("Het wijkbudget") }
        #expect(heads.map { $0.suffix(4) } == ["2026", "2025", "2024"])
    }

    @Test func saysWhereTooMuchWasPromised() async throws {
        var project = SmallProject.together
        project.extra["data/budget.csv"] = """
            jaar;wijk;deel;soort;bedrag;maatregel;initiatief
            2024;wijk-1;initiatieven;toegezegd;50000;;opknapteam

            """
        let page = try await TogetherSite(project).page(Self.path)
        let table = try page.table(
            captioned: "Wat er per wijk gebeurde met het geld voor de initiatieven in 2024"
        )
        let marked = table.rows.filter { $0.cells[6].text.contains("! te veel toegezegd") }
        #expect(marked.map { $0.cells[0].text } == ["Noord"])
        #expect(table.foot[6].contains("! te veel toegezegd"))
        // With the agenda there is enough for the whole.
        let lead = page.document.all("p").first { $0.classes.contains("lood") }?.text ?? ""
        #expect(lead.hasSuffix("Over bleef €\u{A0}10.000."))
    }

    @Test func showsAYearThatRunsOrIsToCome() async throws {
        var project = SmallProject.together
        project.extra["data/budget.csv"] = nil
        project.extra["data/wijkbudget.csv"] = """
            jaar;totaal;aandeel_agenda;stap;inwoners_bron
            2024;60000;67;10;inwoners@2023
            2025;60000;67,5;100;inwoners@2023
            2026;60000;67;10;inwoners@2023

            """
        let page = try await TogetherSite(project).page(Self.path)
        #expect(page.document.all("figure").isEmpty)
        let words = page.document.all("h2").filter { $0.text.hasPrefix("Het wijkbudget") }
            .compactMap { $0.closest("section")?.descendants("p").first?.text }
        #expect(
            words == [
                "Dit jaar moet nog beginnen.",
                "Dit jaar loopt nog. De bedragen kunnen nog veranderen. Er is nog niets toegezegd of besteed.",
                "Dit jaar is voorbij. Er zijn geen uitgaven bekend.",
            ]
        )
        let plan = try page.table(captioned: "Van begroting naar wijken in 2025")
        #expect(plan.texts.suffix(2).map { $0[0].suffix(5) } == ["67,5%", "32,5%"])
        let text = page.document.all("main").map(\.text).joined()
        #expect(text.contains("op 1 januari 2023, in stappen van €\u{A0}100."))
    }
}

extension String {
    fileprivate var bare: String { replacing("€\u{A0}", with: "") }
}
