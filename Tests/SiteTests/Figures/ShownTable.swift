import TestSupport

/// A table of a page as a reader sees it: what stands in the row of a link, below a head.
struct ShownTable {
    struct Row {
        let element: HTMLElement
        let page: RenderedPage
        let cells: [HTMLElement]

        /// Where the head of the row leads to.
        var target: (path: String, anchor: String?)? {
            cells.first?.descendants("a").first?["href"].map(page.target)
        }

        /// The figure in a cell, without what is said of it in small type.
        func figure(_ column: Int) -> String {
            guard cells.indices.contains(column) else { return "" }
            let figure = cells[column].text {
                ["small", "i", "svg"].contains($0.name) || $0["aria-hidden"] == "true"
            }
            return figure.replacing(" (indicatief)", with: "")
        }
    }

    let element: HTMLElement
    let page: RenderedPage

    var caption: String { element.children.first { $0.name == "caption" }?.text ?? "" }

    /// The arithmetic of a score.
    var isSum: Bool { element.classes.contains("som") }

    var heads: [HTMLElement] {
        element.children.first { $0.name == "thead" }?.descendants("th") ?? []
    }

    var rows: [Row] {
        element.children.filter { $0.name == "tbody" }.flatMap(\.children).map {
            Row(element: $0, page: page, cells: $0.children)
        }
    }
}

extension RenderedPage {
    var tables: [ShownTable] {
        document.all("table").map { ShownTable(element: $0, page: self) }
    }

    /// The row that an anchor names.
    func row(at anchor: String) -> ShownTable.Row? {
        document.element(withID: anchor).flatMap { element in
            element.name == "tr"
                ? ShownTable.Row(element: element, page: self, cells: element.children) : nil
        }
    }
}

/// Words of a verdict as they are the same on every page: without sign, city and certainty.
enum ShownVerdict {
    static func word(_ text: String) -> String? {
        let words = [
            "veel minder gunstig", "minder gunstig", "veel gunstiger", "gunstiger",
            "ongeveer gelijk", "veel hoger", "veel lager", "hoger", "lager", "onzeker",
        ]
        // Behind the verdict may stand how it changed; `gunstiger` is also a part of `veel gunstiger`.
        let found = words.compactMap { word in text.firstRange(of: word).map { (word, $0) } }
        return found.min { ($0.1.lowerBound, $1.0.count) < ($1.1.lowerBound, $0.0.count) }?.0
    }
}

extension String {
    /// The numbers in a text with their signs, such as `−12,5` and `1.234`.
    var numbers: [String] {
        matches(of: /−?\d+(\.\d{3})*(,\d+)?/).map { String($0.output.0) }
    }

    /// What is printed as a number.
    var shownNumber: Double? {
        Double(
            replacing(".", with: "").replacing(",", with: ".").replacing("−", with: "-")
                .replacing("+", with: "")
        )
    }
}
