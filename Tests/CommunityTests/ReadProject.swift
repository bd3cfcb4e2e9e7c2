import Community
import Diagnostics
import Foundation
import Projects
import Tables
import TestSupport
import YAML

/// A project read as far as its community, with files that a test puts in place of others.
struct ReadProject {
    let project: Project
    let data: CommunityData
    let report: Report

    /// The correct project of the end-to-end cases.
    static let basis = Repository.root.appending(path: "Tests/EndToEndTests/Cases/_basis/project")

    init(_ root: URL = basis, with own: [String: String] = [:]) throws {
        var files: [String: [UInt8]] = [:]
        for file in try Files.read(["data", "content"], of: root) { files[file.path] = file.bytes }
        let settings = ProjectSettings.path
        files[settings] = try Repository.bytes(root.appending(path: settings))
        for (path, text) in own { files[path] = Array(text.utf8) }
        let folder = ProjectFolder(files.map { InputFile(path: $0.key, bytes: $0.value) })
        var report = Report()
        project = Project.read(folder, report: &report)
        data = Self.community(folder, project, report: &report)
        self.report = report
    }

    static func community(
        _ folder: ProjectFolder,
        _ project: Project,
        report: inout Report
    ) -> CommunityData {
        var nodes: [String: YAMLNode] = [:]
        for path in folder.paths(in: "content", ending: ".md") {
            let parts = (folder[path]?.bytes ?? []).split(
                separator: Array("---\n".utf8),
                maxSplits: 2,
                omittingEmptySubsequences: false
            )
            guard parts.count == 3, parts[0].isEmpty else { continue }
            nodes[path] = YAMLText.parse(Array(parts[1]), path: path, report: &report)
        }
        return .read(folder, project: project, frontMatter: nodes, report: &report)
    }
}
