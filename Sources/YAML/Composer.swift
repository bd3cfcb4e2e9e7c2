import Diagnostics

/// Puts the events of one document together into a node.
struct Composer: ~Copyable {
    private var events: EventStream
    private let source: SourceText
    private(set) var report = Report()

    /// The input must outlive the composer and hold at least one byte.
    init(_ input: UnsafeBufferPointer<UInt8>, source: SourceText) {
        events = EventStream(input, source: source)
        self.source = source
    }

    mutating func document() throws(Refusal) -> YAMLNode {
        let stream = try events.next()
        guard case .documentStart = try events.next().kind else {
            return YAMLNode(.mapping([]), at: stream.location)
        }
        let root = try node(from: try events.next(), depth: 1)
        _ = try events.next()
        let after = try events.next()
        guard case .streamEnd = after.kind else {
            throw Refusal(message: .yamlSecondDocument(), location: after.location)
        }
        return root.isEmpty ? YAMLNode(.mapping([]), at: stream.location) : root
    }
}

extension Composer {
    private mutating func node(from event: Event, depth: Int) throws(Refusal) -> YAMLNode {
        if let decoration = event.decoration {
            throw Refusal(message: .yamlDecoration(decoration), location: event.location)
        }
        guard depth <= YAMLText.maximumDepth else {
            throw Refusal(message: .yamlTooDeep(), location: event.location)
        }
        switch event.kind {
        case .listStart:
            return YAMLNode(.list(try items(depth: depth)), at: event.location)
        case .mappingStart:
            return YAMLNode(.mapping(try entries(depth: depth)), at: event.location)
        case .scalar("", isPlain: true):
            return YAMLNode(.empty, at: event.location)
        case .scalar(let text, let isPlain):
            return YAMLNode(.scalar(text, isPlain: isPlain), at: event.location)
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .listEnd, .mappingEnd, .alias:
            preconditionFailure("libyaml starts a value with a value")
        }
    }

    private mutating func items(depth: Int) throws(Refusal) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while true {
            let event = try events.next()
            if case .listEnd = event.kind { return items }
            items.append(try node(from: event, depth: depth + 1))
        }
    }

    private mutating func entries(depth: Int) throws(Refusal) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var seen: [String: Location] = [:]
        while true {
            let event = try events.next()
            if case .mappingEnd = event.kind { return entries }
            let key = try key(from: event)
            let value = try node(from: try events.next(), depth: depth + 1)
            if let first = seen[key] {
                let note = Diagnostic.Note("hier staat '\(key)' voor het eerst", at: first)
                report.add(.yamlDuplicateKey(key), at: event.location, notes: [note])
                continue
            }
            seen[key] = event.location
            entries.append(.init(key: key, keyLocation: event.location, value: value))
        }
    }

    private func key(from event: Event) throws(Refusal) -> String {
        if let decoration = event.decoration {
            throw Refusal(message: .yamlDecoration(decoration), location: event.location)
        }
        guard case .scalar(let text, let isPlain) = event.kind, !(isPlain && text.isEmpty) else {
            let line = source.excerpt(at: event.location)
            throw Refusal(message: .yamlKeyWithoutText(line), location: event.location)
        }
        return text
    }
}

extension Diagnostic.Message {
    static func yamlDuplicateKey(_ key: String) -> Self {
        .error(
            "WM031",
            "'\(key)' staat hier voor de tweede keer; laat één van de twee staan"
        )
    }

    static func yamlSecondDocument() -> Self {
        .error(
            "WM032",
            "met '---' begint hier een tweede deel; een YAML-bestand mag maar uit één deel bestaan"
        )
    }

    /// Refused because a few lines of anchors and aliases can unfold into gigabytes.
    static func yamlDecoration(_ written: String) -> Self {
        .error(
            "WM033",
            "'\(written)' is een anker, verwijzing of type van YAML en dat leest dit programma niet;"
                + " schrijf de waarde voluit, of zet tekst tussen aanhalingstekens"
        )
    }

    static func yamlTooDeep() -> Self {
        .error(
            "WM034",
            "deze waarde ligt dieper dan \(YAMLText.maximumDepth) niveaus;"
                + " gebruik minder lijsten binnen lijsten"
        )
    }

    static func yamlKeyWithoutText(_ line: String) -> Self {
        yamlSyntax(line, "een sleutel moet een woord zijn, geen lege plek, lijst of verzameling")
    }
}
