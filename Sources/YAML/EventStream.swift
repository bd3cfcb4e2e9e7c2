import CLibYAML
import Diagnostics

/// One step through a document, with the place where it starts.
struct Event {
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case scalar(String, isPlain: Bool)
        case listStart, listEnd, mappingStart, mappingEnd
        case alias
    }

    let kind: Kind
    let location: Location
    /// An anchor, an alias or a tag as it is written, such as `&basis`.
    let decoration: String?
}

/// The events of libyaml as values; owns the parser and frees it.
struct EventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let source: SourceText

    /// The input must outlive the stream and hold at least one byte.
    init(_ input: UnsafeBufferPointer<UInt8>, source: SourceText) {
        self.source = source
        parser = .allocate(capacity: 1)
        // Fails only when no memory is left, like every other allocation here.
        precondition(yaml_parser_initialize(parser) == 1)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(Refusal) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            throw SyntaxProblem(parser.pointee, in: source).refusal
        }
        defer { yaml_event_delete(&event) }
        let mark = event.start_mark
        let location = source.location(ofMark: mark.line, mark.column)
        return Event(
            kind: Self.kind(of: event),
            location: location,
            decoration: Self.decoration(of: event)
        )
    }
}

extension EventStream {
    private static func kind(of event: yaml_event_t) -> Event.Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_ALIAS_EVENT: .alias
        case YAML_SCALAR_EVENT: scalar(event)
        case YAML_SEQUENCE_START_EVENT: .listStart
        case YAML_SEQUENCE_END_EVENT: .listEnd
        case YAML_MAPPING_START_EVENT: .mappingStart
        case YAML_MAPPING_END_EVENT: .mappingEnd
        default: .streamEnd
        }
    }

    private static func scalar(_ event: yaml_event_t) -> Event.Kind {
        let scalar = event.data.scalar
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return .scalar(
            String(decoding: bytes, as: UTF8.self),
            isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE
        )
    }

    private static func decoration(of event: yaml_event_t) -> String? {
        switch event.type {
        case YAML_ALIAS_EVENT:
            written("*", event.data.alias.anchor)
        case YAML_SCALAR_EVENT:
            written("&", event.data.scalar.anchor) ?? tag(event.data.scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            written("&", event.data.sequence_start.anchor)
                ?? tag(event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            written("&", event.data.mapping_start.anchor)
                ?? tag(event.data.mapping_start.tag)
        default: nil
        }
    }

    private static func written(_ sign: String, _ name: UnsafeMutablePointer<UInt8>?) -> String? {
        name.map { sign + String(cString: $0) }
    }

    /// libyaml unfolds `!!str`; the writer looks for what is written.
    private static func tag(_ name: UnsafeMutablePointer<UInt8>?) -> String? {
        guard let tag = written("", name) else { return nil }
        let common = "tag:yaml.org,2002:"
        return tag.hasPrefix(common) ? "!!" + tag.dropFirst(common.count) : tag
    }
}
