import Community
import Diagnostics
import Foundation
import Projects
import Statistics
import Tables
import TestSupport
import YAML

/// The correct project of the end-to-end cases, read as far as its community.
struct BasicProject {
    let project: Project
    let data: CommunityData
    let report: Report

    init() throws {
        let root = Repository.root.appending(path: "Tests/EndToEndTests/Cases/_basis/project")
        let files = try Files.read(["data", "content"], of: root)
        let settings = try Repository.bytes(root.appending(path: ProjectSettings.path))
        let all = files + [(path: ProjectSettings.path, bytes: settings)]
        let folder = ProjectFolder(all.map { InputFile(path: $0.path, bytes: $0.bytes) })
        var report = Report()
        project = Project.read(folder, report: &report)
        var nodes: [String: YAMLNode] = [:]
        for path in folder.paths(in: "content", ending: ".md") {
            let text = String(decoding: folder[path]?.bytes ?? [], as: UTF8.self)
            guard text.hasPrefix("---\n") else { continue }
            let head = text.components(separatedBy: "---\n")[1]
            nodes[path] = YAMLText.parse(Array(head.utf8), path: path, report: &report)
        }
        data = CommunityData.read(folder, project: project, frontMatter: nodes, report: &report)
        self.report = report
    }
}
