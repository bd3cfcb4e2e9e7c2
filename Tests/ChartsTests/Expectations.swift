import Charts
import Markup
import Testing

/// What holds for every chart, whatever its numbers and words.
func expectSound(_ markup: Fragment, _ comment: Comment? = nil) {
    let geometry = Geometry(markup)
    #expect(geometry.isWellFormed, comment)
    #expect(Set(geometry.ids).count == geometry.ids.count, "names are used once")
    for name in ["nan", "inf", "-inf"] {
        #expect(!markup.string.contains("\"\(name)"), comment)
    }
    for drawing in geometry.drawings {
        expectSound(drawing, ids: Set(geometry.ids), comment)
    }
}

private func expectSound(_ drawing: Geometry.Drawing, ids: Set<String>, _ comment: Comment?) {
    if drawing.attributes["role"] == "img" {
        let names = (drawing.attributes["aria-labelledby"] ?? "").split(separator: " ").map(
            String.init
        )
        #expect(names.count == 2 && names.allSatisfy(ids.contains), comment)
    } else {
        #expect(drawing.attributes["aria-hidden"] == "true", comment)
    }
    for place in drawing.places {
        #expect(
            (0...drawing.width).contains(place.x) && (0...drawing.height).contains(place.y),
            "\(place) outside \(drawing.width) by \(drawing.height)"
        )
    }
    for (index, box) in drawing.boxes.enumerated() {
        // A letter that is a hair wider than its box is not outside the drawing.
        #expect(box.left >= -1 && box.right <= drawing.width + 1, "\(box)")
        #expect(box.top >= 0 && box.bottom <= drawing.height, "\(box)")
        for other in drawing.boxes[(index + 1)...] where box.overlaps(other) {
            Issue.record("\(box) overlaps \(other)")
        }
    }
}
