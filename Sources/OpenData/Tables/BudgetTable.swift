import Community
import Projects
import Statistics

extension GemeenteFigures {
    /// What each wijk was given, and what became of it.
    var budgetTable: OpenTable {
        let years = community.budgets.map(\.settings.year)
        return OpenTable(
            TableDescription(
                name: "budget",
                title: "Wijkbudget",
                rowMeaning: "Een bedrag van het wijkbudget van een wijk in een jaar.",
                years: years.first.flatMap { first in years.last.map { first...$0 } },
                primaryKey: ["volgnummer"],
                references: [
                    OpenReference(["wijk"], to: "gebieden", ["gebied"]),
                    OpenReference(
                        ["maatregel_gebied", "maatregel"],
                        to: "maatregelen",
                        ["gebied", "maatregel"]
                    ),
                    OpenReference("initiatief", to: "initiatieven"),
                ]
            ),
            fields: budgetFields + purposeFields
        ) { [self] in
            (allotments + lines).enumerated().map { number, row in
                BudgetRow(number: number + 1, row)
            }
        }
    }

    /// The division over the wijken, in the two parts of the budget.
    private var allotments: [BudgetAmount] {
        community.budgets.flatMap { budget in
            budget.shares.filter { lies($0.wijk) }.flatMap { share in
                BudgetPart.allCases.map { part in
                    BudgetAmount(
                        year: budget.settings.year,
                        wijk: share.wijk,
                        part: part,
                        kind: "verdeeld",
                        amount: share.amount(of: part),
                        isInvented: false
                    )
                }
            }
        }
    }

    private var lines: [BudgetAmount] {
        community.budgetLines.filter { lies($0.wijk) }.map { line in
            BudgetAmount(
                year: line.year,
                wijk: line.wijk,
                part: line.part,
                kind: line.entry.rawValue,
                amount: line.amount,
                measure: line.measure,
                initiative: line.initiative,
                isInvented: isInvented(.spending)
            )
        }
    }

    private var budgetFields: [Field<BudgetRow>] {
        [
            Field("volgnummer", .whole, required: true, "Het nummer van de rij.") {
                .whole($0.number)
            },
            Field("jaar", .whole, required: true, "Het jaar.") { .whole($0.amount.year) },
            Field("wijk", .key, required: true, "De wijk.") { [self] in key($0.amount.wijk) },
            Field(
                "deel",
                .text,
                required: true,
                choices: BudgetPart.words,
                "Het deel van het budget: agenda of initiatieven."
            ) {
                .text($0.amount.part.rawValue)
            },
            Field(
                "soort",
                .text,
                required: true,
                choices: ["verdeeld"] + BudgetEntry.words,
                "verdeeld: wat de wijk krijgt. verschoven: erbij of eraf. toegezegd: beloofd."
                    + " besteed: uitgegeven."
            ) { .text($0.amount.kind) },
            Field("bedrag", .number, unit: "euro", required: true, "Het bedrag.") {
                .amount($0.amount.amount)
            },
        ]
    }

    private var purposeFields: [Field<BudgetRow>] {
        [
            Field("maatregel_gebied", .key, "Het gebied van de maatregel.") { [self] in
                $0.amount.measure.map { key(community.measures[$0].area) } ?? .empty
            },
            Field("maatregel", .key, "De maatregel waar het geld voor is.") { [self] in
                .optional($0.amount.measure.map { community.measures[$0].key })
            },
            Field("initiatief", .key, "Het initiatief waar het geld voor is.") { [self] in
                .optional($0.amount.initiative.map { community.initiatives[$0].key })
            },
            Field("fictief", .yesOrNo, required: true, "Ja als het bedrag verzonnen is.") {
                .yesOrNo($0.amount.isInvented)
            },
        ]
    }
}

private struct BudgetAmount {
    let year: Int
    let wijk: Int
    let part: BudgetPart
    let kind: String
    let amount: Euros
    var measure: Int?
    var initiative: Int?
    let isInvented: Bool
}

private struct BudgetRow {
    let number: Int
    let amount: BudgetAmount

    init(number: Int, _ amount: BudgetAmount) { (self.number, self.amount) = (number, amount) }
}
