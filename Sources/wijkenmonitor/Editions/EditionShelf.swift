import Diagnostics
import Editions
import Projects
import Tables

/// The folder of earlier editions as it stands on the disk.
struct EditionShelf {
    /// One edition: a folder that is copied to the site as it is.
    struct Entry {
        let name: String
        /// From the folder that the program was started in.
        let place: String
        /// From the folder of the project, as messages name it.
        let shown: String
        /// Every file that is copied, from the folder of the edition, in order.
        let files: [String]
    }

    let entries: [Entry]

    /// Nothing where the settings name no folder; what is wrong with it is said.
    init(
        _ project: String,
        _ settings: ProjectSettings,
        report: inout Report
    ) throws(PublishError) {
        guard !settings.editionsFolder.isEmpty else {
            entries = []
            return
        }
        let folder =
            project == "." ? settings.editionsFolder : "\(project)/\(settings.editionsFolder)"
        guard try Self.isThere(settings.editionsFolder, in: project) else {
            report.add(.noFolder(settings.editionsFolder), at: settings.editionsFolderPlace)
            entries = []
            return
        }
        var entries: [Entry] = []
        for name in try Disk.names(in: folder) where !name.hasPrefix(".") && name != "README.md" {
            let place = "\(folder)/\(name)"
            let shown = "\(settings.editionsFolder)/\(name)"
            switch try Disk.kind(of: place) {
            case .folder:
                guard Self.isFit(name, settings, shown, report: &report) else { continue }
                entries.append(try Entry(name, place, shown: shown, report: &report))
            case .link: throw .linkInEdition(place)
            case .file, .other, nil: report.add(.looseFile(), at: Location(shown))
            }
        }
        self.entries = entries
        checkPrevious(settings, report: &report)
    }
}

extension EditionShelf {
    /// What is copied to the site.
    var copies: [CopiedFile] {
        entries.flatMap { entry in
            entry.files.map {
                CopiedFile(
                    path: "\(PublishedEdition.folder)\(entry.name)/\($0)",
                    source: "\(entry.place)/\($0)"
                )
            }
        }
    }

    /// The editions as the site names them.
    func published() throws(PublishError) -> [PublishedEdition] {
        var editions: [PublishedEdition] = []
        for entry in entries {
            let method = entry.files.first { $0.hasSuffix("open-data/methode.csv") }
            var day: String?
            if let method {
                let path = "\(entry.place)/\(method)"
                day = Edition.day(of: InputFile(path: path, bytes: try ProjectFiles.bytes(path)))
            }
            editions.append(
                PublishedEdition(
                    name: entry.name,
                    day: CalendarDay(day ?? entry.name),
                    path: "\(PublishedEdition.folder)\(entry.name)/",
                    tables: entry.files.filter(Self.isTable),
                    isWhole: entry.files.contains("index.html")
                )
            )
        }
        return editions
    }

    /// A table of the whole gemeente, not that of one area.
    private static func isTable(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        let isPlace = parts.count == 2 || (parts.count == 4 && parts[0] == "gemeenten")
        return isPlace && path.hasSuffix(".csv") && parts[parts.count - 2] == "open-data"
    }
}

extension EditionShelf {
    private static func isThere(_ folder: String, in project: String) throws(PublishError) -> Bool {
        var place = project
        for part in folder.split(separator: "/") {
            place += "/\(part)"
            switch try Disk.kind(of: place) {
            case .folder: continue
            case .link: throw .linkInEdition(place)
            case .file, .other, nil: return false
            }
        }
        return true
    }

    private static func isFit(
        _ name: String,
        _ settings: ProjectSettings,
        _ place: String,
        report: inout Report
    ) -> Bool {
        if !ProjectSettings.isEditionName(name) {
            report.add(.unfitName(name), at: Location(place))
        } else if name == settings.editionName {
            report.add(.nameOfThisOne(name), at: Location(place))
        } else {
            return true
        }
        return false
    }

    private func checkPrevious(_ settings: ProjectSettings, report: inout Report) {
        let name = settings.previousEdition
        guard !name.isEmpty, name != settings.editionName else { return }
        let names = entries.map(\.name)
        if !names.contains(name) {
            report.add(
                .noPrevious(name, settings.editionsFolder, names),
                at: settings.previousEditionPlace
            )
        } else if entries.first(where: { $0.name == name })?.openDataFolders.isEmpty ?? true {
            report.add(.previousWithoutData(name), at: settings.previousEditionPlace)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func noFolder(_ folder: String) -> Self {
        .error(
            "WM368",
            "de map '\(folder)' is er niet; maak die map, of haal 'edities_map' weg zolang er geen eerdere editie is"
        )
    }

    fileprivate static func unfitName(_ name: String) -> Self {
        .error(
            "WM369",
            "'\(name)' kan geen naam van een editie zijn; geef de map een naam van kleine letters, cijfers,"
                + " streepjes en punten, zoals 2025"
        )
    }

    fileprivate static func nameOfThisOne(_ name: String) -> Self {
        .error(
            "WM370",
            "deze editie heet ook '\(name)'; verander 'editie' in wijkenmonitor.yml, of de naam van deze map"
        )
    }

    fileprivate static func looseFile() -> Self {
        .remark("WM371", "dit bestand komt niet op de site; elke editie hoort in een eigen map")
    }

    fileprivate static func noPrevious(_ name: String, _ folder: String, _ known: [String]) -> Self
    {
        let advice =
            known.isEmpty
            ? "; zet daar de open-data van die editie in een map met die naam"
            : "; kies uit \(known.joined(separator: ", "))"
        let hint = NearMiss.hint(for: name, among: known, or: advice)
        return .error("WM373", "'\(name)' is geen map in '\(folder)'\(hint)")
    }

    fileprivate static func previousWithoutData(_ name: String) -> Self {
        .error(
            "WM374",
            "in de map van editie '\(name)' staat geen map open-data met tabellen; neem die over uit de site van toen"
        )
    }
}
