package import Diagnostics

extension YAMLNode {
    /// Says every unknown key, every missing one, and every value of another shape than declared.
    package func check(against keys: [YAMLKey], report: inout Report) {
        check(as: .mapping(keys), under: nil, report: &report)
    }
}

extension YAMLNode {
    private func check(as shape: YAMLKey.Shape, under key: String?, report: inout Report) {
        switch (shape, content) {
        case (.text, .scalar):
            return
        case (.texts, .list(let items)):
            for item in items { item.check(as: .text, under: key, report: &report) }
        case (.mapping(let keys), .mapping(let entries)):
            check(entries, against: keys, report: &report)
        case (.mappings(let keys), .list(let items)):
            for item in items { item.check(as: .mapping(keys), under: key, report: &report) }
        case (.text, _), (.texts, _), (.mapping, _), (.mappings, _):
            report.add(.yamlWrongShape(key, is: content.found, wanted: shape.wanted), at: location)
        }
    }

    private func check(_ entries: [Entry], against keys: [YAMLKey], report: inout Report) {
        for entry in entries {
            guard let key = keys.first(where: { $0.name == entry.key }) else {
                let names = keys.map(\.name)
                report.add(.yamlUnknownKey(entry.key, known: names), at: entry.keyLocation)
                continue
            }
            if entry.value.isEmpty || entry.value.isBlank {
                if key.isRequired { report.add(.yamlMissingKey(key), at: entry.keyLocation) }
                continue
            }
            entry.value.check(as: key.shape, under: key.name, report: &report)
        }
        for key in keys where key.isRequired && !entries.contains(where: { $0.key == key.name }) {
            report.add(.yamlMissingKey(key), at: location)
        }
    }
}

extension YAMLNode {
    /// A text in which nothing stands.
    fileprivate var isBlank: Bool { string.map { $0.allSatisfy(\.isWhitespace) } ?? false }
}

extension YAMLNode.Content {
    /// What does stand there, as the user reads it.
    fileprivate var found: String {
        switch self {
        case .scalar(let text, _): "de tekst '\(text.count > 40 ? text.prefix(40) + "…" : text)'"
        case .list: "een lijst"
        case .mapping: "een verzameling sleutels"
        case .empty: "niets"
        }
    }
}

extension Diagnostic.Message {
    static func yamlUnknownKey(_ key: String, known: [String]) -> Self {
        let hint = NearMiss.hint(for: key, among: known)
        let names = known.map { "'\($0)'" }.joined(separator: ", ")
        return .error(
            "WM037",
            "'\(key)' is hier geen bekende sleutel\(hint.isEmpty ? "; bekend zijn \(names)" : hint)"
        )
    }

    static func yamlMissingKey(_ key: YAMLKey) -> Self {
        .error("WM038", "'\(key.name)' ontbreekt of is leeg; geef een waarde: \(key.help)")
    }

    static func yamlWrongShape(_ key: String?, is found: String, wanted: String) -> Self {
        let place = key.map { "bij '\($0)'" } ?? "hier"
        return .error("WM039", "\(place) staat \(found); schrijf daar \(wanted)")
    }
}
