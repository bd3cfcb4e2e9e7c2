import Foundation
import TestSupport
import Testing

/// The small project with an edition of a year before beside it, made by the program itself.
struct EditionProject {
    let installation: Installation
    let name = "2024"

    /// The settings of the second edition, and a figure that was revised since the first.
    init(_ settings: [String] = ["vorige_editie: \"2024\"", "edities_map: edities"]) throws {
        installation = try Installation(.basis)
        let yaml = try text("wijkenmonitor.yml")
        let first = yaml.replacing("editie: \"2025\"", with: "editie: \"2024\"")
            .replacing("peildatum: 2025-06-01", with: "peildatum: 2025-05-01")
        try write(first, to: "wijkenmonitor.yml")
        try #require(installation.run("bouw", "--stil").exitCode == 0)
        try move("site", to: "edities/2024")
        let lines = ["editie: \"2025\""] + settings
        try write(
            yaml.replacing("editie: \"2025\"", with: lines.joined(separator: "\n")),
            to: "wijkenmonitor.yml"
        )
    }

    func text(_ path: String) throws -> String {
        try Repository.text(installation.folder.appending(path: path))
    }

    func write(_ text: String, to path: String) throws {
        try installation.write(Data(text.utf8), to: path)
    }

    func change(_ path: String, _ find: String, _ replacement: String) throws {
        let old = try text(path)
        try #require(old.contains(find), "\(find)")
        try write(old.replacing(find, with: replacement), to: path)
    }

    func move(_ path: String, to other: String) throws {
        let target = installation.folder.appending(path: other)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(
            at: installation.folder.appending(path: path),
            to: target
        )
    }

    func run(_ arguments: String...) throws -> Installation.Outcome {
        try installation.run(arguments)
    }
}
