import Statistics
import Testing

@testable import Community

@Suite struct MeasuringCalendarTests {
    private static func source(published: String = "", next: String = "") -> Source {
        Source(
            key: "bron",
            name: "Bron",
            holder: "",
            licence: "",
            url: "",
            published: published,
            next: next,
            protection: .alreadyProtected,
            isFictitious: true,
            note: ""
        )
    }

    @Test(
        arguments: [
            ([2019, 2021, 2023, 2025], "2026-02-02", "2028-02-01", 2027),
            ([2019, 2021], "", "", 2023), ([2019, 2021], "", "voorjaar 2025", 2024),
            ([2024], "2024-10-01", "2026-10-01", 2026), ([2024], "", "", nil),
            ([2020, 2024], "", "2021-01-01", 2028),
        ] as [([Int], String, String, Int?)]
    )
    func knowsTheNextMeasurement(
        _ years: [Int],
        _ published: String,
        _ next: String,
        _ expected: Int?
    ) throws {
        let source = Self.source(published: published, next: next)
        #expect(try #require(MeasuringCalendar(years: years, source: source)).next == expected)
    }

    @Test(arguments: [
        (2023, 2025, true), (2025, 2026, false), (2025, 2027, true), (2021, 2022, false),
        (2019, 2030, true),
    ])
    func knowsWhetherAGoalWillBeSeen(_ baseline: Int, _ goal: Int, _ isSeen: Bool) throws {
        let calendar = MeasuringCalendar(years: [2019, 2021, 2023, 2025], source: Self.source())
        #expect(try #require(calendar).measures(after: baseline, until: goal) == isSeen)
    }

    @Test func knowsNothingOfWhatWasNeverMeasured() {
        #expect(MeasuringCalendar(years: [], source: Self.source()) == nil)
    }
}
