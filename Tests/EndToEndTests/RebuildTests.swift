import Foundation
import TestSupport
import Testing

/// Building again: what is written, where it may go, and two runs at once.
@Suite struct RebuildTests {
    @Test func oneChangedFigureWritesOnlyThePagesThatItTouches() throws {
        let installation = try Installation(.basis)
        #expect(try installation.run("bouw").exitCode == 0)
        let (bytes, marks) = (try installation.bytes(in: "site"), try Self.marks(installation))
        let file = installation.folder.appending(path: "data/gemeente/meldingen.csv")
        let table = try Repository.text(file)
        let row = try #require(table.firstMatch(of: /noord;meldingen;2024;(\d+)/))
        let figure = try #require(Int(row.1)) + 1
        let changed = table.replacing(row.0, with: "noord;meldingen;2024;\(figure)")
        try installation.write(Data(changed.utf8), to: "data/gemeente/meldingen.csv")

        let outcome = try installation.run("bouw")
        let touched = try Self.differences(bytes, installation.bytes(in: "site"))
        let rewritten = try Self.differences(marks, Self.marks(installation))
        #expect(touched.contains("wijken/noord/index.html"))
        #expect(!touched.contains("style.css"))
        // The list of the files is ours, and is written with every edition that differs.
        #expect(rewritten.filter { $0 != ".wijkenmonitor-manifest" } == touched)
        let kept = marks.count - 1 - touched.count
        #expect(outcome.errors.contains(": \(touched.count) geschreven, \(kept) gelijk, 0 weg ("))
    }

    @Test func nothingChangedTouchesNothing() throws {
        let installation = try Installation(.basis)
        #expect(try installation.run("bouw").exitCode == 0)
        let marks = try Self.marks(installation)
        let outcome = try installation.run("bouw")
        #expect(try Self.marks(installation) == marks)
        #expect(
            outcome.errors.contains(
                "[6/6] publiceren: 0 geschreven, \(marks.count - 1) gelijk, 0 weg"
            )
        )
    }

    @Test func aSlashBehindTheFolderChangesNothing() throws {
        let installation = try Installation(.basis)
        #expect(try installation.run("bouw", "--uit", "uit/").exitCode == 0)
        #expect(try installation.run("bouw", "--uit", "uit//").exitCode == 0)
        #expect(try installation.bytes(in: "uit").keys.contains("index.html"))
    }

    @Test func aFileOrALinkAsTheFolderIsRefusedWithOne() throws {
        let installation = try Installation(.basis)
        try installation.write(Data("van mij".utf8), to: "bestand")
        symlink("elders", installation.folder.appending(path: "koppeling").path)
        for name in ["bestand", "koppeling"] {
            let outcome = try installation.run("bouw", "--stil", "--uit", name)
            #expect(outcome.exitCode == 1)
            #expect(outcome.errors.hasPrefix("fout: '\(name)' is "))
        }
        let text = try Repository.text(installation.folder.appending(path: "bestand"))
        #expect(text == "van mij")
    }

    @Test(.enabled(if: access("/dev/shm", W_OK) == 0, "there is no second disk"))
    func theSiteMayStandOnAnotherDisk() throws {
        let installation = try Installation(.basis)
        let target = "/dev/shm/wijkenmonitor-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: target) }
        #expect(try installation.run("bouw", "--uit", target).exitCode == 0)
        let outcome = try installation.run("bouw", "--uit", target)
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.contains(" 0 geschreven, "))
        #expect(FileManager.default.fileExists(atPath: target + "/index.html"))
    }

    @Test func runsAtTheSameTimeTakeTurns() throws {
        let installation = try Installation(.basis)
        for _ in 0..<3 {
            let runs = try (0..<4).map { _ in
                let process = Process()
                process.executableURL = try Installation.program
                process.arguments = ["bouw", "--stil"]
                process.currentDirectoryURL = installation.folder
                try process.run()
                return process
            }
            for run in runs {
                run.waitUntilExit()
                #expect(run.terminationStatus == 0)
            }
        }
        let together = try installation.bytes(in: "site")
        let other = try Installation(.basis)
        #expect(try other.run("bouw").exitCode == 0)
        #expect(try other.bytes(in: "site") == together)
        let names = try FileManager.default.contentsOfDirectory(atPath: installation.folder.path)
        #expect(!names.contains { $0.hasPrefix(".site") })
    }
}

extension RebuildTests {
    /// What tells one file from another under the same name: its number and when it was written.
    private static func marks(_ installation: Installation) throws -> [String: [Int]] {
        let root = installation.folder.appending(path: "site").path
        var marks: [String: [Int]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var status = stat()
            lstat("\(root)/\(path)", &status)
            guard status.st_mode & S_IFMT == S_IFREG else { continue }
            marks[path] = [
                Int(status.st_ino), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
            ]
        }
        return marks
    }

    private static func differences<Value: Equatable>(
        _ old: [String: Value],
        _ new: [String: Value]
    ) -> [String] {
        Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
    }
}
