import Diagnostics
import Foundation
import Projects
import Site
import Tables
import TestSupport
import Testing
import Wording

/// The example project in the root of the repository.
enum ExampleProject {
    static func folder() throws -> ProjectFolder {
        var files = try Files.read(["content", "data", "templates"], of: Repository.root)
        let settings = Repository.root.appending(path: "wijkenmonitor.yml")
        files.append(("wijkenmonitor.yml", try Repository.bytes(settings)))
        return ProjectFolder(files.map { InputFile(path: $0.path, bytes: $0.bytes) })
    }

    static func words() throws -> Words {
        var report = Report()
        return try #require(SiteSources.words(in: try folder(), report: &report))
    }

    static func read() throws -> Project {
        var report = Report()
        return Project.read(try folder(), report: &report).disclosed
    }
}
