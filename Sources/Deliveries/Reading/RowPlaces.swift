import Diagnostics
import Statistics
import Tables

/// Finds the slots that a row of a delivered file speaks of, and remembers what it did not find.
struct RowPlaces {
    private enum Way {
        case codes(field: Int)
        /// What the rows of a file without codes turned out to be, by line.
        case names([Int: NamedPlace], field: Int)
        /// A file without a column for places speaks of the country.
        case whole([Int])
    }

    struct Miss {
        let message: Diagnostic.Message
        let line: Int
        var rows = 1
    }

    private let way: Way
    private let slots: AreaSlots
    private let acceptsKeys: Bool
    private var books: [Int: AreaBook] = [:]
    /// What codes turned out to be, by year, as they are written in the file.
    private var found: [Int: [String: [Int]]] = [:]
    /// No code holds in some years only, so that one book serves all of them.
    private let isTimeless: Bool
    private var misses: [String: Miss] = [:]
    private(set) var outsideRows = 0

    init(_ sheet: Sheet, slots: AreaSlots, acceptsKeys: Bool, named: [Int: NamedPlace]) {
        self.slots = slots
        self.acceptsKeys = acceptsKeys
        isTimeless = slots.areas.all.allSatisfy { area in
            area.codes.allSatisfy { $0.firstYear == nil && $0.lastYear == nil }
        }
        if let field = sheet.places.code {
            way = .codes(field: field)
        } else if let field = sheet.places.name {
            way = .names(named, field: field)
        } else {
            way = .whole(slots.areas.indices(at: .land))
        }
    }

    /// The field that names the place, for messages.
    var field: Int {
        switch way {
        case .codes(let field), .names(_, let field): field
        case .whole: 0
        }
    }

    mutating func slots(of record: Record, year: Int) -> [Int]? {
        switch way {
        case .codes(let field):
            return slots(ofCode: record.string(field), line: record.line, year: year)
        case .names(let places, let field):
            guard let place = places[record.line] else { return nil }
            return slots(at: place, name: record.string(field), line: record.line)
        case .whole(let slots):
            if slots.isEmpty { outsideRows += 1 }
            return slots.isEmpty ? nil : slots
        }
    }

    private mutating func slots(ofCode cell: String, line: Int, year: Int) -> [Int]? {
        let year = isTimeless ? 0 : year
        if let slots = found[year]?[cell] { return slots }
        let slots = search(cell, line: line, year: year)
        if let slots { found[year, default: [:]][cell] = slots }
        return slots
    }

    private mutating func search(_ cell: String, line: Int, year: Int) -> [Int]? {
        if acceptsKeys, let index = slots.areas.index(of: Blanks.trimmed(cell)) { return [index] }
        if books[year] == nil { books[year] = AreaBook(slots, year: year) }
        guard let book = books[year] else { return nil }
        let areas = slots.areas
        let code = Blanks.trimmed(cell)
        switch book.match(cell) {
        case .slots(let slots): return slots
        case .outside: outsideRows += 1
        case .unknown: miss(code, line) { .unknownCode(code) }
        case .malformed where acceptsKeys:
            miss(code, line) { .unknownArea(code, known: areas.all.map(\.key)) }
        case .malformed: miss(code, line) { code.isEmpty ? .noCode : .malformedCode(code) }
        }
        return nil
    }

    private mutating func slots(at place: NamedPlace, name: String, line: Int) -> [Int]? {
        let name = Blanks.trimmed(name)
        let areas = slots.areas
        switch place {
        case .slots(let slots): return slots
        case .outside: outsideRows += 1
        case .unknown: miss(name, line) { .unknownName(name, known: areas.all.map(\.name)) }
        case .ambiguous: miss("\(name)/\(line)", line) { .ambiguousName(name) }
        }
        return nil
    }

    private mutating func miss(_ key: String, _ line: Int, message: () -> Diagnostic.Message) {
        if misses[key] != nil {
            misses[key]?.rows += 1
        } else {
            misses[key] = Miss(message: message(), line: line)
        }
    }

    /// One message per place that was not found, at its first row.
    func finish(path: String, report: inout Report) {
        for miss in misses.values {
            report.add(miss.message, at: Location(path, line: miss.line, field: field + 1))
        }
    }

    var missedRows: Int { misses.values.reduce(0) { $0 + $1.rows } }
}

extension Diagnostic.Message {
    /// A column of places may by mistake hold people.
    private static func shown(_ place: String) -> String {
        PersonalDataKind.masked(place, column: "")
    }

    /// What to do when no area is near.
    static let seeAreas = "; de sleutels en codes staan in gebieden.csv"

    fileprivate static func unknownCode(_ code: String) -> Self {
        .warning(
            "WM130",
            "de cijfers van '\(shown(code))' zijn niet gebruikt: de code ligt in een gemeente van dit project maar staat niet in gebieden.csv; voeg het gebied toe"
        )
    }

    fileprivate static func malformedCode(_ code: String) -> Self {
        .error(
            "WM131",
            "'\(shown(code))' is geen gebiedscode; een code is bijvoorbeeld GM0957, WK095704 of BU09570401"
        )
    }

    fileprivate static let noCode = error(
        "WM137",
        "hier ontbreekt de gebiedscode; vul hem in, of haal de rij weg als het een totaal of een titel is"
    )

    fileprivate static func unknownArea(_ key: String, known: [String]) -> Self {
        .error(
            "WM132",
            "'\(shown(key))' is geen gebied van dit project\(NearMiss.hint(for: key, among: known, or: seeAreas))"
        )
    }

    fileprivate static func unknownName(_ name: String, known: [String]) -> Self {
        let hint = NearMiss.hint(for: name, among: known)
        return .warning(
            "WM133",
            "de cijfers van '\(shown(name))' zijn niet gebruikt: dat gebied staat niet in gebieden.csv\(hint.isEmpty ? "; voeg het toe" : hint)"
        )
    }

    fileprivate static func ambiguousName(_ name: String) -> Self {
        .error(
            "WM134",
            "'\(shown(name))' kan meer dan één gebied zijn; lever het bestand opnieuw met de kolom met codes"
        )
    }
}
