/// What a portal has to know of the open data of one gemeente.
package struct Publication: Sendable {
    package struct File: Sendable {
        package enum Format: String, Sendable, CaseIterable {
            case csv = "CSV"
            case json = "JSON"

            var mediaType: String {
                switch self {
                case .csv: "text/csv"
                case .json: "application/json"
                }
            }
        }

        /// From the folder of the site.
        package let path: String
        package let title: String
        package let format: Format
        package let size: Int
        /// In hexadecimals; nothing where it is not known.
        package let sha256: String?
        /// The description of its columns, from the folder of the site.
        package let schema: String?

        package init(
            path: String,
            title: String,
            format: Format,
            size: Int,
            sha256: String? = nil,
            schema: String? = nil
        ) {
            self.path = path
            self.title = title
            self.format = format
            self.size = size
            self.sha256 = sha256
            self.schema = schema
        }
    }

    package struct Publisher: Sendable {
        package let name: String
        /// In the register of organisations of government.
        package let address: String
        package let email: String
        package let website: String

        package init(name: String, address: String, email: String, website: String) {
            self.name = name
            self.address = address
            self.email = email
            self.website = website
        }
    }

    /// Ends with a `/`.
    package let base: String
    package let title: String
    package let gemeente: String
    /// The code of CBS, such as `GM0957`.
    package let code: String
    package let publisher: Publisher
    /// The address of what anyone may do with the data.
    package let licence: String
    /// Of the data: `2026-11-01`.
    package let day: String
    package let edition: String
    package let years: ClosedRange<Int>
    /// What one must know before one uses them; empty where there is nothing.
    package let remark: String
    /// The names of the themes that the figures are about.
    package let keywords: [String]
    package let files: [File]

    package init(
        base: String,
        title: String,
        gemeente: String,
        code: String,
        publisher: Publisher,
        licence: String,
        day: String,
        edition: String,
        years: ClosedRange<Int>,
        remark: String,
        keywords: [String],
        files: [File]
    ) {
        self.base = base
        self.title = title
        self.gemeente = gemeente
        self.code = code
        self.publisher = publisher
        self.licence = licence
        self.day = day
        self.edition = edition
        self.years = years
        self.remark = remark
        self.keywords = keywords
        self.files = files
    }
}
