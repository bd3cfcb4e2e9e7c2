/// A place that has figures of its own: a country, a gemeente, a wijk or a buurt.
package struct Area: Sendable, Equatable {
    /// The permanent name in addresses and files, such as `herten-maasplassen`.
    package let key: String
    package let name: String
    package let level: AreaLevel
    /// The index of the area that this one is a part of.
    package let parent: Int?
    /// The codes of CBS, one span per row of `gebieden.csv`.
    package let codes: [CodeSpan]
    /// The municipality's own order among the areas of one parent.
    package let order: Int
    package let aliases: [String]
    package let tile: Tile?

    package init(
        key: String,
        name: String,
        level: AreaLevel,
        parent: Int?,
        codes: [CodeSpan],
        order: Int,
        aliases: [String] = [],
        tile: Tile? = nil
    ) {
        self.key = key
        self.name = name
        self.level = level
        self.parent = parent
        self.codes = codes
        self.order = order
        self.aliases = aliases
        self.tile = tile
    }
}

/// The codes that an area has from one year until another; several codes make a composed area.
package struct CodeSpan: Sendable, Equatable {
    package let codes: [String]
    package let firstYear: Int?
    package let lastYear: Int?

    package init(codes: [String], firstYear: Int? = nil, lastYear: Int? = nil) {
        self.codes = codes
        self.firstYear = firstYear
        self.lastYear = lastYear
    }

    package var isComposed: Bool { codes.count > 1 }

    package func holds(in year: Int) -> Bool {
        (firstYear ?? .min) <= year && year <= (lastYear ?? .max)
    }

    package func overlaps(_ other: CodeSpan) -> Bool {
        (firstYear ?? .min) <= (other.lastYear ?? .max)
            && (other.firstYear ?? .min) <= (lastYear ?? .max)
    }
}

/// A place on the tile map.
package struct Tile: Sendable, Equatable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
