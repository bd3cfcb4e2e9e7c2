import Markup

/// What every chart that stands by itself has: its message for all to see, and a key.
struct Frame {
    /// Unique on the page: all names inside the chart begin with it.
    let id: String
    let caption: String
    let key: ChartKey?

    func write(_ name: String, into markup: inout Fragment, content: (inout Fragment) -> Void) {
        markup.element(
            "figure",
            ["class": .text("grafiek \(name)"), "role": "group", "aria-labelledby": .text(id)]
        ) { figure in
            figure.element("figcaption", ["id": .text(id)], text: caption)
            key?.write(into: &figure)
            content(&figure)
        }
    }
}
