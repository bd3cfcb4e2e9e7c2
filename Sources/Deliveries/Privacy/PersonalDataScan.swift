package import Diagnostics
import Tables

/// Looks for personal data in the columns of one delivered file that are no keys.
package struct PersonalDataScan {
    private struct Find {
        let line: Int
        var rows = 1
    }

    private let path: String
    private var header: [String] = []
    private var isWatched: [Bool] = []
    private var namesBirth: [Bool] = []
    private var finds: [[PersonalDataKind: Find]] = []

    package init(path: String) { self.path = path }

    /// Codes, periods and counters are no data about anybody; what chooses between rows may be.
    mutating func begin(_ sheet: Sheet) {
        let long = sheet.long.map { [$0.measure] } ?? []
        let keys = [sheet.places.code, sheet.period].compactMap { $0 } + long
        header = sheet.header
        isWatched = header.indices.map { !keys.contains($0) && !Self.namesCode(header[$0]) }
        namesBirth = header.map(BirthDate.namesBirth)
        finds = Array(repeating: [:], count: header.count)
    }

    private static func namesCode(_ column: String) -> Bool {
        let folded = Fold.name(column)
        return folded == "id" || folded.hasPrefix("gwbcode") || folded.hasPrefix("codering")
    }

    /// A matrix has no header for its columns: they go by their number.
    mutating func begin(matrixOf columnCount: Int) {
        header = (0..<columnCount).map { "\($0 + 1)" }
        isWatched = Array(repeating: true, count: columnCount)
        namesBirth = Array(repeating: false, count: columnCount)
        finds = Array(repeating: [:], count: columnCount)
    }

    @inline(__always)
    mutating func look(at record: Record) {
        for field in 0..<min(record.count, isWatched.count) where isWatched[field] {
            guard
                let kind = PersonalDataKind.kind(
                    of: record[field],
                    isBirthColumn: namesBirth[field]
                )
            else { continue }
            if finds[field][kind] != nil {
                finds[field][kind]?.rows += 1
            } else {
                finds[field][kind] = Find(line: record.line)
            }
        }
    }

    /// One message per column and kind, at the first row; never the value itself.
    package func finish(report: inout Report) {
        for (field, kinds) in finds.enumerated() {
            for kind in PersonalDataKind.allCases {
                guard let find = kinds[kind] else { continue }
                // A figure may happen to pass the eleven-test; three of them in a column do not happen.
                if kind == .citizenNumber, find.rows < 3 { continue }
                report.add(
                    .personalData(kind, column: header[field], rows: find.rows),
                    at: Location(path, line: find.line, field: field + 1)
                )
            }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func personalData(
        _ kind: PersonalDataKind,
        column: String,
        rows: Int
    ) -> Self {
        let place = "kolom '\(column)' bevat in \(rows) \(rows == 1 ? "rij" : "rijen")"
        let remedy = "haal de kolom weg en lever het bestand opnieuw"
        return switch kind {
        case .citizenNumber: .error("WM180", "\(place) een burgerservicenummer; \(remedy)")
        case .emailAddress: .error("WM181", "\(place) een e-mailadres; \(remedy)")
        case .phoneNumber: .error("WM182", "\(place) een telefoonnummer; \(remedy)")
        case .address: .error("WM183", "\(place) een postcode met huisnummer; \(remedy)")
        case .birthDate: .error("WM184", "\(place) een geboortedatum; \(remedy)")
        }
    }
}
