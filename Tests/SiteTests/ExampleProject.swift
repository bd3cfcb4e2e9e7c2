import Foundation
import Projects
import Tables
import TestSupport

/// The example project in the root of the repository, and the small ones under `voorbeelden`.
enum ExampleProject {
    /// The project as it is, or with other files in the place of some.
    static func folder(
        _ root: URL = Repository.root,
        with others: [String: String] = [:]
    ) throws -> ProjectFolder {
        var files = try Files.read(["content", "data", "templates", "edities"], of: root)
        let settings = root.appending(path: "wijkenmonitor.yml")
        files.append(("wijkenmonitor.yml", try Repository.bytes(settings)))
        files.removeAll { others.keys.contains($0.path) }
        files += others.map { (path: $0.key, bytes: Array($0.value.utf8)) }
        return ProjectFolder(files.map { InputFile(path: $0.path, bytes: $0.bytes) })
    }

    static func small(_ name: String) throws -> ProjectFolder {
        try folder(Repository.root.appending(path: "voorbeelden/\(name)"))
    }
}
