package import Diagnostics

/// The keys of one table: where each stands first, and the index of its value when the row was right.
package struct KeyIndex: Sendable {
    /// What one row is called, as a message names it: `thema`, `gebied`.
    let noun: String
    /// The table that holds them, for who looks for the right one.
    let file: String
    private let path: String
    /// Whether every row of the table could be read; one that could not may hold any key.
    private(set) var isWhole = true
    private var indices: [String: Int?] = [:]
    private var places: [String: Location] = [:]

    package init(_ noun: String, in table: TableDeclaration) {
        self.noun = noun
        file = table.file
        path = table.path
    }

    /// Looks, once its table was read and before its rows are, whether rows were lost.
    package mutating func noteLostRows(_ report: Report) { isWhole = !report.hasErrors(in: path) }

    /// Remembers a key; a second one is an error and false comes back.
    package mutating func claim(_ key: String, at location: Location, report: inout Report) -> Bool
    {
        if let first = places[key] {
            let note = Diagnostic.Note("hier staat de eerste '\(key)'", at: first)
            report.add(.duplicateKey(key, noun: noun), at: location, notes: [note])
            return false
        }
        places[key] = location
        indices[key] = .some(nil)
        return true
    }

    /// Remembers what a row has for a key though it cannot be one: what refers to it is not wrong as well.
    package mutating func excuse(_ text: String) {
        for key in [text, text.asKey] where indices[key] == nil { indices[key] = .some(nil) }
    }

    package mutating func set(_ key: String, to index: Int) { indices[key] = index }

    package func contains(_ key: String) -> Bool { places[key] != nil }

    /// The index of a key; an unknown one is reported, one whose own row was wrong was reported there.
    package func index(of key: String, at location: Location, report: inout Report) -> Int? {
        guard let index = indices[key] else {
            if isWhole {
                report.add(.unknownKey(key, noun: noun, known: known, file: file), at: location)
            }
            return nil
        }
        return index
    }

    package var known: [String] { places.keys.sorted() }
}

extension Diagnostic.Message {
    fileprivate static func duplicateKey(_ key: String, noun: String) -> Self {
        .error("WM055", "\(noun) '\(key)' staat er twee keer; houd één rij over")
    }

    fileprivate static func unknownKey(
        _ key: String,
        noun: String,
        known: [String],
        file: String
    ) -> Self {
        let hint = NearMiss.hint(for: key, among: known)
        return .error(
            "WM060",
            "'\(key)' is geen \(noun)\(hint.isEmpty ? "; noem een sleutel uit \(file)" : hint)"
        )
    }
}
