/// The parts that a JSON Schema (draft 2020-12) is made of.
package enum JSONShape {
    /// Has these properties and no others, of which all are there but those that are optional.
    package static func object(
        _ properties: [(String, JSONValue)],
        optional: [(String, JSONValue)] = [],
        about: [(String, JSONValue)] = []
    ) -> JSONValue {
        .object(
            about + [
                ("type", .text("object")), ("properties", .object(properties + optional)),
                ("required", .list(properties.map { .text($0.0) })),
                ("additionalProperties", .yesOrNo(false)),
            ]
        )
    }

    package static func list(of item: JSONValue) -> JSONValue {
        .object([("type", .text("array")), ("items", item)])
    }

    /// A kind of value such as `string`, or nothing where it may be left out.
    package static func value(_ type: String, orNothing: Bool = false) -> JSONValue {
        let type = JSONValue.text(type)
        return .object([("type", orNothing ? .list([type, .text("null")]) : type)])
    }

    /// One of a few words.
    package static func choice(_ words: [String], orNothing: Bool = false) -> JSONValue {
        .object([("enum", .list(words.map(JSONValue.text) + (orNothing ? [.null] : [])))])
    }
}
