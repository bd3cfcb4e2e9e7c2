import Diagnostics
import Editions
import Projects
import Tables

/// `vergelijk OUD NIEUW`: what differs between the open data of two editions.
struct CompareCommand {
    let invocation: Invocation
    let console: Console

    func run() throws(PublishError) -> Int32 {
        let old = try OpenDataFolders(invocation.operands[0])
        let new = try OpenDataFolders(invocation.operands[1])
        var report = Report()
        var results: [(gemeente: String, comparison: EditionComparison)] = []
        var onlyOnce: [String] = []
        for key in new.keys + old.keys.filter({ new[$0] == nil }) {
            guard let before = old[key], let after = new[key] else {
                let place = old[key] == nil ? "nieuwe" : "oude"
                onlyOnce.append("Gemeente '\(key)' staat alleen in de \(place) map.")
                continue
            }
            results.append((key, try compare(before, after, report: &report)))
        }
        if invocation.has(.json) {
            console.print(Self.json(results).written())
        } else {
            console.print(Self.text(results, onlyOnce))
        }
        console.show(report)
        let isRead = !report.hasErrors && report.count(of: .warning) == 0
        return isRead ? 0 : 1
    }
}

extension CompareCommand {
    private func compare(
        _ before: String,
        _ after: String,
        report: inout Report
    ) throws(PublishError) -> EditionComparison {
        let old = try EditionTables.edition(before, shown: before, report: &report)
        let new = try EditionTables.edition(after, shown: after, report: &report)
        let limits = ComparisonLimits()
        return EditionComparison(
            old,
            new,
            names: (old.name ?? before, new.name ?? after),
            limits: EditionComparison.Limits(points: limits.scoreJump, percent: limits.revision)
        )
    }

    private static func text(
        _ results: [(gemeente: String, comparison: EditionComparison)],
        _ onlyOnce: [String]
    ) -> String {
        let texts = results.map { gemeente, comparison in
            let head = gemeente.isEmpty ? "" : "Gemeente \(gemeente)\n\n"
            return head + ComparisonText(comparison).text
        }
        return (texts + (onlyOnce.isEmpty ? [] : [onlyOnce.joined(separator: "\n")]))
            .joined(separator: "\n\n\n")
    }

    private static func json(
        _ results: [(gemeente: String, comparison: EditionComparison)]
    ) -> JSONValue {
        if results.count == 1, let only = results.first, only.gemeente.isEmpty {
            return only.comparison.json
        }
        return .object(results.map { ($0.gemeente, $0.comparison.json) })
    }
}

/// Where a folder has open data: of one gemeente, or of each of several.
private struct OpenDataFolders {
    /// The gemeenten, in order; an empty one where the folder is of one gemeente.
    let keys: [String]
    private let folders: [String: String]

    init(_ path: String) throws(PublishError) {
        var folders: [String: String] = [:]
        guard try Disk.kind(of: path + "/.") == .folder else {
            throw .refusal("'\(path)' is geen map; noem de map van een site of haar map open-data")
        }
        if try Self.hasTables(path) {
            folders[""] = path
        } else if try Self.hasTables("\(path)/open-data") {
            folders[""] = "\(path)/open-data"
        } else if try Disk.kind(of: "\(path)/gemeenten") == .folder {
            for name in try Disk.names(in: "\(path)/gemeenten") {
                let place = "\(path)/gemeenten/\(name)/open-data"
                if try Self.hasTables(place) { folders[name] = place }
            }
        }
        guard !folders.isEmpty else {
            throw .refusal(
                "in '\(path)' staat geen open-data; noem de map van een site of haar map open-data"
            )
        }
        keys = folders.keys.sorted()
        self.folders = folders
    }

    subscript(key: String) -> String? { folders[key] }

    private static func hasTables(_ folder: String) throws(PublishError) -> Bool {
        // Lists such as that of the areas a project has too.
        for table in [EditionTable.method, .observations, .themeScores]
        where try Disk.kind(of: "\(folder)/\(table.fileName)") == .file {
            return true
        }
        return false
    }
}
