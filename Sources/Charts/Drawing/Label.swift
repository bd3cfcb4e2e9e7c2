import Markup

/// Words on a drawing: the number in bold and, after it, a name.
struct Label {
    enum Anchor { case start, middle, end }

    let x: Double
    /// The line that the letters stand on.
    let y: Double
    var anchor = Anchor.start
    var value = ""
    var name = ""
    var isSoft = false

    func write(into markup: inout Fragment) {
        markup.element(
            "text",
            [
                "class": isSoft ? "zacht" : .flag(false), "x": .number(x), "y": .number(y),
                "text-anchor": anchorName,
            ]
        ) { text in
            if !value.isEmpty { text.element("tspan", ["class": "waarde"], text: value) }
            if !value.isEmpty, !name.isEmpty { text.text(" ") }
            text.text(name)
        }
    }

    /// Without styles the drawing has outlines only, but words are filled.
    static func write(_ labels: [Label], into markup: inout Fragment) {
        guard !labels.isEmpty else { return }
        markup.element("g", ["fill": "currentColor", "stroke": "none"]) { group in
            for label in labels { label.write(into: &group) }
        }
    }

    /// As much of the number and the name as fits; a number is never cut.
    static func fitting(value: String, name: String, width: Double) -> (
        value: String, name: String
    )? {
        let room = value.isEmpty ? width : width - TextWidth.of(value) - TextWidth.of(" ")
        if let name = TextWidth.shortened(name, to: room), !name.isEmpty { return (value, name) }
        return TextWidth.of(value) <= width && !value.isEmpty ? (value, "") : nil
    }

    private var anchorName: Attribute {
        switch anchor {
        case .start: .flag(false)
        case .middle: "middle"
        case .end: "end"
        }
    }
}
