import Diagnostics
import Glibc

/// Where words go: results to stdout, progress and messages to stderr.
struct Console: Sendable {
    private let isSilent: Bool
    private let isTerminal: Bool
    private let hasColour: Bool

    init() {
        let isPlain = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
        isSilent = false
        isTerminal = isatty(STDERR_FILENO) == 1 && !isPlain
        hasColour = isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil
    }

    private init(silencing console: Console) {
        isSilent = true
        isTerminal = console.isTerminal
        hasColour = console.hasColour
    }

    /// Without progress; what is wrong is still said.
    var silenced: Console { Console(silencing: self) }

    /// Whether a line may be drawn that changes while the user looks on.
    var isLive: Bool { isTerminal && !isSilent }

    /// A result.
    func print(_ text: String) { Self.write(text + "\n", to: STDOUT_FILENO) }

    /// Something to know, whatever the options.
    func say(_ text: String) { Self.write(cleared(text) + "\n", to: STDERR_FILENO) }

    /// Draws a line that the next words replace.
    func draw(_ text: String) {
        if isLive { Self.write(cleared(text), to: STDERR_FILENO) }
    }

    func complain(_ text: String) { say(coloured("fout: ", 31) + text.onOneLine) }

    func progress(_ text: String) {
        if !isSilent { say(text) }
    }

    /// Every message by place, then the count.
    func show(_ report: Report) {
        let diagnostics = report.sorted
        guard !diagnostics.isEmpty else { return }
        say(diagnostics.map(line).joined(separator: "\n"))
        say(report.summary)
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        guard hasColour else { return diagnostic.description }
        let colour = [Severity.error: 31, .warning: 33, .remark: 36][diagnostic.severity] ?? 0
        let word = " \(diagnostic.severity.word) "
        return diagnostic.description.replacing(
            word,
            with: coloured(word, colour),
            maxReplacements: 1
        )
    }

    /// Takes the place of a line that was drawn.
    private func cleared(_ text: String) -> String { isTerminal ? "\r\u{1B}[K" + text : text }

    private func coloured(_ text: String, _ colour: Int) -> String {
        hasColour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }

    private static func write(_ text: String, to file: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
