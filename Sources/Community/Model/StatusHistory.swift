package import Diagnostics
package import Projects

/// What was decided when, the oldest first.
package struct StatusHistory: Sendable {
    package struct Entry: Sendable {
        package let day: CalendarDay
        package let stand: Stand
        package let location: Location
    }

    package let entries: [Entry]

    /// The last stand; nothing where none was written.
    package var current: Entry? { entries.last }

    package var isAdopted: Bool { current?.stand.isAdopted ?? false }
}
