/// A place in an input: a file, and where they are known the line and the number of the field.
package struct Location: Hashable, Sendable {
    package let path: String
    /// The line on which the record starts, counted from 1; 0 for the file as a whole.
    package let line: Int
    /// The number of the field (or the column of the character), counted from 1; 0 when unknown.
    package let field: Int

    package init(_ path: String, line: Int = 0, field: Int = 0) {
        self.path = path
        self.line = line
        self.field = line == 0 ? 0 : field
    }
}

extension Location: CustomStringConvertible {
    package var description: String {
        switch (line, field) {
        case (0, _): path
        case (_, 0): "\(path):\(line)"
        default: "\(path):\(line):\(field)"
        }
    }
}

extension Location: Comparable {
    package static func < (left: Location, right: Location) -> Bool {
        (left.path, left.line, left.field) < (right.path, right.line, right.field)
    }
}
