/// A word that a column takes, and what it means.
package struct Choice: Sendable, Equatable {
    package let word: String
    /// One sentence in Dutch.
    package let help: String

    package init(_ word: String, _ help: String) {
        self.word = word
        self.help = help
    }

    /// The words of an enumeration, in its own order.
    package static func all<Words: Explained>(_: Words.Type) -> [Choice] {
        Words.allCases.map { Choice($0.rawValue, $0.help) }
    }
}

/// An enumeration of words that users write; each says in Dutch what it means.
package protocol Explained: RawRepresentable<String>, CaseIterable {
    var help: String { get }
}
