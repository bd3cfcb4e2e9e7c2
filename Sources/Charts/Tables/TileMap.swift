package import Markup

/// The areas as tiles that lie about as on the map: a list of links, in the order in which they are given.
package struct TileMap: Sendable {
    /// The rows and columns that the style sheet knows; outside them a tile finds a place of its own.
    package static let rows = 1...20
    package static let columns = 1...20

    package struct Tile: Sendable {
        let name: String
        let link: String
        let row: Int
        let column: Int
        let value: Double?
        /// The number that the colour belongs to, or the words for why there is none.
        let printed: String
        let tone: Tone
        let words: String

        package init(
            name: String,
            link: String,
            row: Int,
            column: Int,
            value: Double?,
            printed: String,
            tone: Tone,
            words: String
        ) {
            self.name = name
            self.link = link
            self.row = row
            self.column = column
            self.value = value?.drawable
            self.printed = printed
            self.tone = tone
            self.words = words
        }
    }

    let frame: Frame
    let tiles: [Tile]

    package init(id: String, caption: String, key: ChartKey? = nil, tiles: [Tile]) {
        self.frame = Frame(id: id, caption: caption, key: key)
        self.tiles = tiles
    }

    package var figure: Fragment { Fragment { write(into: &$0) } }

    package func write(into markup: inout Fragment) {
        frame.write("kaart", into: &markup) { figure in
            figure.element("ul", ["class": isWide ? "tegels breed" : "tegels"]) { list in
                var taken: Set<[Int]> = []
                for tile in tiles {
                    // Two areas on one place would hide each other: the second finds a free one.
                    let isFree = tile.hasPlace && taken.insert([tile.row, tile.column]).inserted
                    let place = isFree ? tile.place : []
                    let names = (place + [tile.tone.rawValue]).joined(separator: " ")
                    list.element("li", ["class": .text(names)]) {
                        write(tile, into: &$0)
                    }
                }
            }
        }
    }
}

extension TileMap {
    /// More columns than a narrow screen holds: there the tiles follow each other.
    private var isWide: Bool { tiles.contains { $0.column > 4 } }

    private func write(_ tile: Tile, into item: inout Fragment) {
        item.element("a", ["href": .text(tile.link)]) { link in
            link.element("span", text: SoftHyphens.inserted(into: tile.name))
            link.text(" ")
            guard tile.value != nil else { return link.element("small", text: tile.printed) }
            link.element("b") { number in
                number.text("\(tile.printed) ")
                tile.tone.write(words: tile.words, into: &number)
            }
        }
    }
}

extension TileMap.Tile {
    fileprivate var hasPlace: Bool {
        TileMap.rows.contains(row) && TileMap.columns.contains(column)
    }

    /// The row and the column as sums, 6 as `r2 r4`: so the style sheet needs no name for each.
    fileprivate var place: [String] {
        Self.parts(of: row).map { "r\($0)" } + Self.parts(of: column).map { "k\($0)" }
    }

    private static func parts(of number: Int) -> [Int] {
        [1, 2, 4, 8, 16].filter { number & $0 != 0 }
    }
}
