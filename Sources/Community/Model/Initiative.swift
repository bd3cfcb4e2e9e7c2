package import Diagnostics
package import Projects

/// What residents do themselves, and which support they get.
package struct Initiative: Sendable {
    /// For whom it is: the whole wijk, or a buurt or a place; the caps differ.
    package enum Reach: String, Sendable, CaseIterable {
        case wijk, buurt
    }

    /// The name of its file.
    package let key: String
    package let path: String
    package let title: String
    package let summary: String?
    package let area: Int
    package let reach: Reach
    package let phase: Phase
    package let year: Int?
    package let funding: [Funding]
    /// The index of the measure that it belongs to.
    package let measure: Int?
    package let isGoodExample: Bool
    package let location: Location
}

/// Something that a resident or a professional noticed; the text is the article of its path.
package struct Signal: Sendable {
    package let path: String
    package let area: Int
    package let title: String?
    package let day: CalendarDay
    package let role: String
    package let theme: Int?
}
