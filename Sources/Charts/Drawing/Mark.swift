import Markup

/// The mark of an area; each tone has its own shape, so that a reader needs no colour.
struct Mark {
    /// How far a mark reaches to each side of its place.
    static let reach = 9.0
    /// The middle of a row, where all marks stand; the style sheet knows it too.
    private static let middle = 12.0

    let tone: Tone

    /// Whether a dot of another area, this far away, lies behind the mark as a whole.
    func hides(dotAt distance: Double) -> Bool {
        (tone == .same || tone == .neutral) && abs(distance) <= 4
    }

    func draw(at x: Double, into markup: inout Fragment) {
        switch tone {
        case .same:
            // The commonest mark has no name: it is the one circle without.
            markup.shape("circle", ["cx": .number(x), "r": "6"])
        case .neutral:
            markup.shape("circle", ["class": tone.className, "cx": .number(x), "r": "6"])
        default:
            markup.shape("path", ["class": tone.className, "d": .path(outline(at: x))])
        }
    }
}

extension Mark {
    private func outline(at x: Double) -> Path {
        let y = Self.middle
        return Path { path in
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
