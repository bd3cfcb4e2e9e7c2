import Statistics

/// Finds the areas of rows without codes from their order: a gemeente, then each wijk with its buurten.
struct NameOrder {
    private let book: NameBook
    private let codes: AreaBook
    private var gemeente: Int?
    private var wijk: Int?
    private var seen: Set<Int> = []
    /// A name that the gemeente does not have was met: without a gemeente column another one may have begun.
    private var mayHaveLeft = false
    private let levels: NamedLevels
    private var occurrences: [String: Int] = [:]

    private init(_ rows: [NamedRow], book: NameBook, codes: AreaBook) {
        self.book = book
        self.codes = codes
        levels = NamedLevels(rows, book: book)
        for row in rows { occurrences[Self.key(row), default: 0] += 1 }
    }

    static func places(of rows: [NamedRow], book: NameBook, codes: AreaBook) -> [NamedPlace] {
        var order = NameOrder(rows, book: book, codes: codes)
        order.startWithoutGemeente(rows)
        return rows.map { order.place(of: $0) }
    }
}

extension NameOrder {
    private static func key(_ row: NamedRow) -> String {
        Fold.name(row.gemeente ?? "") + "/" + Fold.name(NameBook.stem(of: row.name))
    }

    private var areas: Areas { book.areas }

    /// A file of one gemeente may leave out the gemeente itself; one strange name makes that unsure.
    private mutating func startWithoutGemeente(_ rows: [NamedRow]) {
        let gemeenten = areas.indices(at: .gemeente)
        guard gemeenten.count == 1, let only = gemeenten.first,
            !rows.contains(where: { $0.gemeente != nil })
        else { return }
        let names = rows.filter { !Self.isCountry($0) }.map { book.indices(named: $0.name) }
        guard !names.contains(where: { $0.contains(only) }) else { return }
        gemeente = only
        mayHaveLeft = names.contains(where: \.isEmpty)
    }

    private static func isCountry(_ row: NamedRow) -> Bool { Fold.name(row.name) == "nederland" }

    private mutating func place(of row: NamedRow) -> NamedPlace {
        let named = book.indices(named: row.name).filter {
            row.level == nil || areas[$0].level == row.level
        }
        if let land = named.first(where: { areas[$0].level == .land && !seen.contains($0) }) {
            return found(land)
        }
        if Self.isCountry(row), named.isEmpty { return .outside }
        if let entered = entersGemeente(row, named: named) { return entered }
        guard let gemeente else { return .outside }
        let isWijk = NameBook.wijkNumber(in: row.name) != nil
        let own = named.filter {
            areas.gemeente(of: $0) == gemeente
                && (isWijk ? areas[$0].level == .wijk : areas[$0].level > .gemeente)
        }
        return numberedWijk(row, in: gemeente, named: own)
            ?? choose(own, row: row, gemeente: gemeente)
    }

    /// The row of a gemeente itself, or a row whose gemeente column names another one than before.
    private mutating func entersGemeente(_ row: NamedRow, named: [Int]) -> NamedPlace? {
        if let name = row.gemeente {
            let own = book.indices(named: name).first { areas[$0].level == .gemeente }
            if own != gemeente { (gemeente, wijk) = (own, nil) }
            guard own != nil else { return .outside }
        }
        let itself = named.first { areas[$0].level == .gemeente && !seen.contains($0) }
        guard let itself, row.gemeente == nil || itself == gemeente else { return nil }
        if row.level == nil {
            // A wijk elsewhere, or one of its own in a file without it, may have its name.
            let isElsewhere = row.gemeente == nil && occurrences[Self.key(row)] ?? 0 > named.count
            if isElsewhere || missing(row, in: itself) > 0 { return .ambiguous }
        }
        (gemeente, wijk, mayHaveLeft) = (itself, nil, false)
        return found(itself)
    }

    /// `Wijk 04 Donderberg` carries the end of its code; the name counts more than the number.
    private mutating func numberedWijk(
        _ row: NamedRow,
        in gemeente: Int,
        named: [Int]
    ) -> NamedPlace? {
        guard let number = NameBook.wijkNumber(in: row.name),
            let code = areas[gemeente].codes.last(where: { $0.holds(in: codes.year) })?.codes.first,
            case .slots(let slots) = codes.match("WK" + code.dropFirst(2) + number),
            let area = slots.first.map(codes.area)
        else { return nil }
        let agrees = named.contains(area)
        guard agrees || named.isEmpty else { return nil }
        // The numbers of another gemeente are the same ones.
        if mayHaveLeft, !agrees || !seen.isDisjoint(with: slots) { return .outside }
        wijk = area
        seen.formUnion(slots)
        return .slots(slots)
    }

    private mutating func choose(_ all: [Int], row: NamedRow, gemeente: Int) -> NamedPlace {
        guard let own = likely(all, row: row) else { return .ambiguous }
        let open = own.filter { !seen.contains($0) }
        let here = open.filter { areas[$0].level == .buurt && areas[$0].parent == wijk }
        let wijken = open.filter { areas[$0].level == .wijk }
        guard !own.isEmpty else { return unknown(row, gemeente) }
        if mayHaveLeft { return open.isEmpty ? .outside : .ambiguous }
        if open.isEmpty { return hasBuurten(gemeente) ? .ambiguous : .outside }
        if here.count == 1, wijken.isEmpty || occurrences[Self.key(row)] == own.count {
            return found(here[0])
        }
        if here.isEmpty, wijken.count == 1 {
            let isComplete = missing(row, in: gemeente) == 0 && levels.hasWijken(of: gemeente)
            let isSure = hasBuurten(gemeente) || row.level != nil || isComplete
            return isSure ? found(wijken[0]) : .ambiguous
        }
        let isOnlyOne = here.isEmpty && open.count == 1
        return isOnlyOne && occurrences[Self.key(row), default: 0] <= own.count
            ? found(open[0]) : .ambiguous
    }

    /// A wijk and a buurt have one name that the file has once: its other rows tell which it means.
    private func likely(_ own: [Int], row: NamedRow) -> [Int]? {
        let isShared = Set(own.map { areas[$0].level }).count > 1
        guard isShared, let gemeente, missing(row, in: gemeente) > 0 else { return own }
        guard let level = levels.only else { return nil }
        return own.filter { areas[$0].level == level }
    }

    /// How many areas of a gemeente have the name of a row, less the rows that have it.
    private func missing(_ row: NamedRow, in gemeente: Int) -> Int {
        let named = book.indices(named: row.name).count { areas.gemeente(of: $0) == gemeente }
        return named - occurrences[Self.key(row), default: 0]
    }

    private mutating func unknown(_ row: NamedRow, _ gemeente: Int) -> NamedPlace {
        if row.level == .wijk || NameBook.wijkNumber(in: row.name) != nil { wijk = nil }
        if row.gemeente == nil { mayHaveLeft = true }
        let isLevelOfProject = hasBuurten(gemeente) || row.level == .wijk
        return isLevelOfProject && row.gemeente != nil ? .unknown : .outside
    }

    private func hasBuurten(_ gemeente: Int) -> Bool {
        areas.indices(at: .buurt).contains { areas.gemeente(of: $0) == gemeente }
    }

    private mutating func found(_ index: Int) -> NamedPlace {
        seen.insert(index)
        if areas[index].level == .wijk { wijk = index }
        return .slots([index])
    }
}
