import Diagnostics
import Editions
import OpenData
import Projects
import Site
import Statistics
import Tables

/// The edition before the one of a project: as it was kept in the folder, or what is published now with changes.
struct EarlierEdition {
    let published: [PublishedEdition]
    let changes: [Int: EditionComparison]
    /// The files that are copied to the site.
    let copies: [SitePage]

    init(_ folder: ProjectFolder, _ project: Project, findings: [GemeenteFindings]) {
        var report = Report()
        let sources = SiteSources(folder, project: project, report: &report)
        let name = project.settings.previousEdition
        let isPerGemeente = project.settings.layout == .perGemeente
        var changes: [Int: EditionComparison] = [:]
        var copies: [SitePage] = []
        for found in findings where !name.isEmpty {
            let gemeente = found.scores.gemeente
            let key = project.dataset.areas[gemeente].key
            let place = "edities/\(name)/\(isPerGemeente ? "gemeenten/\(key)/" : "")open-data"
            let now = GemeenteFigures(
                project,
                community: sources.community,
                gemeente: gemeente,
                wijken: found.wijken,
                buurten: found.buurten
            ).tables.map { InputFile(path: "\(place)/\($0.name).csv", bytes: $0.csv) }
            let kept = folder.paths(in: place).compactMap { folder[$0] }
            let old = kept.isEmpty ? now.map(Self.earlier) : kept
            changes[gemeente] = EditionComparison(
                Edition(old, folder: place, report: &report),
                Edition(now, folder: place, report: &report),
                names: (name, project.settings.editionName),
                limits: EditionComparison.Limits(points: 10, percent: 20)
            )
            copies += old.map { SitePage(path: $0.path, bytes: $0.bytes) }
        }
        self.changes = changes
        self.copies = copies
        let path = "edities/\(name)/"
        let tables = copies.map { String($0.path.dropFirst(path.utf8.count)) }
        published =
            name.isEmpty
            ? []
            : [PublishedEdition(name: name, day: CalendarDay(name), path: path, tables: tables)]
    }

    /// The same table as it might have been: rows that were not there, others that are gone, and other cells.
    private static func earlier(_ file: InputFile) -> InputFile {
        var lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
            .map(String.init)
        guard lines.count > 2, !file.path.hasSuffix("/methode.csv") else {
            let text = String(decoding: file.bytes, as: UTF8.self)
                .replacing("drempel_verschil,5", with: "drempel_verschil,6")
                .replacing("zaad,", with: "zaad,1")
            return InputFile(path: file.path, bytes: Array(text.utf8))
        }
        for place in stride(from: 1, to: lines.count, by: 3) {
            lines[place] = lines[place].replacing("cijfer,", with: "verborgen,")
                .replacing(",ongeveer gelijk,", with: ",duidelijk beter,")
                .replacing(",onzeker,", with: ",niet getoond,")
                .replacing(",2024,", with: ",2023,").replacing("1.", with: "2.")
                .replacing("_uitvoering", with: "getoetst").replacing("neutraal", with: "logisch")
        }
        if lines.count > 4 { lines.remove(at: 2) }
        if let last = lines.last, let key = last.split(separator: ",").first {
            lines.append(last.replacing(String(key), with: "weg-\(key)", maxReplacements: 1))
        }
        let text = lines.joined(separator: "\r\n") + "\r\n"
        return InputFile(path: file.path, bytes: Array(text.utf8))
    }
}
