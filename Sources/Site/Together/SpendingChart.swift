import Charts
import Community
import Markup
import Projects
import Wording

/// Of every year what was spent, what is promised besides, and what is left: a bar per year, and the same in a table.
struct SpendingChart {
    private let words: Words
    private let years: [(year: String, sum: BudgetSum)]

    init(_ words: Words, _ budgets: [Wijkbudget]) {
        self.words = words
        years = budgets.map { ("\($0.settings.year)", BudgetSum($0.balances)) }
    }

    /// Nothing where no euro was promised or spent.
    var figure: Fragment {
        guard years.contains(where: { !$0.sum.isUntouched }) else { return Fragment() }
        return StackedBar(
            id: "per-jaar",
            caption: words[.spentPerYear],
            description: words.description(
                words[.spentPerYear],
                years.flatMap(pairs)
            ),
            bars: years.map(\.year),
            partHeading: words[.moneyHead],
            parts: [
                part(words[BudgetEntry.spent], \.spent), part(words[.promisedOnly], \.outstanding),
                part(words[.moneyLeft], \.left),
            ],
            whole: years.map { euros($0.sum.available) }.max()
        ).figure
    }
}

extension SpendingChart {
    private func euros(_ amount: Euros) -> Double { Double(amount.cents) / 100 }

    private func part(_ name: String, _ amount: KeyPath<BudgetSum, Euros>) -> StackedBar.Part {
        StackedBar.Part(
            name: name,
            amounts: years.map { year in
                let amount = year.sum[keyPath: amount]
                return StackedBar.Amount(euros(amount), printed: DutchFormat.euros(amount))
            }
        )
    }

    /// Short enough to be listened to: each amount by itself.
    private func pairs(_ year: (year: String, sum: BudgetSum)) -> [(name: String, value: String)] {
        [
            ("\(year.year) \(words[BudgetEntry.spent])", DutchFormat.euros(year.sum.spent)),
            (words[.promisedOnly], DutchFormat.euros(year.sum.outstanding)),
            (words[.moneyLeft], DutchFormat.euros(year.sum.left)),
        ]
    }
}
