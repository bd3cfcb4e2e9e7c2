import Markup

/// The three marks differ in shape, so that a reader needs no colour to tell them apart.
enum Mark {
    case area, city, others

    func draw(at x: Attribute, _ y: Double, into markup: inout Fragment) {
        markup.element("svg", ["x": x, "y": .number(y), "overflow": "visible"]) { mark in
            switch self {
            case .area: mark.shape("path", ["class": "gebied", "d": "M0-8 8 0 0 8-8 0z"])
            case .city: mark.shape("path", ["class": "stad", "d": "M0-9v18"])
            case .others: mark.shape("path", ["class": "anderen", "d": "M-5-5v10M1-5v10M5-5v10"])
            }
        }
    }

    /// The mark beside its word, for the key of a chart.
    func key(_ word: String, into markup: inout Fragment) {
        markup.element("li") { item in
            item.element(
                "svg",
                [
                    "class": "strook", "width": "20", "height": "20", "aria-hidden": "true",
                    "focusable": "false",
                ]
            ) { draw(at: "10", 10, into: &$0) }
            item.text(word)
        }
    }
}
