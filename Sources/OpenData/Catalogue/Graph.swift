/// A thing with an address, or one that only stands within another, and what is said of it.
package struct Node: Sendable {
    package enum Value: Sendable {
        /// Another thing, by its whole address.
        case link(String)
        /// Words in Dutch.
        case words(String)
        /// Bare text.
        case text(String)
        /// A number or a day, with the short name of what it is: `xsd:date`.
        case typed(String, String)
        case node(Node)
    }

    /// Nothing where it stands within another.
    package let address: String?
    /// The short names of its classes: `dcat:Dataset`.
    package let classes: [String]
    /// In the order in which they are written; the names are short: `dct:title`.
    package private(set) var properties: [(name: String, values: [Value])] = []

    package init(_ address: String?, _ classes: String...) {
        self.address = address
        self.classes = classes
    }

    /// Says something more; empty values say nothing.
    package mutating func add(_ name: String, _ values: Value...) { add(name, values) }

    package mutating func add(_ name: String, _ values: [Value]) {
        let said = values.filter { !$0.isEmpty }
        guard !said.isEmpty else { return }
        properties.append((name, said))
    }
}

extension Node.Value {
    fileprivate var isEmpty: Bool {
        switch self {
        case .link(let text), .words(let text), .text(let text), .typed(let text, _): text.isEmpty
        case .node: false
        }
    }
}

/// The short names of vocabularies, in the two forms that a catalogue has.
package enum Vocabulary {
    package static let prefixes: [(name: String, address: String)] = [
        ("adms", "http://www.w3.org/ns/adms#"), ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcatap", "http://data.europa.eu/r5r/"), ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("spdx", "http://spdx.org/rdf/terms#"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]
}
