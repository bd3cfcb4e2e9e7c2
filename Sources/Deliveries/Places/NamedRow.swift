import Statistics

/// A row of a file without codes: what it says of its place.
struct NamedRow {
    let line: Int
    let name: String
    let gemeente: String?
    let level: AreaLevel?
}

/// What such a row turns out to speak of.
enum NamedPlace: Equatable {
    case slots([Int])
    /// Another gemeente, or a level that the project does not have.
    case outside
    /// A name that the gemeente does not have.
    case unknown
    /// More than one area has the name, and the order of the rows does not tell which is meant.
    case ambiguous
}
