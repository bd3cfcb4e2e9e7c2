/// An earlier edition as it stands on the site, just as it was published.
package struct PublishedEdition: Sendable, Equatable {
    package let name: String
    /// Its reference date; nothing where an edition does not say its own.
    package let day: CalendarDay?
    /// From the folder of the site, such as `edities/2025/`.
    package let path: String
    /// Its tables as CSV, from `path`, such as `open-data/themas.csv`.
    package let tables: [String]
    /// Whether all its pages are there, so that it can be read as it was.
    package let isWhole: Bool

    package init(
        name: String,
        day: CalendarDay?,
        path: String,
        tables: [String] = [],
        isWhole: Bool = false
    ) {
        self.name = name
        self.day = day
        self.path = path
        self.tables = tables
        self.isWhole = isWhole
    }

    /// The folder of all earlier editions, from that of the site.
    package static let folder = "edities/"

    /// The newest first; what has no day comes last.
    package static func newestFirst(_ editions: [PublishedEdition]) -> [PublishedEdition] {
        editions.sorted { left, right in
            switch (left.day, right.day) {
            case (let first?, let second?) where first != second: first > second
            case (.some, nil): true
            case (nil, .some): false
            default: left.name > right.name
            }
        }
    }
}
