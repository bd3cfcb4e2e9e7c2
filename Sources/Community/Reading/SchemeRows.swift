import Diagnostics
import Projects

/// Reads `regelingen.csv`: the sources of money, in the order of the menu.
struct SchemeRows {
    private(set) var schemes: [Scheme] = []
    private(set) var keys = KeyIndex("regeling", in: .schemes)
    private var exclusions: [(text: String, location: Location)] = []

    init(_ folder: ProjectFolder, report: inout Report) {
        let table = SettingsTable(.schemes, in: folder, report: &report)
        keys.noteLostRows(report)
        for row in table?.rows ?? [] { take(row, report: &report) }
        for index in schemes.indices {
            schemes[index].excluded = excluded(by: index, report: &report)
        }
    }
}

extension SchemeRows {
    private mutating func take(_ row: SettingsRow, report: inout Report) {
        row.checkPrivacy(report: &report)
        let key = row.key("regeling", report: &report)
        let name = row.required("naam", report: &report)
        let origin: MoneyOrigin? = row.choice("herkomst", report: &report)
        let order = row.whole("volgorde", report: &report)
        let part: BudgetPart? =
            row.text("deel").isEmpty ? nil : row.choice("deel", report: &report)
        let cap = row.amount("maximum", report: &report)
        let buurtCap = row.amount("maximum_buurt", report: &report)
        guard let key else { return keys.excuse(row.text("regeling")) }
        guard keys.claim(key, at: row.location("regeling"), report: &report), let name, let origin
        else { return }
        keys.set(key, to: schemes.count)
        exclusions.append((row.text("sluit_uit"), row.location("sluit_uit")))
        schemes.append(
            Scheme(
                key: key,
                name: name,
                order: order,
                origin: origin,
                part: part,
                cap: cap,
                buurtCap: buurtCap,
                excluded: [],
                note: row.text("toelichting"),
                location: row.location("regeling")
            )
        )
    }

    /// What a row names: other rows, or all money of one origin.
    private func excluded(by index: Int, report: inout Report) -> [Int] {
        let (text, location) = exclusions[index]
        let named = text.list("+").flatMap { word -> [Int] in
            if let origin = MoneyOrigin(rawValue: word) {
                return schemes.indices.filter { schemes[$0].origin == origin }
            }
            if let other = schemes.firstIndex(where: { $0.key == word }) { return [other] }
            if !keys.contains(word) {
                let known = schemes.map(\.key) + MoneyOrigin.allCases.map(\.rawValue)
                report.add(.excludesNothing(word, known: known), at: location)
            }
            return []
        }
        return Set(named).subtracting([index]).sorted()
    }
}

extension Diagnostic.Message {
    fileprivate static func excludesNothing(_ word: String, known: [String]) -> Self {
        let advice = "; noem sleutels uit regelingen.csv, of gemeente, fonds of partner"
        let hint = NearMiss.hint(for: word, among: known, or: advice)
        return .error("WM308", "'\(word)' is geen regeling en geen herkomst\(hint)")
    }
}
