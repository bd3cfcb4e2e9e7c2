import Diagnostics
import TestSupport

/// A format that people write files in, and what reads it.
enum FuzzFormat: String, CaseIterable, Sendable {
    case csv, yaml, markdown, templates, json

    /// The roles that a file of the format may have in a project, each with its path.
    var roles: [FuzzRole] {
        switch self {
        case .csv: FuzzRole.tables
        case .yaml: FuzzRole.settings
        case .markdown: FuzzRole.texts
        case .templates: FuzzRole.templates
        case .json: FuzzRole.methods
        }
    }

    /// Signs and words with a meaning in the format.
    var tokens: [String] {
        switch self {
        case .csv: FuzzTokens.csv
        case .yaml: FuzzTokens.yaml
        case .markdown: FuzzTokens.markdown
        case .templates: FuzzTokens.templates
        case .json: FuzzTokens.json
        }
    }
}

/// A place in a project where bytes may stand, and what comes of them there.
struct FuzzRole: Sendable {
    let path: String
    /// What stands there in a project that is right, to begin with.
    let right: [UInt8]
    let read: @Sendable (_ bytes: [UInt8]) -> FuzzAnswer
}

/// What the program made of some bytes.
struct FuzzAnswer: Equatable {
    /// What it said, as the user reads it.
    let lines: [String]
    let isRefused: Bool
    /// What it wrote, when it refused nothing.
    let output: [UInt8]
    /// What may never come of any input, in words for us.
    let faults: [String]

    init(
        _ report: Report,
        output: [UInt8] = [],
        faults: [String] = [],
        of role: String,
        _ bytes: [UInt8]
    ) {
        let diagnostics = report.sorted
        lines = diagnostics.map(\.description)
        isRefused = report.hasErrors
        self.output = isRefused ? [] : output
        let places = diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) }
        let lineCount = bytes.lineCount
        var found = isRefused ? [] : faults
        for place in places where place.path == role && !(0...lineCount).contains(place.line) {
            found.append("\(place) has \(lineCount) lines")
        }
        for diagnostic in diagnostics {
            let length = diagnostic.description.utf8.count
            if length > Self.longest {
                found.append("a message of \(length) bytes: \(diagnostic.message.code)")
            }
            let count = diagnostic.description.split(separator: "\n").count
            if count != 1 + diagnostic.notes.count { found.append("a message of \(count) lines") }
        }
        self.faults = found
    }

    /// More is no sentence any more, whatever it quotes.
    private static let longest = 4_000
}
