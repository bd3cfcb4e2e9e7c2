import Deliveries
import Diagnostics
import Statistics
import Tables

/// Files that nothing uses, and personal data in what people write.
struct FolderChecks {
    let folder: ProjectFolder
    let deliveries: [Delivery]
    let areaKeys: KeyIndex
    let rows: IndicatorRows

    init(_ folder: ProjectFolder, deliveries: [Delivery], areaKeys: KeyIndex, rows: IndicatorRows) {
        self.folder = folder
        self.deliveries = deliveries
        self.areaKeys = areaKeys
        self.rows = rows
    }

    func run(report: inout Report) {
        FileNames(paths: folder.given).run(report: &report)
        checkUse(report: &report)
        checkContent(report: &report)
    }
}

extension FolderChecks {
    private func checkUse(report: inout Report) {
        let used = Set(deliveries.map(\.path))
        let listFolders = Set(
            deliveries.filter { $0.form == .odata4 }.map { Self.folder(of: $0.path) }
        )
        let tables = TableDeclaration.all.map(\.path)
        for path in folder.paths(in: "data") where !used.contains(path) && !tables.contains(path) {
            let name = String(path.split(separator: "/").last ?? "")
            if name.hasPrefix(".") || name == "README.md"
                || listFolders.contains(Self.folder(of: path))
            {
                continue
            }
            let isTopLevel = path.split(separator: "/").count == 2
            let open = isTopLevel ? tables.filter { folder[$0] == nil } : []
            let near = NearMiss.best(forPath: path, among: open)
            // A row that could not be read may be the one that uses this file.
            if near == nil, report.hasErrorsInTables { continue }
            report.add(.unusedFile(near: near), at: Location(path))
        }
    }

    private func checkContent(report: inout Report) {
        for path in folder.paths(in: "content", ending: ".md") {
            guard let file = folder[path] else { continue }
            let text = String(decoding: file.bytes, as: UTF8.self)
            for (index, line) in text.split(
                omittingEmptySubsequences: false,
                // Swift knows more ends of lines than an editor counts.
                whereSeparator: { ["\n", "\r\n", "\r"].contains($0) }
            ).enumerated() {
                WrittenPrivacy.check(String(line), report: &report) { column in
                    Location(path, line: index + 1, field: column)
                }
            }
            checkName(path, report: &report)
        }
    }

    /// A text of an area, theme or indicator that does not exist would never be seen.
    private func checkName(_ path: String, report: inout Report) {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 3, let name = parts.last else { return }
        let key = String(name.dropLast(".md".count))
        let tables: [String: (keys: KeyIndex, declaration: TableDeclaration)] = [
            "wijken": (areaKeys, .areas), "themas": (rows.themeKeys, .themes),
            "indicatoren": (rows.indicatorKeys, .indicators),
        ]
        guard let (known, table) = tables[parts[1]], !known.contains(key),
            !report.hasErrors(in: table.path)
        else { return }
        report.add(.textOfNothing(key, noun: known.noun, known: known.known), at: Location(path))
    }

    private static func folder(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }
}

extension Diagnostic.Message {
    fileprivate static func unusedFile(near: String?) -> Self {
        let hint =
            near.map { "; bedoelde u '\($0)'?" } ?? "; noem het in leveringen.csv of haal het weg"
        return .warning("WM047", "dit bestand wordt niet gebruikt\(hint)")
    }

    fileprivate static func textOfNothing(_ key: String, noun: String, known: [String]) -> Self {
        let hint = NearMiss.hint(for: key, among: known)
        return .warning(
            "WM048",
            "deze tekst komt op geen pagina, want '\(key)' is geen \(noun)\(hint.isEmpty ? "; haal de tekst weg" : hint)"
        )
    }
}
