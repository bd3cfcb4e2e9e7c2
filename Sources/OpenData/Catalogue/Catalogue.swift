/// The open data of one gemeente as a portal harvests it (DCAT-AP-NL 3.0).
package struct Catalogue: Sendable {
    private let publication: Publication

    package init(_ publication: Publication) { self.publication = publication }

    package var turtle: [UInt8] { Turtle.bytes(nodes) }
    package var linkedJSON: [UInt8] { LinkedJSON.bytes(nodes) }

    /// The catalogue, its one data set, the files, who to ask, and the classes of all terms they refer to.
    package var nodes: [Node] {
        [catalogue, dataset] + publication.files.map(distribution) + [contact, publisher] + terms
    }
}

extension Catalogue {
    private static let authority = "http://publications.europa.eu/resource/authority/"
    private static let tabular = "https://www.w3.org/TR/tabular-metadata/"
    private static let publisherKind = "http://purl.org/adms/publishertype/LocalAuthority"

    private var base: String { publication.base }
    private var datasetAddress: String { base + "id/dataset/wijkcijfers/" }
    private var contactAddress: String { page + "#contact" }
    private var page: String { base + "open-data/" }
    private var method: String { base + "methode/" }
    private var licence: Node.Value { .link(publication.licence) }
    private var maker: Node.Value { .link(publication.publisher.address) }
    private var day: Node.Value { .typed(publication.day, "xsd:date") }
    private var language: Node.Value { .link(Self.authority + "language/NLD") }

    private func distributionAddress(_ file: Publication.File) -> String {
        page + "#" + file.path
    }

    private var catalogue: Node {
        var node = Node(page + "#catalogus", "dcat:Catalog")
        node.add("dct:title", .words("Open data van \(publication.title)"))
        node.add(
            "dct:description",
            .words("Alle cijfers achter de wijkprofielen van \(publication.gemeente).")
        )
        node.add("dct:publisher", maker)
        node.add("dct:creator", maker)
        node.add("dct:language", language)
        node.add("dct:license", licence)
        node.add("dct:modified", day)
        node.add("foaf:homepage", .link(base))
        node.add("dcat:themeTaxonomy", .link(Self.authority + "data-theme"))
        node.add("dcat:contactPoint", .link(contactAddress))
        node.add("dcat:dataset", .link(datasetAddress))
        return node
    }

    private var dataset: Node {
        let years = publication.years
        var node = Node(datasetAddress, "dcat:Dataset")
        node.add("dct:identifier", .text(datasetAddress))
        node.add(
            "dct:title",
            .words("Wijkcijfers \(publication.gemeente) \(years.lowerBound)-\(years.upperBound)")
        )
        node.add(
            "dct:description",
            .words(
                "Per wijk, buurt en jaar: cijfers en scores per thema, met het cijfer van de gemeente ernaast."
                    + (publication.remark.isEmpty ? "" : " " + publication.remark)
            )
        )
        node.add("dct:accessRights", .link(Self.authority + "access-right/PUBLIC"))
        node.add("dcat:contactPoint", .link(contactAddress))
        node.add("dct:creator", maker)
        node.add("dct:publisher", maker)
        node.add("dcat:theme", Self.themes.map { .link(Self.authority + "data-theme/" + $0.code) })
        node.add("dcat:keyword", publication.keywords.map { .words($0) })
        node.add("dct:language", language)
        node.add("dct:accrualPeriodicity", .link(Self.authority + "frequency/IRREG"))
        node.add("dct:conformsTo", .link(Self.tabular))
        var place = Node(nil, "dct:Location")
        place.add("dct:identifier", .text(publication.code))
        place.add("skos:prefLabel", .words(publication.gemeente))
        node.add("dct:spatial", .node(place))
        var period = Node(nil, "dct:PeriodOfTime")
        period.add("dcat:startDate", .typed("\(years.lowerBound)-01-01", "xsd:date"))
        period.add("dcat:endDate", .typed("\(years.upperBound)-12-31", "xsd:date"))
        node.add("dct:temporal", .node(period))
        node.add("dct:issued", day)
        node.add("dct:modified", day)
        node.add("dcat:version", .text(publication.edition))
        node.add("dcat:landingPage", .link(page))
        node.add("foaf:page", .link(method))
        node.add("dcat:distribution", publication.files.map { .link(distributionAddress($0)) })
        return node
    }

