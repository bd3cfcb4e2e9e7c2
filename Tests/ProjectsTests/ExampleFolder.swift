import Diagnostics
import Foundation
import Projects
import Tables
import TestSupport

/// The example project in memory, so that a test may change it.
struct ExampleFolder {
    private var files: [String: [UInt8]] = [:]

    init() throws {
        for folder in ["data", "content"] {
            let root = Repository.root.appending(path: folder)
            for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
                let file = root.appending(path: name)
                let values = try file.resourceValues(forKeys: [.isRegularFileKey])
                guard values.isRegularFile == true else { continue }
                files["\(folder)/\(name)"] = try Repository.bytes(file)
            }
        }
        let settings = "wijkenmonitor.yml"
        files[settings] = try Repository.bytes(Repository.root.appending(path: settings))
    }

    mutating func append(_ rows: String, to path: String) {
        files[path, default: []] += Array((rows + "\n").utf8)
    }

    mutating func replace(_ text: String, with other: String, in path: String) {
        let whole = String(decoding: files[path] ?? [], as: UTF8.self)
        files[path] = Array(whole.replacing(text, with: other).utf8)
    }

    /// What is said of the project that is worse than a remark.
    var complaints: [Diagnostic] {
        var report = Report()
        let folder = ProjectFolder(files.map { InputFile(path: $0.key, bytes: $0.value) })
        _ = Project.read(folder, report: &report)
        return report.sorted.filter { $0.severity > .remark }
    }
}
