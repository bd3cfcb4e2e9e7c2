import Diagnostics
import Projects
import Statistics

@testable import Community

/// Small parts of a community for tests.
enum CommunitySamples {
    static func area(_ key: String, _ level: AreaLevel, in parent: Int?) -> Area {
        Area(key: key, name: key, level: level, parent: parent, codes: [], order: 1)
    }

    static func organisation(
        _ key: String,
        _ areas: [Int],
        stage: OrganisationStage?,
        numbers: [String]
    ) -> Organisation {
        Organisation(
            key: key,
            name: key,
            kind: "buurtnetwerk",
            areas: areas,
            stage: stage,
            numbers: numbers,
            location: Location("data/organisaties.csv")
        )
    }

    static func line(
        _ part: BudgetPart,
        _ entry: BudgetEntry,
        _ amount: Int,
        measure: Int? = nil,
        initiative: Int? = nil
    ) -> BudgetLine {
        BudgetLine(
            year: 2024,
            wijk: 0,
            part: part,
            entry: entry,
            amount: Euros(amount),
            measure: measure,
            initiative: initiative,
            location: Location("data/budget.csv")
        )
    }
}