    private func distribution(_ file: Publication.File) -> Node {
        var node = Node(distributionAddress(file), "dcat:Distribution")
        node.add("dct:title", .words(file.title))
        node.add("dcat:accessURL", .link(page))
        node.add("dcat:downloadURL", .link(base + file.path))
        node.add("dct:license", licence)
        node.add("dct:format", .link(Self.authority + "file-type/" + file.format.rawValue))
        node.add("dcat:mediaType", .link(Self.mediaType(file.format)))
        node.add("dct:language", language)
        if let schema = file.schema { node.add("dct:conformsTo", .link(base + schema)) }
        node.add("dcat:byteSize", .typed("\(file.size)", "xsd:nonNegativeInteger"))
        if let sha256 = file.sha256 {
            var checksum = Node(nil, "spdx:Checksum")
            checksum.add(
                "spdx:algorithm",
                .link("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")
            )
            checksum.add("spdx:checksumValue", .typed(sha256, "xsd:hexBinary"))
            node.add("spdx:checksum", .node(checksum))
        }
        node.add("dcatap:availability", .link(Self.authority + "planned-availability/STABLE"))
        node.add("dct:modified", day)
        return node
    }

    private var contact: Node {
        var node = Node(contactAddress, "vcard:Organization", "vcard:Kind")
        node.add("vcard:fn", .text(publication.publisher.name))
        let email = publication.publisher.email
        node.add("vcard:hasEmail", .link(email.isEmpty ? "" : "mailto:" + email))
        node.add("vcard:hasURL", .link(publication.publisher.website))
        return node
    }

    private var publisher: Node {
        var node = Node(publication.publisher.address, "foaf:Agent")
        node.add("foaf:name", .words(publication.publisher.name))
        node.add("dct:type", .link(Self.publisherKind))
        return node
    }
}

extension Catalogue {
    private static let themes = [
        (code: "SOCI", name: "Bevolking en samenleving"), (code: "REGI", name: "Regio's en steden"),
    ]

    private static func mediaType(_ format: Publication.File.Format) -> String {
        "https://www.iana.org/assignments/media-types/" + format.mediaType
    }

    /// A checker that fetches nothing has to read here of which class each term is.
    private var terms: [Node] {
        let formats = Publication.File.Format.allCases.filter { format in
            publication.files.contains { $0.format == format }
        }
        var terms = [
            Node(Self.authority + "access-right/PUBLIC", "dct:RightsStatement"),
            Node(Self.authority + "language/NLD", "dct:LinguisticSystem"),
            Node(Self.authority + "frequency/IRREG", "dct:Frequency"),
            Node(publication.licence, "dct:LicenseDocument"),
            Node(Self.tabular, "dct:Standard"),
            Node(page, "foaf:Document"), Node(method, "foaf:Document"),
            Node(base, "foaf:Document"),
            Node("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
            concept(Self.authority + "planned-availability/STABLE", "stabiel"),
            concept(Self.publisherKind, "lokale overheid"), taxonomy,
        ]
        terms += Self.themes.map { concept(Self.authority + "data-theme/" + $0.code, $0.name) }
        terms += formats.map {
            Node(Self.authority + "file-type/" + $0.rawValue, "dct:MediaTypeOrExtent")
        }
        terms += formats.map { Node(Self.mediaType($0), "dct:MediaType") }
        return terms
            + Set(publication.files.compactMap(\.schema)).sorted().map {
                Node(base + $0, "dct:Standard")
            }
    }

    private var taxonomy: Node {
        var node = Node(Self.authority + "data-theme", "skos:ConceptScheme")
        node.add("dct:title", .words("Thema's van open data"))
        return node
    }

    private func concept(_ address: String, _ name: String) -> Node {
        var node = Node(address, "skos:Concept")
        node.add("skos:prefLabel", .words(name))
        return node
    }
}
