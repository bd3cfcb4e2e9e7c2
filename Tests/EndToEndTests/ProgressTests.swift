import Foundation
import TestSupport
import Testing

/// What a run says of its progress: a bar where someone looks on, plain lines elsewhere.
@Suite struct ProgressTests {
    @Test func progressIsPlainLinesAndStilSilencesIt() throws {
        let installation = try Installation(.basis)
        let lines = try installation.run("bouw").errors.split(separator: "\n")
        #expect(lines.count == 11)
        #expect(!lines.joined().contains("\u{1B}"))
        #expect(lines[4].wholeMatch(of: /\[5\/6\] opmaken: \d+ bestanden \(\d+,\d s\)/) != nil)
        #expect(try installation.run("bouw", "--stil").errors.isEmpty)
    }

    @Test(.enabled(if: hasTerminal, "there is no terminal to run in"))
    func aTerminalGetsABarThatTheNextLineReplaces() throws {
        let installation = try Installation(.basis)
        let text = try Self.onTerminal("TERM=xterm NO_COLOR=1 $P bouw", installation)
        let bar = try #require(
            text.firstMatch(of: /\r\u{1B}\[K\[5\/6\] opmaken \[#+\.*\] \d+ van \d+/)
        )
        #expect(text[bar.range.upperBound...].hasPrefix("\r\u{1B}[K[5/6] opmaken: "))
        #expect(!text.contains("\u{1B}[3"))
    }

    @Test(.enabled(if: hasTerminal, "there is no terminal to run in"))
    func aTerminalThatCanDrawNothingGetsPlainLines() throws {
        let installation = try Installation(.basis)
        let text = try Self.onTerminal("TERM=dumb NO_COLOR=1 $P bouw", installation)
        #expect(text.contains("[6/6] publiceren: "))
        #expect(!text.contains("\u{1B}"))
        #expect(try Self.onTerminal("TERM=xterm $P bouw --stil", installation).isEmpty)
    }

    /// A container may have neither the program nor a terminal to give to it.
    private static let hasTerminal =
        (try? FailingDisk.runPlain("script -qec true /dev/null </dev/null >/dev/null 2>&1", in: "/"))
        == 0

    private static func onTerminal(
        _ command: String,
        _ installation: Installation
    ) throws -> String {
        let folder = installation.folder
        let script = "script -qec '\(command)' /dev/null </dev/null >scherm 2>&1"
        #expect(try FailingDisk.runPlain(script, in: folder.path) == 0)
        return try Repository.text(folder.appending(path: "scherm"))
    }
}
