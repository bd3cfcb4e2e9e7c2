import Diagnostics
import YAML

/// Takes the texts from `woorden.yml` one by one, and by doing so declares them.
struct WordReader {
    private(set) var declared: [WordKey] = []
    private(set) var report = Report()
    private let source: SourceText
    private var group: Group

    /// The mapping that is being read.
    private struct Group {
        var path: [String]
        /// Nothing where it is absent or not a mapping.
        var node: YAMLNode?
        /// Where a missing key belongs.
        var location: Location
        /// Something was said of the whole group already.
        var isSilent: Bool
        var names: [String] = []
    }

    init(_ root: YAMLNode, source: SourceText) {
        self.source = source
        group = Group(path: [], node: root, location: root.location, isSilent: false)
        enter(root, key: nil)
    }

    mutating func phrase(
        _ name: String,
        _ help: String,
        _ required: [Placeholder] = [],
        may optional: [Placeholder] = []
    ) -> Phrase {
        let path = (group.path + [name]).joined(separator: ".")
        let key = WordKey(path: path, help: help, required: required, optional: optional)
        declared.append(key)
        group.names.append(name)
        guard let entry = group.node?.entries.first(where: { $0.key == name }) else {
            if !group.isSilent { report.add(.wordMissing(key), at: group.location) }
            return .none
        }
        return phrase(key, entry)
    }

    /// Texts for one and for more, under `een` and `meer`.
    mutating func counted(
        _ name: String,
        _ help: String,
        one: [Placeholder] = [],
        many: [Placeholder] = [],
        may optional: [Placeholder] = []
    ) -> CountedPhrase {
        within(name) { reader in
            CountedPhrase(
                one: reader.phrase("een", help + ", bij één", one, may: optional),
                many: reader.phrase("meer", help + ", bij nul of meer", many, may: optional)
            )
        }
    }

    /// Reads a group of keys; what is there and not read, is unknown.
    mutating func within<Words>(
        _ name: String,
        _ read: (inout WordReader) -> Words
    ) -> Words {
        let outer = group
        let entry = outer.node?.entries.first { $0.key == name }
        group.path.append(name)
        group.names = []
        group.node = nil
        if let entry {
            group.location = entry.keyLocation
            enter(entry.value, key: entry)
        }
        let words = read(&self)
        finish()
        group = outer
        group.names.append(name)
        return words
    }

    /// Says what stands in the group and was never asked for.
    mutating func finish() {
        for entry in group.node?.entries ?? [] where !group.names.contains(entry.key) {
            report.add(.wordUnknown(entry.key, known: group.names), at: entry.keyLocation)
        }
    }
}

extension WordReader {
    private mutating func enter(_ node: YAMLNode, key: YAMLNode.Entry?) {
        switch node.content {
        case .mapping: group.node = node
        case .empty: group.node = nil
        case .scalar, .list:
            let path = group.path.joined(separator: ".")
            report.add(.wordsNoGroup(key == nil ? nil : path), at: node.location)
            group.node = nil
            group.isSilent = true
        }
    }

    private mutating func phrase(_ key: WordKey, _ entry: YAMLNode.Entry) -> Phrase {
        if entry.value.isEmpty {
            report.add(.wordEmpty(key), at: entry.keyLocation)
            return .none
        }
        guard let text = entry.value.string else {
            report.add(.wordNoText(key), at: entry.value.location)
            return .none
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            report.add(.wordEmpty(key), at: entry.value.location)
            return .none
        }
        if let control = text.unicodeScalars.first(where: Self.isControl) {
            report.add(.wordControl(key, control), at: entry.value.location)
            return .none
        }
        return phrase(key, text, at: entry.value.location)
    }

    /// Also the signs that make text read otherwise than it is stored, which no page shows.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }

    private mutating func phrase(_ key: WordKey, _ text: String, at start: Location) -> Phrase {
        let parser = PhraseParser(text, known: key.known)
        for problem in parser.problems {
            switch problem {
            case .unpaired(let offset):
                report.add(.wordUnpaired(key), at: place(text, offset, from: start))
            case .unknown(let name, let offset):
                report.add(
                    .wordUnknownPlaceholder(name, key),
                    at: place(text, offset, from: start)
                )
            }
        }
        if parser.problems.isEmpty {
            for slot in key.required where !parser.pieces.contains(.slot(slot)) {
                report.add(.wordMissingPlaceholder(slot, key), at: start)
            }
        }
        return Phrase(pieces: parser.pieces)
    }

    /// The place of a character of a text that stands on one line as it is; else the start of the text.
    private func place(_ text: String, _ offset: Int, from start: Location) -> Location {
        let line = String(decoding: source.line(start.line), as: UTF8.self).unicodeScalars
        let rest = String(String.UnicodeScalarView(line.dropFirst(max(0, start.field - 1))))
        let quotes = rest.hasPrefix(text) ? 0 : 1
        guard rest.dropFirst(quotes).hasPrefix(text) else { return start }
        let before = String(text.prefix(offset)).unicodeScalars.count
        return Location(start.path, line: start.line, field: start.field + quotes + before)
    }
}
