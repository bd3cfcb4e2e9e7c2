package import Tables

/// What the file of a comparison may hold, for programs that check it.
extension EditionComparison {
    package static var schema: JSONValue {
        JSONShape.object(
            [
                ("oud", name), ("nieuw", name), ("niet_vergeleken", JSONShape.list(of: gap)),
                ("cijfers", figures), ("indicatoren", entries), ("gebieden", entries),
                ("themas", entries), ("bronnen", entries), ("methode", entries),
                ("maatregelen", entries), ("doelen", entries), ("initiatieven", entries),
                ("organisaties", entries), ("oordelen", JSONShape.list(of: flip)),
                ("sprongen", jumps),
            ],
            about: [("title", .text("Wat er veranderd is sinds de vorige editie"))]
        )
    }
}

extension EditionComparison {
    private static let text = JSONShape.value("string")
    private static let textOrNothing = JSONShape.value("string", orNothing: true)
    private static let number = JSONShape.value("number")
    private static let numberOrNothing = JSONShape.value("number", orNothing: true)
    private static let count = JSONShape.value("integer")
    private static let yesOrNo = JSONShape.value("boolean")
    private static let kinds = FigureChange.Kind.allCases.map(\.rawValue)

    private static var name: JSONValue {
        JSONShape.object([("editie", text), ("peildatum", textOrNothing), ("fictief", yesOrNo)])
    }

    private static var gap: JSONValue {
        JSONShape.object([
            ("tabel", JSONShape.choice(EditionTable.allCases.map(\.rawValue))),
            ("kolom", textOrNothing), ("editie", JSONShape.choice(["oud", "nieuw"])),
        ])
    }

    private static var figures: JSONValue {
        let perIndicator = JSONShape.object(
            [("indicator", text), ("naam", text)] + kinds.map { ($0, count) } + [
                ("nieuwe_perioden", JSONShape.list(of: text)), ("fictief", yesOrNo),
            ]
        )
        let change = JSONShape.object([
            ("soort", JSONShape.choice(kinds)), ("indicator", text), ("gebied", text),
            ("periode", text), ("oud", numberOrNothing), ("nieuw", numberOrNothing),
            ("was", textOrNothing), ("waarom_weg", textOrNothing), ("nu_definitief", yesOrNo),
            ("fictief", yesOrNo),
        ])
        return JSONShape.object(
            kinds.map { ($0, count) } + [
                ("per_indicator", JSONShape.list(of: perIndicator)),
                ("lijst", JSONShape.list(of: change)),
            ]
        )
    }

    private static var entries: JSONValue {
        let entry = [("sleutel", text), ("naam", text), ("fictief", yesOrNo)]
        let column = JSONShape.object([("kolom", text), ("oud", text), ("nieuw", text)])
        let changed = entry + [("wijzigingen", JSONShape.list(of: column))]
        return JSONShape.object([
            ("nieuw", JSONShape.list(of: JSONShape.object(entry, optional: [("gebied", text)]))),
            ("weg", JSONShape.list(of: JSONShape.object(entry, optional: [("gebied", text)]))),
            (
                "gewijzigd",
                JSONShape.list(of: JSONShape.object(changed, optional: [("gebied", text)]))
            ),
        ])
    }

    private static var flip: JSONValue {
        let reason = JSONShape.object([
            ("groep", JSONShape.choice(FlipReason.Group.allCases.map(\.rawValue))),
            ("reden", JSONShape.choice(FlipReason.Kind.allCases.map(\.rawValue))),
            ("van", JSONShape.list(of: text)),
        ])
        return JSONShape.object([
            ("gebied", text), ("niveau", JSONShape.choice(["wijk", "buurt"])),
            ("thema", textOrNothing), ("indicator", textOrNothing), ("oud", text), ("nieuw", text),
            ("waardoor", JSONShape.list(of: reason)), ("fictief", yesOrNo),
        ])
    }

    private static var jumps: JSONValue {
        let jump = JSONShape.object([
            ("gebied", text), ("thema", textOrNothing), ("indicator", textOrNothing),
            ("periode", textOrNothing), ("oud", number), ("nieuw", number),
            ("verschil", numberOrNothing),
        ])
        return JSONShape.object([
            ("sprong_score", number), ("sprong_herziening", number),
            ("lijst", JSONShape.list(of: jump)),
        ])
    }
}
