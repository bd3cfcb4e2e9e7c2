import Diagnostics

/// Where a link or an image leads, once it is known to be right.
enum Destination {
    /// Another website.
    case website(String)
    /// A mail or a telephone number.
    case contact(String)
    /// A page of the site by its text, such as `content/wijken/centrum.md`, and a heading of it.
    case page(path: String, anchor: String?)
    case image(path: String, width: Int, height: Int)
    case file(path: String)
}

/// A link from one text to a heading of another, to be checked when both have been read.
struct AnchorLink: Sendable {
    let target: String
    let anchor: String
    let location: Location
}
