/// Checks values against the part of JSON Schema (draft 2020-12) that our own schemas use.
///
/// A word that it does not know is a fault, so that no rule is passed over.
package struct SchemaReader {
    private let schema: ReadJSON
    /// Made once; there are many cells.
    private let patterns: [String: Regex<AnyRegexOutput>]

    package init(_ bytes: [UInt8]) throws {
        schema = try ReadJSON(bytes)
        patterns = try Self.patterns(in: schema).reduce(into: [:]) { $0[$1] = try Regex($1) }
    }

    private static func patterns(in shape: ReadJSON) -> Set<String> {
        let parts = Array((shape.entries ?? [:]).values) + (shape.items ?? [])
        let own = shape["pattern"]?.text.map { [$0] } ?? []
        return parts.reduce(into: Set(own)) { $0.formUnion(patterns(in: $1)) }
    }

    /// What is wrong with a value, by the whole schema or by one of its definitions.
    package func faults(of value: ReadJSON, by definition: String? = nil) -> [String] {
        guard let definition else { return faults(value, schema, at: "") }
        guard let shape = schema["$defs"]?[definition] else { return ["no '\(definition)'"] }
        return faults(value, shape, at: "")
    }

    package var definitions: [String] { (schema["$defs"]?.entries ?? [:]).keys.sorted() }
}

extension SchemaReader {
    private static let words: Set<String> = [
        "$schema", "$id", "$defs", "title", "description",
    ]

    private func faults(_ value: ReadJSON, _ shape: ReadJSON, at place: String) -> [String] {
        guard let rules = shape.entries else { return ["\(place): no schema"] }
        return rules.sorted { $0.key < $1.key }.flatMap { word, rule -> [String] in
            switch word {
            case _ where Self.words.contains(word): []
            case "$ref": referred(value, rule, at: place)
            case "anyOf":
                (rule.items ?? []).contains { faults(value, $0, at: place).isEmpty }
                    ? [] : ["\(place): none of anyOf"]
            case "type": Self.isOfType(value, rule) ? [] : ["\(place): type \(value)"]
            case "enum": rule.items?.contains(value) == true ? [] : ["\(place): enum \(value)"]
            case "properties", "required", "additionalProperties":
                properties(value, word, rule, shape, at: place)
            case "items":
                (value.items ?? []).enumerated().flatMap {
                    faults($1, rule, at: "\(place)[\($0)]")
                }
            default: limits(value, word, rule, at: place)
            }
        }
    }

    private func referred(_ value: ReadJSON, _ rule: ReadJSON, at place: String) -> [String] {
        let prefix = "#/$defs/"
        guard let name = rule.text, name.hasPrefix(prefix),
            let shape = schema["$defs"]?[String(name.dropFirst(prefix.count))]
        else { return ["\(place): $ref \(rule) leads nowhere"] }
        return faults(value, shape, at: place)
    }

    private func properties(
        _ value: ReadJSON,
        _ word: String,
        _ rule: ReadJSON,
        _ shape: ReadJSON,
        at place: String
    ) -> [String] {
        guard let entries = value.entries else { return [] }
        let known = shape["properties"]?.entries ?? [:]
        switch word {
        case "properties":
            return known.sorted { $0.key < $1.key }.flatMap { name, shape in
                entries[name].map { faults($0, shape, at: "\(place).\(name)") } ?? []
            }
        case "required":
            return (rule.items ?? []).compactMap(\.text).filter { entries[$0] == nil }
                .map { "\(place): required \($0)" }
        default:
            guard rule == .yesOrNo(false) else { return ["\(place): additionalProperties"] }
            return entries.keys.filter { known[$0] == nil }.sorted()
                .map { "\(place): additional \($0)" }
        }
    }

    private static func isOfType(_ value: ReadJSON, _ rule: ReadJSON) -> Bool {
        (rule.items ?? [rule]).compactMap(\.text).contains { type in
            switch (value, type) {
            case (.text, "string"), (.number, "number"), (.yesOrNo, "boolean"), (.list, "array"),
                (.object, "object"), (.nothing, "null"):
                true
            case (.number(let number), "integer"): number == number.rounded()
            default: false
            }
        }
    }
}

extension SchemaReader {
    private func limits(
        _ value: ReadJSON,
        _ word: String,
        _ rule: ReadJSON,
        at place: String
    ) -> [String] {
        switch (word, rule, value) {
        case ("minLength", .number(let least), .text(let text)):
            Double(text.unicodeScalars.count) >= least ? [] : ["\(place): minLength '\(text)'"]
        case ("maxItems", .number(let most), .list(let items)):
            Double(items.count) <= most ? [] : ["\(place): maxItems \(items.count)"]
        case ("minimum", .number(let least), .number(let number)):
            number >= least ? [] : ["\(place): minimum \(number)"]
        case ("maximum", .number(let most), .number(let number)):
            number <= most ? [] : ["\(place): maximum \(number)"]
        case ("pattern", .text(let pattern), .text(let text)):
            patterns[pattern].map { text.firstMatch(of: $0) != nil } == true
                ? [] : ["\(place): pattern '\(text)'"]
        case ("format", .text("date"), .text(let text)):
            Self.isDay(text) ? [] : ["\(place): date '\(text)'"]
        case ("minLength", .number, _), ("maxItems", .number, _), ("minimum", .number, _),
            ("maximum", .number, _),
            ("pattern", .text, _), ("format", .text("date"), _):
            []
        default: ["\(place): unknown word \(word)"]
        }
    }

    private static func isDay(_ text: String) -> Bool {
        guard let parts = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/)?.output,
            let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3),
            (1...12).contains(month)
        else { return false }
        let isLeap =
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
