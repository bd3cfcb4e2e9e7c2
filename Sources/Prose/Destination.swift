package import Diagnostics

/// Where a link or an image leads, once it is known to be right.
enum Destination {
    /// Another website.
    case website(String)
    /// A mail or a telephone number.
    case contact(String)
    case page(InternalLink)
    case image(path: String, width: Int, height: Int)
    case file(path: String)
}

/// A link from one text to a page of the site, as it is written in the project.
package struct InternalLink: Hashable, Sendable {
    /// The text of the page, such as `content/wijken/centrum.md`.
    package let target: String
    /// The heading behind the `#`, if it is named.
    package let anchor: String?
    package let location: Location
}
