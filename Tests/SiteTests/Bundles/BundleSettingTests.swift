import Diagnostics
import Projects
import Statistics
import Tables
import Testing

@testable import Site

/// Without a word about it a site has bundles until it is too large for them.
@Suite struct BundleSettingTests {
    /// Ten gemeenten of which each has four buurten besides its wijken.
    private static func project(lastWijken: Int, setting: String = "") throws -> Project {
        var small = SmallProject.perGemeente
        small.gemeenten = (0..<10).map { gemeente in
            let count = gemeente == 9 ? lastWijken : 96
            return ("Stad \(gemeente)", (1...count).map { "Wijk \(gemeente) \($0)" })
        }
        let folder = try small.folder()
        var report = Report()
        var files = try folder.paths.map { try #require(folder[$0]) }
        let index = try #require(files.firstIndex { $0.path == "wijkenmonitor.yml" })
        files[index] = InputFile(
            path: "wijkenmonitor.yml",
            bytes: files[index].bytes + Array("\n\(setting)\n".utf8)
        )
        return Project.read(ProjectFolder(files), report: &report)
    }

    @Test(arguments: [
        (96, "", true), (97, "", false), (97, "pakketten: ja", true), (96, "pakketten: nee", false),
    ])
    func aThousandAreasIsTheMost(_ wijken: Int, _ setting: String, _ expected: Bool) throws {
        let project = try Self.project(lastWijken: wijken, setting: setting)
        let areas = project.dataset.areas
        #expect(areas.indices(at: .wijk).count + areas.indices(at: .buurt).count == 904 + wijken)
        #expect(project.hasBundles == expected)
    }

    /// JSON is left out by the same measure, and asked for by a word of its own.
    @Test(arguments: [
        (96, "", true, []), (97, "", false, ["pakketten", "json"]),
        (97, "json: ja", true, ["pakketten"]), (96, "json: nee", false, []),
    ])
    func jsonIsLeftOutOfALargeSite(
        _ wijken: Int,
        _ setting: String,
        _ expected: Bool,
        _ said: [String]
    ) async throws {
        let project = try Self.project(lastWijken: wijken, setting: setting)
        #expect(project.hasJSON == expected)
        #expect(project.leftOutForSize == said)
    }
}
