package import Diagnostics
package import Statistics

/// What `wijkenmonitor.yml` says: the site's name, its publisher, its date and its method.
package struct ProjectSettings: Sendable {
    package struct Publisher: Sendable {
        package var name = ""
        package var tooi = ""
        package var email = ""
        package var telephone = ""
        package var url = ""
    }

    package enum Layout: String, Sendable, CaseIterable {
        case oneGemeente = "een_gemeente"
        case perGemeente = "per_gemeente"
    }

    package enum YesOrNo: String, Sendable, CaseIterable {
        case yes = "ja"
        case no = "nee"
    }

    package static let path = "wijkenmonitor.yml"

    package var title = ""
    package var gemeente = ""
    /// Today for every check; the program never reads the clock.
    package var referenceDate = CalendarDay(year: 1970, month: 1, day: 1)
    package var publisher = Publisher()
    package var licence = "CC-BY-4.0"
    package var baseURL = ""
    /// As the settings name it; `editionName` is what it is called.
    package var edition = ""
    /// The name of a folder of earlier editions; empty where nothing is compared.
    package var previousEdition = ""
    /// From the folder of the project, without a slash at its end; empty where there is none.
    package var editionsFolder = ""
    /// Where the settings name them, for who looks for these folders.
    package var previousEditionPlace = Location(path)
    package var editionsFolderPlace = Location(path)
    package var comparison = ComparisonLimits()
    package var language = "nl"
    package var layout = Layout.oneGemeente
    /// Whether the site can be taken along; nothing where the settings leave it to its size.
    package var bundling: YesOrNo?
    /// Whether the open data are there as JSON too; nothing where the settings leave it to the size.
    package var json: YesOrNo?
    /// What people agreed and do that is made up, as in an example; a source says it of its own figures.
    package var invented: Set<InventedKind> = []
    /// Nothing while the municipality has not made one.
    package var accessibility: AccessibilityStatement?
    package var method = Method()
}

extension ProjectSettings {
    /// Without a name of its own an edition is called after its day.
    package var editionName: String { edition.isEmpty ? referenceDate.iso : edition }

    /// What a catalogue for portals has to say and the settings do not.
    package var missingForCatalogue: [String] {
        let said = [
            ("basis_url", !baseURL.isEmpty), ("uitgever.naam", !publisher.name.isEmpty),
            ("uitgever.tooi", !publisher.tooi.isEmpty),
            ("uitgever.email of uitgever.url", !(publisher.email + publisher.url).isEmpty),
            ("een licentie met een webadres", Licence(licence).address != nil),
        ]
        return said.filter { !$0.1 }.map(\.0)
    }
}

/// Something other than figures that may be invented.
package enum InventedKind: String, Sendable, CaseIterable {
    case measures = "maatregelen"
    case targets = "doelen"
    case initiatives = "initiatieven"
    case signals = "signalen"
    case budget = "wijkbudget"
    case spending = "uitgaven"
    case organisations = "organisaties"
    case coalition = "coalitie"
    case contacts = "contacten"
}

/// A day as it is written, `2026-11-01`; it knows nothing of clocks.
package struct CalendarDay: Sendable, Equatable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), (1900...2199) ~= year, (1...12) ~= month,
            (1...Self.days(in: month, of: year)) ~= day
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// As machines read it, and as it is written in a table.
    package var iso: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
