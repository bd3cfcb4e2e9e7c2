/// The ids of one text: with its path in front, so that they differ from all others on a page.
struct ArticleIDs {
    private let prefix: String

    init(path: String) {
        let name = path.hasPrefix("content/") ? path.dropFirst("content/".count) : path[...]
        let bare = name.hasSuffix(".md") ? name.dropLast(".md".count) : name
        prefix = String(bare.map { $0.isWhitespace || $0 == ":" ? "-" : $0 })
    }

    /// No slug has a colon, so no heading can take the id of a note.
    func heading(_ slug: String) -> String { "\(prefix):\(slug)" }

    func note(_ number: String) -> String { "\(prefix):noot:\(number)" }

    func reference(_ index: Int, toNote number: String) -> String {
        "\(prefix):noot:\(number):\(index)"
    }
}

/// A heading of a text as it stands on the page.
package struct Heading: Hashable, Sendable {
    package let id: String
    package let level: Int
    package let text: String
    /// What a link to it writes behind the `#`.
    let slug: String
}
