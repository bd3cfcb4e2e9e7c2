import Tables

/// `veranderd.json`: what differs from the edition before.
extension JSONSchema.Document {
    static var changes: Self {
        let lists = ["indicatoren", "gebieden", "themas", "bronnen", "methode", "maatregelen"]
        return Self(
            name: "veranderd",
            shape: object(
                [
                    ("oud", edition), ("nieuw", edition), ("niet_vergeleken", .list(of: gap)),
                    ("cijfers", figures),
                ] + lists.map { ($0, entries) } + [
                    ("oordelen", .list(of: flip)), ("sprongen", jumps),
                ]
            )
        )
    }
}

extension JSONSchema.Document {
    private static func object(_ properties: [(String, JSONValue)]) -> JSONValue {
        JSONSchema.object([], properties)
    }

    private static var edition: JSONValue {
        object([
            ("editie", .words),
            (
                "peildatum",
                .object([
                    ("type", .list([.text("string"), .text("null")])), ("format", .text("date")),
                ])
            ), ("fictief", .ofType("boolean")),
        ])
    }

    /// A table or column that one of the editions does not have.
    private static var gap: JSONValue {
        object([
            ("tabel", .words), ("kolom", .ofType("string", "null")),
            ("editie", .oneOf("oud", "nieuw")),
        ])
    }

    private static let kinds = ["nieuw", "aangevuld", "herzien", "definitief", "weg"]

    private static var figures: JSONValue {
        let counts = kinds.map { ($0, JSONValue.count) }
        let perIndicator = object(
            [("indicator", .words), ("naam", .words)] + counts + [
                ("nieuwe_perioden", .list(of: .words)), ("fictief", .ofType("boolean")),
            ]
        )
        let change = object([
            ("soort", .object([("enum", .list(kinds.map(JSONValue.text)))])),
            ("indicator", .words), ("gebied", .words), ("periode", .words),
            ("oud", .ofType("number", "null")), ("nieuw", .ofType("number", "null")),
            ("was", .ofType("string", "null")), ("waarom_weg", .ofType("string", "null")),
            ("nu_definitief", .ofType("boolean")), ("fictief", .ofType("boolean")),
        ])
        return object(
            counts + [("per_indicator", .list(of: perIndicator)), ("lijst", .list(of: change))]
        )
    }

    /// A row that came, went or says something else; only a measure is of an area.
    private static var entries: JSONValue {
        let change = object([
            ("kolom", .words), ("oud", .ofType("string")), ("nieuw", .ofType("string")),
        ])
        let head: [(String, JSONValue)] = [("sleutel", .words), ("naam", .ofType("string"))]
        func entry(_ more: [(String, JSONValue)]) -> JSONValue {
            let isOfArea = [("gebied", JSONValue.words)] + head + more
            return .object([("anyOf", .list([object(head + more), object(isOfArea)]))])
        }
        return object([
            ("nieuw", .list(of: entry([]))), ("weg", .list(of: entry([]))),
            ("gewijzigd", .list(of: entry([("wijzigingen", .list(of: change))]))),
        ])
    }

    private static var flip: JSONValue {
        let reason = object([("groep", .words), ("reden", .words), ("van", .list(of: .words))])
        return object([
            ("gebied", .words), ("niveau", .words), ("thema", .ofType("string", "null")),
            ("indicator", .ofType("string", "null")), ("oud", .words), ("nieuw", .words),
            ("waardoor", .list(of: reason)), ("fictief", .ofType("boolean")),
        ])
    }

    private static var jumps: JSONValue {
        let jump = object([
            ("gebied", .words), ("thema", .ofType("string", "null")),
            ("indicator", .ofType("string", "null")), ("periode", .ofType("string", "null")),
            ("oud", .ofType("number")), ("nieuw", .ofType("number")),
            ("verschil", .ofType("number", "null")),
        ])
        return object([
            ("sprong_score", .ofType("number")), ("sprong_herziening", .ofType("number")),
            ("lijst", .list(of: jump)),
        ])
    }
}

extension JSONValue {
    fileprivate static func ofType(_ types: String...) -> JSONValue {
        .object([("type", types.count == 1 ? .text(types[0]) : .list(types.map(JSONValue.text)))])
    }

    fileprivate static func oneOf(_ words: String...) -> JSONValue {
        .object([("enum", .list(words.map(JSONValue.text)))])
    }

    fileprivate static func list(of items: JSONValue) -> JSONValue {
        .object([("type", .text("array")), ("items", items)])
    }

    fileprivate static var words: JSONValue {
        .object([("type", .text("string")), ("minLength", .whole(1))])
    }

    fileprivate static var count: JSONValue {
        .object([("type", .text("integer")), ("minimum", .whole(0))])
    }
}
