package import Diagnostics
import Statistics

/// The layouts of delivered files that are known.
package enum DeliveryForm: String, Sendable, CaseIterable {
    case statline, odata3, odata4, kwb, rivm, leefbaarometer, lemon, tabel
}

/// What a delivered column means for its indicator.
package enum Role: String, Sendable, CaseIterable {
    case value = "waarde"
    case numerator = "teller"
    case denominator = "noemer"
    case respondents = "n"
    case standardDeviation = "sd"
    case margin = "marge"
    case lowerBound = "ondergrens"
    case upperBound = "bovengrens"
}

/// One use of a delivered file: a row of `leveringen.csv` with its rows of `koppelingen.csv`.
package struct Delivery: Sendable {
    package struct Filter: Sendable, Equatable {
        package let column: String
        package let value: String

        package init(column: String, value: String) {
            self.column = column
            self.value = value
        }
    }

    package let key: String
    package let source: Int
    package let path: String
    package let form: DeliveryForm
    /// For files that do not say their period themselves.
    package let period: DeliveredPeriod?
    package let filters: [Filter]
    /// The year whose codes the file uses, when that is not the year of its figures.
    package let codeYear: Int?
    package let links: [ColumnLink]
    /// The row of `leveringen.csv`, at its key.
    package let location: Location
    /// The cells of that row by the names of their columns.
    private let places: [String: Location]

    package init(
        key: String,
        source: Int,
        path: String,
        form: DeliveryForm,
        period: DeliveredPeriod?,
        filters: [Filter],
        codeYear: Int?,
        links: [ColumnLink],
        location: Location,
        places: [String: Location] = [:]
    ) {
        self.key = key
        self.source = source
        self.path = path
        self.form = form
        self.period = period
        self.filters = filters
        self.codeYear = codeYear
        self.links = links
        self.location = location
        self.places = places
    }

    /// Where a column of the row stands, for messages about what it says.
    func place(_ column: String) -> Location { places[column] ?? location }

    /// The same delivery with other links.
    func with(_ links: [ColumnLink]) -> Delivery {
        Delivery(
            key: key,
            source: source,
            path: path,
            form: form,
            period: period,
            filters: filters,
            codeYear: codeYear,
            links: links,
            location: location,
            places: places
        )
    }
}

/// A column of a delivered file and the indicator that it feeds.
package struct ColumnLink: Sendable {
    package let column: String
    package let indicator: Int
    package let role: Role
    package let factor: Double
    package let range: ValueRange
    /// The row of `koppelingen.csv`, at the field that names the column.
    package let location: Location

    package init(
        column: String,
        indicator: Int,
        role: Role,
        factor: Double,
        range: ValueRange,
        location: Location
    ) {
        self.column = column
        self.indicator = indicator
        self.role = role
        self.factor = factor
        self.range = range
        self.location = location
    }
}
