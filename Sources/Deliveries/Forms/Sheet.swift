/// How one delivered file is laid out, whatever its form: which column says what.
struct Sheet {
    /// A column that may feed an indicator, under every name that an analyst may call it.
    struct Topic {
        let field: Int
        /// The name that `kolommen` proposes.
        let name: String
        let otherNames: [String]
        let unit: String
    }

    /// The columns that tell of which area a row speaks.
    struct PlaceFields {
        var code: Int?
        var name: Int?
        var gemeente: Int?
        var level: Int?
    }

    /// In a long file a row is one figure: this column names the measure, the others hold its numbers.
    struct LongFields {
        let measure: Int
        let roles: [(role: Role, field: Int)]
        /// OData v4 says here why a value is absent.
        let reason: Int?
    }

    /// The names of all columns, trimmed.
    let header: [String]
    /// The records after this line hold figures.
    let headerLine: Int
    var places = PlaceFields()
    var period: Int?
    /// `Indelingswijziging`: 3 says that the area is another one than the year before.
    var change: Int?
    var topics: [Topic] = []
    /// Columns that choose between rows; a filter has to leave one value of each.
    var dimensions: [Int] = []
    var long: LongFields?

    /// A column that names a place in the order of the tree, without codes.
    var readsNames: Bool { places.code == nil && places.name != nil }
}
