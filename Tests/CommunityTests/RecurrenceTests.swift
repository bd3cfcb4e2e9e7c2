import Community
import Projects
import Statistics
import TestSupport
import Testing

/// What recurs in several wijken, from texts as an editor writes them.
@Suite struct RecurrenceTests {
    @Test func findsAlikeMeasuresByKindOrTitleWhateverTheCapitals() throws {
        let read = try ReadProject(
            Repository.root,
            with: [
                "content/wijkagenda/donderberg/plek-a.md": text("Plek voor ontmoeting"),
                "content/wijkagenda/swalmen/plek-b.md": text("plek  voor Ontmoeting"),
                "content/wijkagenda/centrum/plek-c.md": text(
                    "Huiskamer",
                    kind: "Plek voor ontmoeting"
                ),
                "content/wijkagenda/centrum/plek-d.md": text("Huiskamer twee", kind: "huiskamer"),
                "content/wijkagenda/roermond/plek-e.md": text("Huiskamer", kind: "huiskamer"),
            ]
        )
        let data = read.data
        let areas = read.project.dataset.areas
        let wijken = Set(areas.wijken(of: try #require(areas.index(of: "roermond"))))
        let own = data.measures.indices.filter { data.measures[$0].key.hasPrefix("plek-") }
        let found = data.recurring(among: own, in: wijken) { [$0.likeness] }
        #expect(found.map(\.subject) == ["plek voor ontmoeting"])
        #expect(found.first?.areas.map { areas[$0].key } == ["centrum", "swalmen", "donderberg"])
        #expect(
            found.first?.measures.map { data.measures[$0].key } == ["plek-c", "plek-b", "plek-a"]
        )
    }

    @Test func putsWhatMostWijkenShareFirst() throws {
        var files: [String: String] = [:]
        for (wijk, titles) in [
            ("centrum", ["fiets", "groen"]), ("swalmen", ["groen", "fiets"]),
            ("asenray", ["groen"]),
        ] {
            for title in titles {
                files["content/wijkagenda/\(wijk)/proef-\(title).md"] = text("Proef \(title)")
            }
        }
        let read = try ReadProject(Repository.root, with: files)
        let areas = read.project.dataset.areas
        let wijken = Set(areas.wijken(of: try #require(areas.index(of: "roermond"))))
        let own = read.data.measures.indices.filter {
            read.data.measures[$0].key.hasPrefix("proef-")
        }
        let found = read.data.recurring(among: own, in: wijken) { [$0.likeness] }
        #expect(found.map(\.subject) == ["proef groen", "proef fiets"])
        #expect(found.map(\.areas.count) == [3, 2])
    }

    private func text(_ title: String, kind: String? = nil) -> String {
        "---\ntitel: \(title)\n" + (kind.map { "soort: \($0)\n" } ?? "") + "---\n"
    }
}
