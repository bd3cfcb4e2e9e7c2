/// A file of open data: where it goes, what it is, and its bytes, which are made when they are asked for.
package struct OpenDataFile: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case csv = "CSV"
        case json = "JSON"
        /// Semicolons, a byte order mark and decimal commas, for a Dutch spreadsheet.
        case spreadsheet = "CSV voor Excel"
        case metadata = "Beschrijving"

        package var mediaType: String {
            self == .csv || self == .spreadsheet ? "text/csv" : "application/json"
        }
    }

    /// From the folder of the gemeente, such as `open-data/themascores.csv`.
    package let path: String
    package let format: Format
    package let title: String
    /// The table that it holds; nothing for what describes several.
    package let table: OpenTable?
    /// The area that it is about; nothing for the whole gemeente.
    package let area: Int?
    private let make: @Sendable () -> [UInt8]

    /// Makes the file anew each time.
    package var bytes: [UInt8] { make() }

    init(
        _ name: String,
        _ format: Format,
        title: String,
        table: OpenTable? = nil,
        area: Int? = nil,
        make: @escaping @Sendable () -> [UInt8]
    ) {
        path = "\(Self.folder)/\(name)"
        self.format = format
        self.title = title
        self.table = table
        self.area = area
        self.make = make
    }

    /// The folder of all open data of a gemeente.
    package static let folder = "open-data"
}
