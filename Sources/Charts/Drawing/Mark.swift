import Markup

/// The mark of an area; each tone has its own shape, so that a reader needs no colour.
struct Mark {
    /// How far a mark reaches to each side of its place.
    static let reach = 9.0

    let tone: Tone

    func draw(at x: Double, _ y: Double, into markup: inout Fragment) {
        switch tone {
        case .same, .neutral:
            markup.shape(
                "circle",
                ["class": tone.className, "cx": .number(x), "cy": .number(y), "r": "6"]
            )
        default:
            markup.shape("path", ["class": tone.className, "d": .path(outline(at: x, y))])
        }
    }
}

extension Mark {
    private func outline(at x: Double, _ y: Double) -> Path {
        Path { path in
            switch tone {
            case .muchBetter:
                Self.addTriangle(to: &path, x, y - 9, width: 6, height: 8)
                Self.addTriangle(to: &path, x, y, width: 6, height: 8)
            case .better: Self.addTriangle(to: &path, x, y - 7, width: 7, height: 12)
            case .worse: Self.addTriangle(to: &path, x, y + 7, width: 7, height: -12)
            case .muchWorse:
                Self.addTriangle(to: &path, x, y + 9, width: 6, height: -8)
                Self.addTriangle(to: &path, x, y, width: 6, height: -8)
            case .uncertain: Self.addQuestion(to: &path, x, y)
            case .same, .neutral, .missing:
                path.move(x - 6, y)
                path.line(x + 6, y)
            }
        }
    }

    private static func addTriangle(
        to path: inout Path,
        _ x: Double,
        _ top: Double,
        width: Double,
        height: Double
    ) {
        path.move(x, top)
        path.line(x + width, top + height)
        path.line(x - width, top + height)
        path.close()
    }

    /// A box with a question mark.
    private static func addQuestion(to path: inout Path, _ x: Double, _ y: Double) {
        path.move(x - 7, y - 7)
        path.line(x + 7, y - 7)
        path.line(x + 7, y + 7)
        path.line(x - 7, y + 7)
        path.close()
        path.move(x - 2, y - 2)
        path.arc(radius: 2, x, y)
        path.line(x, y + 1)
        path.dot(x, y + 4)
    }
}
