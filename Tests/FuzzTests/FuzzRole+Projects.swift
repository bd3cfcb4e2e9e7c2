import Community
import Diagnostics
import Foundation
import Markup
import Projects
import Prose
import Reckoning
import Statistics
import Tables
import TestSupport
import YAML

@testable import Site

extension FuzzRole {
    /// A small project that is right, by path.
    static let project: [String: [UInt8]] = {
        let root = Repository.root.appending(path: "Tests/EndToEndTests/Cases/_basis/project")
        let files = (try? Files.read(["data", "content"], of: root)) ?? []
        var project = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
        project["wijkenmonitor.yml"] = try? Repository.bytes(
            root.appending(path: "wijkenmonitor.yml")
        )
        return project
    }()

    /// Every settings table and every delivered file.
    static let tables = project.keys.filter { $0.hasSuffix(".csv") }.sorted().map(inProject)

    static let settings =
        [inProject("wijkenmonitor.yml"), words, plainYAML]
        + project.keys.filter { $0.hasPrefix("content/") && $0.contains("/noord/") }.sorted().map(
            inProject
        )

    static let methods = [method, figures]
}

extension FuzzRole {
    /// The whole project is read, as `controleer` does, but for templates.
    private static func inProject(_ path: String) -> FuzzRole {
        FuzzRole(path: path, right: project[path] ?? []) { bytes in
            var files = project
            files[path] = bytes
            let folder = ProjectFolder(files.map { InputFile(path: $0.key, bytes: $0.value) })
            var report = Report()
            let project = Project.read(folder, report: &report)
            let content = files.filter { $0.key.hasPrefix("content/") }
            let links = PageLinks(pages: [:], content: content)
            var articles: [String: Article] = [:]
            for (path, bytes) in content.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".md")
            {
                articles[path] = Article(path: path, bytes: bytes, links: links, report: &report)
            }
            let community = CommunityData.read(
                folder,
                project: project,
                frontMatter: articles.mapValues(\.frontMatter),
                report: &report
            )
            let size = community.measures.count + community.initiatives.count
            let output =
                report.hasErrors
                ? [] : Array("\(project.dataset.observations.valueCount) \(size)".utf8)
            return FuzzAnswer(report, output: output, of: path, bytes)
        }
    }

    private static let words = FuzzRole(
        path: "templates/woorden.yml",
        right: (try? Repository.bytes(Repository.root.appending(path: "templates/woorden.yml")))
            ?? []
    ) { bytes in
        var report = Report()
        let folder = ProjectFolder([InputFile(path: "templates/woorden.yml", bytes: bytes)])
        let words = SiteSources.words(in: folder, report: &report)
        let faults = words == nil && !report.hasErrors ? ["no words, and nothing said"] : []
        return FuzzAnswer(report, faults: faults, of: "templates/woorden.yml", bytes)
    }

    private static let plainYAML = FuzzRole(path: "a.yml", right: Array("a: [b, {c: d}]\n".utf8)) {
        bytes in
        var report = Report()
        let node = YAMLText.parse(bytes, path: "a.yml", report: &report)
        let faults = node == nil && !report.hasErrors ? ["nothing read, and nothing said"] : []
        return FuzzAnswer(
            report,
            output: Array("\(String(describing: node))".utf8),
            faults: faults,
            of: "a.yml",
            bytes
        )
    }
}

extension FuzzRole {
    private static let rightFigures = Array(
        """
        region,indicator,period,value,n,sd
        GM1,a,2020,15,400,
        W1,a,2020,10,100,
        W2,a,2020,20,100,
        GM1,b,2020,7,400,1.5
        W1,b,2020,6.5,100,1.4
        W2,b,2021,7.5,100,1.6

        """.utf8
    )
    private static let rightMethod = Array(
        #"{"city":"GM1","base_period":2020,"mc_draws":20,"indicators":[{"code":"a","theme":"t","type":"proportion"},{"code":"b","theme":"t","type":"score","polarity":-1}],"themes":[{"code":"t"}]}"#
            .utf8
    )

    private static let method = FuzzRole(path: "m.json", right: rightMethod) { bytes in
        reckoned(rightFigures, bytes, of: "m.json", bytes)
    }

    private static let figures = FuzzRole(path: "d.csv", right: rightFigures) { bytes in
        reckoned(bytes, rightMethod, of: "d.csv", bytes)
    }

    private static func reckoned(
        _ figures: [UInt8],
        _ method: [UInt8],
        of path: String,
        _ bytes: [UInt8]
    ) -> FuzzAnswer {
        var report = Report()
        let input = ReckonInput.read(
            figures: InputFile(path: "d.csv", bytes: figures),
            method: InputFile(path: "m.json", bytes: method),
            report: &report
        )
        guard let input else {
            let faults = report.hasErrors ? [] : ["nothing read, and nothing said"]
            return FuzzAnswer(report, faults: faults, of: path, bytes)
        }
        let text = ReckonTables(Scores(input)).text
        let isNumber = !text.contains("nan") && !text.contains("inf")
        return FuzzAnswer(
            report,
            output: Array(text.utf8),
            faults: isNumber ? [] : ["a figure that is no number"],
            of: path,
            bytes
        )
    }
}
