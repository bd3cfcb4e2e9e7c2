import Foundation
import Projects
import Tables
import TestSupport

/// The example project in the root of the repository.
enum ExampleProject {
    static func folder() throws -> ProjectFolder {
        var files = try Files.read(["content", "data", "templates"], of: Repository.root)
        let settings = Repository.root.appending(path: "wijkenmonitor.yml")
        files.append(("wijkenmonitor.yml", try Repository.bytes(settings)))
        return ProjectFolder(files.map { InputFile(path: $0.path, bytes: $0.bytes) })
    }
}
