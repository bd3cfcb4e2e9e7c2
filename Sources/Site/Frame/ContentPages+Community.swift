import Community
import Projects
import Prose
import Statistics

/// The pages about agreements, people and money by the path of their text.
extension ContentPages {
    /// Where every agenda, measure and initiative with a text has its page, and the overviews that there are.
    func communityAddresses(_ own: String) -> [String: String] {
        var pages: [String: String] = [:]
        let folders = foldersOfInitiatives
        for path in content {
            let parts = path.split(separator: "/").map(String.init)
            guard let file = parts.last, file.hasSuffix(".md") else { continue }
            let name = String(file.dropLast(".md".count))
            if parts.count == 4, parts[1] == "wijkagenda" {
                pages[path] = address(ofMeasure: name, in: parts[2])
            } else if parts.count == 3, parts[1] == "initiatieven" {
                pages[path] =
                    (folders[name] ?? own) + "initiatieven/\(name)/index.html"
            }
        }
        return pages
    }

    private var content: Set<String> { files.content }

    private func address(ofMeasure name: String, in key: String) -> String? {
        let areas = project.dataset.areas
        guard let area = areas.index(of: key), let gemeente = areas.gemeente(of: area),
            project.shows(gemeente)
        else { return nil }
        let agenda = folder(gemeente) + "wijkagenda/\(key)/"
        return agenda + (name == "index" ? "" : "\(name)/") + "index.html"
    }

    private var foldersOfInitiatives: [String: String] {
        let areas = project.dataset.areas
        return files.initiatives.reduce(into: [:]) { folders, initiative in
            let gemeente = areas.gemeente(of: initiative.area)
            folders[initiative.key] = folders[initiative.key] ?? gemeente.map(folder)
        }
    }

    /// The overviews of what there is something of.
    var overviews: [(name: String, address: String)] {
        let hasMeasures = content.contains { $0.hasPrefix("content/wijkagenda/") }
        let hasInitiatives = content.contains { $0.hasPrefix("content/initiatieven/") }
        func has(_ tables: TableDeclaration...) -> Bool {
            tables.contains { files.tables.contains($0.path) }
        }
        let all = [
            ("wijkagenda", Addresses.agendas, hasMeasures),
            ("initiatieven", Addresses.initiatives, hasInitiatives),
            ("wijkbudget", Addresses.budget, has(.budgetTotals, .programmes)),
            ("meedoen", Addresses.takePart, hasInitiatives || has(.schemes, .contacts)),
            ("organisaties", Addresses.organisations, has(.organisations)),
        ]
        return all.filter(\.2).map { ($0.0, $0.1) }
    }
}
