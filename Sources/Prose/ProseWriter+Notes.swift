import Markup

/// How often each note is referred to, and how far the writer has come.
struct NoteReferences {
    private(set) var totals: [String: Int] = [:]
    private var written: [String: Int] = [:]

    init(_ root: MarkdownNode) {
        root.visit { node, _ in
            if node.kind == .footnoteReference { totals[node.literal, default: 0] += 1 }
            return true
        }
    }

    /// The number of the next reference to a note, from 1.
    mutating func next(_ note: String) -> Int {
        written[note, default: 0] += 1
        return written[note] ?? 1
    }
}

extension ProseWriter {
    mutating func writeReference(_ node: MarkdownNode, into markup: inout Fragment) {
        let number = node.literal
        let id = ids.reference(notes.next(number), toNote: number)
        markup.element("sup") { sup in
            sup.element(
                "a",
                [
                    "id": .text(id), "href": .text("#" + ids.note(number).percentEncodedName),
                    "aria-label": .text("Noot \(number)"),
                ],
                text: number
            )
        }
    }

    /// cmark puts the notes behind the text, in the order in which the text refers to them.
    mutating func writeNotes(of root: MarkdownNode, into markup: inout Fragment) {
        let definitions = root.children.filter { $0.kind == .footnote }
        guard !definitions.isEmpty else { return }
        markup.element("section", ["class": "noten"]) { section in
            section.element(Self.headingName(outline.offset + 1), text: "Noten")
            section.text("\n")
            section.element("ol") { list in
                for (index, definition) in definitions.enumerated() {
                    let number = "\(index + 1)"
                    list.element("li", ["id": .text(ids.note(number))]) { item in
                        writeChildren(of: definition, into: &item)
                        writeWaysBack(from: number, into: &item)
                    }
                    list.text("\n")
                }
            }
        }
        markup.text("\n")
    }

    private func writeWaysBack(from number: String, into markup: inout Fragment) {
        let total = notes.totals[number] ?? 0
        for index in 0..<total {
            let place = total == 1 ? "" : ", plaats \(index + 1)"
            markup.element(
                "a",
                [
                    "href": .text(
                        "#" + ids.reference(index + 1, toNote: number).percentEncodedName
                    ),
                    "aria-label": .text("Terug naar de tekst bij noot \(number)\(place)"),
                ],
                text: "↩\u{FE0E}"
            )
        }
    }
}
