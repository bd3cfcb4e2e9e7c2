/// A name without what differs between releases of a file: case, blanks, dots, brackets and strokes.
package enum Fold {
    package static func name(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
