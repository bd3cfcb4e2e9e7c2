/// How bad it is: an error stops the build, a warning only with `--streng`, a remark never.
package enum Severity: Int, Sendable, Comparable {
    case remark, warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rawValue < right.rawValue
    }

    /// The word that the user reads.
    package var word: String {
        switch self {
        case .remark: "opmerking"
        case .warning: "waarschuwing"
        case .error: "fout"
        }
    }
}

/// One thing to say about one place, and the other places that explain it.
package struct Diagnostic: Hashable, Sendable {
    /// What is said, apart from where: made by a static function beside the check that uses it.
    package struct Message: Hashable, Sendable {
        package let severity: Severity
        /// A stable code, such as `WM031`; used by one message only.
        package let code: String
        package let text: String

        package static func error(_ code: String, _ text: String) -> Self {
            Self(severity: .error, code: code, text: text)
        }

        package static func warning(_ code: String, _ text: String) -> Self {
            Self(severity: .warning, code: code, text: text)
        }

        package static func remark(_ code: String, _ text: String) -> Self {
            Self(severity: .remark, code: code, text: text)
        }
    }

    /// A second place that belongs to the message, such as the first of two duplicates.
    package struct Note: Hashable, Sendable {
        package let location: Location
        package let text: String

        package init(_ text: String, at location: Location) {
            self.location = location
            self.text = text
        }
    }

    package let location: Location
    package let message: Message
    package let notes: [Note]

    package init(_ message: Message, at location: Location, notes: [Note] = []) {
        self.location = location
        self.message = message
        self.notes = notes
    }

    package var severity: Severity { message.severity }
}

extension Diagnostic: CustomStringConvertible {
    /// The lines as the user reads them: `path:line:field: fout WM031: …`, then a line per note.
    package var description: String {
        let first =
            "\(location): \(severity.word) \(message.code): \(message.text.onOneLine.withShortQuotes)"
        let rest = notes.map {
            "\($0.location): \(Severity.remark.word) \(message.code): \($0.text.onOneLine.withShortQuotes)"
        }
        return ([first] + rest).map(\.onOneLine).joined(separator: "\n")
    }
}
