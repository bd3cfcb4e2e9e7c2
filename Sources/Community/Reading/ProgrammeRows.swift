import Diagnostics
import Projects

/// Reads `programmas.csv`; what a programme costs in a year is the sum of its lines.
struct ProgrammeRows {
    /// What a row is called that gives the total.
    private static let total = "totaal"

    private struct Draft {
        let name: String
        let year: Int
        var lines: [Programme.Line] = []
        var stated: (amount: Euros?, location: Location)?
    }

    private var drafts: [Draft] = []

    static func programmes(_ folder: ProjectFolder, report: inout Report) -> [Programme] {
        var rows = ProgrammeRows()
        for row in SettingsTable(.programmes, in: folder, report: &report)?.rows ?? [] {
            rows.take(row, report: &report)
        }
        let isWhole = !report.hasErrors(in: TableDeclaration.programmes.path)
        return rows.result(isWhole: isWhole, report: &report)
    }
}

extension ProgrammeRows {
    private mutating func take(_ row: SettingsRow, report: inout Report) {
        row.checkPrivacy(report: &report)
        let name = row.required("programma", report: &report)
        let year = row.year("jaar", report: &report)
        let line = row.required("regel", report: &report)
        let text = row.required("bedrag", report: &report)
        guard let name, let year, let line, let text else { return }
        let amount = Amount.isOpen(text) ? nil : row.amount("bedrag", report: &report)
        let index = index(of: name, year)
        let place = row.location("bedrag")
        guard line.lowercased() == Self.total else {
            drafts[index].lines.append(.init(name: line, amount: amount, location: place))
            return
        }
        if let first = drafts[index].stated {
            let note = Diagnostic.Note("hier staat het eerste totaal", at: first.location)
            report.add(.secondTotal(name, year), at: place, notes: [note])
        } else {
            drafts[index].stated = (amount, place)
        }
    }

    private mutating func index(of name: String, _ year: Int) -> Int {
        if let index = drafts.firstIndex(where: { $0.name == name && $0.year == year }) {
            return index
        }
        drafts.append(Draft(name: name, year: year))
        return drafts.count - 1
    }

    /// Only where no line was lost a sum can be wrong.
    private func result(isWhole: Bool, report: inout Report) -> [Programme] {
        var names: [String] = []
        for draft in drafts where !names.contains(draft.name) { names.append(draft.name) }
        return names.map { name in
            let own = drafts.filter { $0.name == name }.sorted { $0.year < $1.year }
            return Programme(
                name: name,
                years: own.map { year($0, isWhole: isWhole, report: &report) }
            )
        }
    }

    private func year(_ draft: Draft, isWhole: Bool, report: inout Report) -> Programme.Year {
        let year = Programme.Year(
            year: draft.year,
            lines: draft.lines,
            statedTotal: draft.stated?.amount
        )
        if isWhole, let stated = draft.stated, let total = stated.amount, total != year.total {
            report.add(.otherTotal(draft.name, total, sum: year.total), at: stated.location)
        }
        return year
    }
}

extension Diagnostic.Message {
    fileprivate static func secondTotal(_ name: String, _ year: Int) -> Self {
        .error("WM317", "'\(name)' heeft voor \(year) al een totaal; houd één rij over")
    }

    fileprivate static func otherTotal(_ name: String, _ total: Euros, sum: Euros) -> Self {
        .error(
            "WM318",
            "het totaal van '\(name)' is \(total), maar de regels zijn samen \(sum); maak ze gelijk"
        )
    }
}
