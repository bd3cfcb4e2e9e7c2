import Diagnostics
import Foundation
import Projects
import Prose
import Statistics
import Tables
import TestSupport
import Testing

import Site
@testable import wijkenmonitor

/// A project that differs from the correct one in `Cases/_basis` by the files of its own folder.
struct BrokenProject: CustomTestStringConvertible {
    let name: String

    static let cases = Repository.root.appending(path: "Tests/EndToEndTests/Cases")
    static let basis = BrokenProject(name: "_basis")

    /// Every folder of cases, the correct project included.
    static let all: [BrokenProject] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: cases.path)
        return (names ?? []).sorted().map { BrokenProject(name: $0) }
    }()

    var testDescription: String { name }
    var expected: URL { folder.appending(path: "expected/diagnostics.txt") }
    var files: URL { folder.appending(path: "project") }

    private var folder: URL { Self.cases.appending(path: name) }
    private var removals: URL { files.appending(path: "verwijderd.txt") }

    /// The correct project with the repository's own templates, and over it the files of the case.
    func project() throws -> ProjectFolder {
        let layers = try [Self.templates(), Self.read(Self.basis.files), Self.read(files)]
        let files = layers.joined().reduce(into: [:]) { $0[$1.path] = $1 }
        let removed = try removedPaths()
        for path in removed where files[path] == nil {
            throw UnknownRemoval(path: path)
        }
        return ProjectFolder(files.values.filter { !removed.contains($0.path) })
    }

    /// What `controleer` says of it, with the number of figures and of messages below.
    func diagnostics() throws -> String { try checked().lines }

    /// The same, and what `controleer --json` says.
    func checked() throws -> (lines: String, json: String) {
        var report = Report()
        let folder = try project()
        let project = Project.read(folder, report: &report)
        _ = SiteSources(folder, project: project, report: &report)
        let figures = project.dataset.observations.valueCount
        let lines = report.sorted.map(\.description) + ["\(figures) cijfers: \(report.summary)"]
        return (lines.joined(separator: "\n") + "\n", DiagnosticJSON.text(report))
    }
}

/// A line of `verwijderd.txt` that names no file.
struct UnknownRemoval: Error {
    let path: String
}

extension BrokenProject {
    private func removedPaths() throws -> Set<String> {
        guard FileManager.default.fileExists(atPath: removals.path) else { return [] }
        return Set(try Repository.text(removals).split(separator: "\n").map(String.init))
    }

    private static func read(_ folder: URL) throws -> [InputFile] {
        let project = try ProjectFiles.read(folder.path)
        return project.paths.compactMap { project[$0] }
    }

    private static func templates() throws -> [InputFile] {
        let folder = Repository.root.appending(path: "templates")
        return try Disk.leaves(of: folder.path).filter { $0.kind != .folder }.map {
            try ProjectFiles.file("templates/\($0.path)", in: Repository.root.path)
        }
    }
}
