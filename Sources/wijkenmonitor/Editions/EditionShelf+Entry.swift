import Diagnostics
import Projects

extension EditionShelf.Entry {
    init(
        _ name: String,
        _ place: String,
        shown: String,
        report: inout Report
    ) throws(PublishError) {
        var files: [String] = []
        var nested = 0
        for leaf in try Disk.leaves(of: place) {
            if leaf.path.hasPrefix(PublishedEdition.folder) {
                nested += 1
                continue
            }
            switch leaf.kind {
            // The list is how the program knows its own files; here it would know others.
            case .file where leaf.path == Manifest.name: continue
            case .file: files.append(leaf.path)
            case .folder: continue
            case .link: throw .linkInEdition("\(place)/\(leaf.path)")
            case .other:
                throw .refusal(
                    "'\(place)/\(leaf.path)' is geen gewoon bestand; haal het weg uit de eerdere editie"
                )
            }
        }
        self.init(name: name, place: place, shown: shown, files: files)
        if nested > 0 { report.add(.nestedEditions(nested), at: Location("\(shown)/edities")) }
    }

    /// Where the tables are, from the folder of the edition: one, or one of each gemeente.
    var openDataFolders: [String] {
        files.filter { $0.hasSuffix(".csv") }.compactMap { path -> String? in
            let parts = path.split(separator: "/").dropLast()
            let isPlace = parts.count == 1 || (parts.count == 3 && parts.first == "gemeenten")
            return isPlace && parts.last == "open-data" ? parts.joined(separator: "/") : nil
        }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}

extension PublishError {
    static func linkInEdition(_ path: String) -> Self {
        .refusal(
            "'\(path)' is een verwijzing naar een andere plek; zet in een eerdere editie de bestanden zelf"
        )
    }
}

extension Diagnostic.Message {
    fileprivate static func nestedEditions(_ count: Int) -> Self {
        let files = count == 1 ? "1 bestand" : "\(count) bestanden"
        return .remark(
            "WM372",
            "\(files) van nog eerdere edities niet gekopieerd; elke editie hoort in een eigen map in 'edities_map'"
        )
    }
}
