/// A piece of HTML or SVG that is safe by construction: text is escaped, names come from source code.
package struct Fragment: Hashable, Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package init(_ build: (inout Fragment) -> Void) {
        build(&self)
    }

    /// With room for so many bytes, so that a page does not move while it grows.
    package init(capacity: Int) { bytes.reserveCapacity(capacity) }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Text that a reader sees; also safe between the quotes of an attribute.
    package mutating func text(_ text: String) {
        bytes.appendEscaped(text)
    }

    /// The only thing that goes in as it is: another fragment.
    package mutating func append(_ other: Fragment) {
        bytes += other.bytes
    }

    /// An element with what the closure puts in it.
    package mutating func element(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, Attribute> = [:],
        content: (inout Fragment) -> Void
    ) {
        assert(!name.isVoidElement, "a void element holds nothing")
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        bytes.append(contentsOf: "</".utf8)
        bytes.append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An element with nothing but text.
    package mutating func element(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, Attribute> = [:],
        text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// `<br>`: an element of HTML that never holds anything.
    package mutating func void(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, Attribute> = [:]
    ) {
        assert(name.isVoidElement, "only a void element has no end tag")
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// `<line x1="…"/>`: an element of SVG that holds nothing here.
    package mutating func shape(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, Attribute> = [:]
    ) {
        open(name, attributes)
        bytes.append(contentsOf: "/>".utf8)
    }
}

extension Fragment {
    /// Bytes that are markup already: a template of the municipality, Markdown made safe; never data.
    package mutating func append(trusted markup: [UInt8]) {
        bytes += markup
    }

    package mutating func append(trusted markup: ArraySlice<UInt8>) {
        bytes += markup
    }
}

extension Fragment {
    private mutating func open(
        _ name: StaticString,
        _ attributes: KeyValuePairs<StaticString, Attribute>
    ) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(name)
        for (name, value) in attributes {
            value.write(named: name, into: &bytes)
        }
    }
}

extension [UInt8] {
    mutating func append(_ name: StaticString) {
        append(
            contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        )
    }
}

extension StaticString {
    var isVoidElement: Bool {
        let void = [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
            "track", "wbr",
        ]
        return void.contains(description)
    }
}
