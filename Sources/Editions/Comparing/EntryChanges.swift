/// What came, went and changed of something with a key: areas, indicators, settings, measures.
package struct EntryChanges: Sendable {
    package struct Entry: Sendable, Equatable {
        package let key: String
        package let name: String
        /// The area of a measure or of its goal; empty for all else.
        package let area: String
        /// Whether the table says that it is made up.
        package let isInvented: Bool
    }

    package struct ColumnChange: Sendable, Equatable {
        package let column: String
        package let before: String
        package let after: String
    }

    package struct Change: Sendable, Equatable {
        package let entry: Entry
        package let columns: [ColumnChange]
    }

    package private(set) var added: [Entry] = []
    package private(set) var removed: [Entry] = []
    package private(set) var changed: [Change] = []

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
    package var count: Int { added.count + removed.count + changed.count }
}

extension EntryChanges {
    /// Nothing is said where one of the two editions has no such table.
    init(
        _ kind: EditionTable,
        _ before: Edition,
        _ after: Edition,
        ignoring ignored: Set<String> = []
    ) {
        guard let old = before[kind], let new = after[kind] else { return }
        let compared = kind.columns.compactMap { name -> Column? in
            guard let old = old.column(name), let new = new.column(name) else { return nil }
            return Column(name: name, old: old, new: new)
        }
        var earlier = Dictionary(
            old.rows.enumerated().map { (Self.key(of: $1, in: old), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for row in new.rows {
            let key = Self.key(of: row, in: new)
            guard !ignored.contains(key.last ?? "") else { continue }
            let entry = Self.entry(row, new)
            guard let place = earlier.removeValue(forKey: key) else {
                added.append(entry)
                continue
            }
            let changes = Self.changes(old.rows[place], row, compared)
            if !changes.isEmpty { changed.append(Change(entry: entry, columns: changes)) }
        }
        removed = earlier.values.sorted().map { Self.entry(old.rows[$0], old) }
            .filter { !ignored.contains($0.key) }
    }

    private struct Column {
        let name: String
        let old: Int
        let new: Int
    }

    private static func key(of row: PublishedTable.Row, in table: PublishedTable) -> [String] {
        table.kind.keys.map { row.text(table.column($0)) }
    }

    private static func entry(_ row: PublishedTable.Row, _ table: PublishedTable) -> Entry {
        let key = key(of: row, in: table)
        let name = row.text(table.column("naam") ?? table.column("titel"))
        // A goal is known by its measure: its own number says nothing.
        let last = (table.kind == .targets ? key.dropLast().last : key.last) ?? ""
        return Entry(
            key: last,
            name: name.isEmpty ? last : name,
            area: key.count > 1 ? key[0] : "",
            isInvented: row.text(table.column("fictief")) == "ja"
        )
    }

    private static func changes(
        _ old: PublishedTable.Row,
        _ new: PublishedTable.Row,
        _ columns: [Column]
    ) -> [ColumnChange] {
        columns.compactMap { column in
            let (before, after) = (old.cells[column.old], new.cells[column.new])
            guard !isSame(before, after) else { return nil }
            return ColumnChange(column: column.name, before: before, after: after)
        }
    }

    /// A number may be written in two ways.
    static func isSame(_ before: String, _ after: String) -> Bool {
        if before == after { return true }
        guard let old = PublishedNumber.read(before), let new = PublishedNumber.read(after) else {
            return false
        }
        return old == new
    }
}
