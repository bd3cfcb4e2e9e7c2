import Markup

extension Fragment {
    /// A drawing that stands beside the same in words: hidden from a reader of the screen.
    mutating func glyph(
        _ name: Attribute,
        width: Double,
        height: Double = 24,
        content: (inout Fragment) -> Void
    ) {
        element(
            "svg",
            [
                "class": name, "viewBox": .text("0 0 \(Int(width)) \(Int(height))"),
                "aria-hidden": "true",
            ],
            content: content
        )
    }

    /// A drawing with a name of its own: what is written beside it, and a description.
    mutating func drawing(
        _ name: Attribute,
        id: String,
        labelledBy label: String,
        description: String,
        height: Double,
        content: (inout Fragment) -> Void
    ) {
        element(
            "svg",
            [
                "class": name, "role": "img", "aria-labelledby": .text("\(label) \(id)-uitleg"),
                "viewBox": .text("0 0 \(Int(Drawing.width)) \(Int(height))"),
                "fill": "none", "stroke": "currentColor",
            ]
        ) { svg in
            svg.element("desc", ["id": .text("\(id)-uitleg")], text: description)
            content(&svg)
        }
    }

    mutating func path(_ name: Attribute, _ path: Path) {
        guard !path.isEmpty else { return }
        shape("path", ["class": name, "d": .path(path)])
    }
}

/// The one width of drawings with words in them: that of the narrowest screen, so that words never shrink.
enum Drawing {
    static let width = 288.0
}
