import OpenData
import Projects
import TestSupport
import Testing

/// The catalogue says all that DCAT-AP-NL asks of it, in both its forms.
@Suite struct CatalogueTests {
    private let publication: Publication

    init() throws {
        let licence = try #require(Licence("CC-BY-4.0").address)
        publication = Publication(
            base: "https://voorbeeld.example/",
            title: "Proef \"met\" tekens \\ en\nregels",
            gemeente: "Proefstad",
            code: "GM9900",
            publisher: Publication.Publisher(
                name: "Gemeente Proefstad",
                address: "https://identifier.overheid.nl/tooi/id/gemeente/gm9900",
                email: "data@voorbeeld.example",
                website: ""
            ),
            licence: licence,
            day: "2026-11-01",
            edition: "2026",
            years: 2019...2025,
            remark: "Let op: verzonnen.",
            keywords: ["Wonen", "Veiligheid"],
            files: [
                Publication.File(
                    path: "open-data/waarnemingen.csv",
                    title: "Waarnemingen",
                    format: .csv,
                    size: 120,
                    sha256: "ab12",
                    schema: "open-data/csvw-metadata.json"
                ),
                Publication.File(
                    path: "open-data/te gast<1>.json",
                    title: "Gast",
                    format: .json,
                    size: 3
                ),
            ]
        )
    }

    /// Required of a catalogue, a data set and a file.
    @Test(arguments: [
        (
            "dcat:Catalog",
            ["dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:dataset"]
        ),
        (
            "dcat:Dataset",
            [
                "dct:identifier", "dct:title", "dct:description", "dct:accessRights",
                "dcat:contactPoint", "dct:creator", "dct:publisher", "dcat:theme",
                "dcat:distribution",
            ]
        ),
        ("dcat:Distribution", ["dcat:accessURL", "dct:license", "dcat:mediaType", "dct:format"]),
        ("vcard:Kind", ["vcard:fn", "vcard:hasEmail"]), ("foaf:Agent", ["foaf:name"]),
    ])
    func saysWhatIsRequired(_ name: String, _ properties: [String]) {
        let nodes = Catalogue(publication).nodes.filter { $0.classes.contains(name) }
        #expect(!nodes.isEmpty)
        for node in nodes {
            let said = node.properties.map(\.name)
            for property in properties { #expect(said.contains(property), "\(property)") }
            #expect(Set(said).count == said.count)
        }
    }

    /// Whoever checks it offline finds the class of everything that is referred to.
    @Test func saysTheClassOfEveryTerm() {
        let nodes = Catalogue(publication).nodes
        let known = Set(nodes.compactMap(\.address))
        let free = ["dcat:downloadURL", "dcat:accessURL", "vcard:hasEmail", "vcard:hasURL"]
        for node in nodes {
            for (name, values) in node.properties where !free.contains(name) {
                for case .link(let target) in values {
                    #expect(known.contains(target), "\(target)")
                }
            }
        }
        #expect(known.count == nodes.count)
    }

    @Test func leavesOutWhatIsNotKnown() {
        let contact = Catalogue(publication).nodes.first { $0.classes.contains("vcard:Kind") }
        #expect(contact?.properties.map(\.name).contains("vcard:hasURL") == false)
    }

    @Test func escapesInBothForms() throws {
        let turtle = String(decoding: Catalogue(publication).turtle, as: UTF8.self)
        #expect(turtle.contains(#"Proef \"met\" tekens \\ en\nregels"@nl"#))
        #expect(turtle.contains("<https://voorbeeld.example/open-data/te%20gast%3C1%3E.json>"))
        let json = String(decoding: Catalogue(publication).linkedJSON, as: UTF8.self)
        #expect(json.contains(#"Proef \"met\" tekens \\ en\u000aregels"#))
    }
}
