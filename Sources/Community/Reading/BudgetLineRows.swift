import Diagnostics
import Projects
import Statistics

/// Reads `budget.csv`.
struct BudgetLineRows {
    private(set) var lines: [BudgetLine] = []
    private let areas: AreaCheck
    private let measures: MeasureKeys
    private let initiatives: InitiativeKeys

    init(
        _ folder: ProjectFolder,
        project: Project,
        measures: MeasureKeys,
        initiatives: InitiativeKeys,
        report: inout Report
    ) {
        areas = AreaCheck(project)
        (self.measures, self.initiatives) = (measures, initiatives)
        let table = SettingsTable(.budgetLines, in: folder, report: &report)
        for row in table?.rows ?? [] { take(row, report: &report) }
    }
}

extension BudgetLineRows {
    private mutating func take(_ row: SettingsRow, report: inout Report) {
        let year = row.year("jaar", report: &report)
        let wijk = areas.index(row, "wijk", [.wijk], report: &report)
        let part: BudgetPart? = row.choice("deel", report: &report)
        let entry: BudgetEntry? = row.choice("soort", report: &report)
        _ = row.required("bedrag", report: &report)
        let amount = row.amount("bedrag", orBelow: entry == .shifted, report: &report)
        let measure = wijk.flatMap { self.measure(row, of: $0, report: &report) }
        let initiative = initiative(row, report: &report)
        guard let year, let wijk, let part, let entry, let amount else { return }
        if part == .agenda, entry != .shifted, row.text("maatregel").isEmpty {
            report.add(.moneyWithoutMeasure(amount), at: row.location("maatregel"))
        }
        lines.append(
            BudgetLine(
                year: year,
                wijk: wijk,
                part: part,
                entry: entry,
                amount: amount,
                measure: measure,
                initiative: initiative,
                location: row.location("bedrag")
            )
        )
    }

    private func measure(_ row: SettingsRow, of wijk: Int, report: inout Report) -> Int? {
        let key = row.text("maatregel")
        guard !key.isEmpty else { return nil }
        return measures.index(of: key, in: wijk, at: row.location("maatregel"), report: &report)
    }

    private func initiative(_ row: SettingsRow, report: inout Report) -> Int? {
        let key = row.text("initiatief")
        guard !key.isEmpty else { return nil }
        return initiatives.index(of: key, at: row.location("initiatief"), report: &report)
    }
}

extension Diagnostic.Message {
    fileprivate static func moneyWithoutMeasure(_ amount: Euros) -> Self {
        .error(
            "WM324",
            "\(amount) voor de agenda hoort bij geen maatregel; vul 'maatregel' in"
        )
    }
}
