import Diagnostics
import Foundation
import OpenData
import Projects
import Site
import Statistics
import Tables
import TestSupport
import Testing

/// A project with its open data and its pages.
struct Published: Sendable {
    let project: Project
    let gemeenten: [GemeenteOpenData]
    let assembly: SiteAssembly

    init(_ folder: ProjectFolder) async throws {
        var report = Report()
        let project = Project.read(folder, report: &report)
        let sources = SiteSources(folder, project: project, report: &report)
        try #require(!report.hasErrors, "\(report.sorted.map(\.description))")
        let shown = project.disclosed
        let findings = await SiteAssembly.findings(shown)
        self.project = shown
        assembly = try #require(SiteAssembly(shown, sources: sources, findings: findings))
        gemeenten = findings.map { found in
            GemeenteOpenData(
                GemeenteFigures(
                    shown,
                    community: sources.community,
                    gemeente: found.scores.gemeente,
                    wijken: found.wijken,
                    buurten: found.buurten
                )
            )
        }
    }

    /// Files are read from the repository, as the example and the small ones beside it are.
    static func example(_ name: String? = nil) async throws -> Published {
        let root =
            name.map { Repository.root.appending(path: "voorbeelden/\($0)") } ?? Repository.root
        var files = try Files.read(["content", "data", "templates"], of: root)
        let settings = root.appending(path: "wijkenmonitor.yml")
        files.append(("wijkenmonitor.yml", try Repository.bytes(settings)))
        return try await Published(
            ProjectFolder(files.map { InputFile(path: $0.path, bytes: $0.bytes) })
        )
    }
}

extension GemeenteOpenData {
    func table(_ name: String) throws -> OpenTable {
        try #require(tables.first { $0.name == name }, "\(name)")
    }

    func file(_ name: String) throws -> OpenDataFile {
        try #require(files.first { $0.path == "open-data/\(name)" }, "\(name)")
    }

    /// The rows of a table as anyone reads them: text by column.
    func rows(_ name: String) throws -> [[String: String]] {
        try ReadCSV(file("\(name).csv").bytes).records
    }
}

/// A file as our own reader of CSV reads it.
struct ReadCSV {
    let columns: [String]
    let rows: [[String]]

    init(_ bytes: [UInt8], delimiter: Delimiter = .comma) throws {
        var report = Report()
        let file = InputFile(path: "gelezen.csv", bytes: bytes)
        let text = try #require(DelimitedText(file, delimiter: delimiter, into: &report))
        let table = try #require(Table(text, report: &report))
        try #require(report.diagnostics.isEmpty, "\(report.sorted.map(\.description))")
        columns = table.columns
        rows = table.rows.map(\.cells)
    }

    var records: [[String: String]] {
        rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    }
}

/// The projects that every table is tried on; each is read once.
enum PublishedCase: String, CaseIterable, CustomTestStringConvertible {
    case example, heerlen, maastricht, venlo, hostile, perGemeente

    var testDescription: String { rawValue }

    func published() async throws -> Published {
        switch self {
        case .example: try await Self.exampleData.value
        case .heerlen: try await Self.heerlenData.value
        case .maastricht: try await Self.maastrichtData.value
        case .venlo: try await Self.venloData.value
        case .hostile: try await Self.hostileData.value
        case .perGemeente: try await Self.perGemeenteData.value
        }
    }

    private static let exampleData = Task { try await Published.example() }
    private static let heerlenData = Task { try await Published.example("heerlen") }
    private static let maastrichtData = Task { try await Published.example("maastricht") }
    private static let venloData = Task { try await Published.example("venlo") }
    private static let hostileData = Task { try await Published(ProofProject.hostile.folder()) }
    private static let perGemeenteData = Task {
        try await Published(ProofProject.perGemeente.folder())
    }
}
