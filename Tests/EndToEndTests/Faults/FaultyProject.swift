import Foundation
import TestSupport
import Testing

/// A published project to which something happens; afterwards it is built again.
final class FaultyProject {
    let installation: Installation
    /// The site as it was before.
    let before: [String: Data]

    init() throws {
        installation = try Installation(.basis)
        let outcome = try installation.run("bouw", "--stil")
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        before = try installation.bytes(in: "site")
    }

    var path: String { installation.folder.path }

    func shell(_ commands: String) throws {
        #expect(try FailingDisk.runPlain("set -e\n\(commands)", in: path) == 0, "\(commands)")
    }

    /// Builds, and expects one clear refusal and the site as it was.
    func expectRefusal(_ code: Int32, _ lines: [String], _ why: Comment) throws {
        let outcome = try installation.run("bouw", "--stil")
        #expect(outcome.exitCode == code, why)
        #expect(outcome.errors.split(separator: "\n").map(String.init) == lines, why)
        #expect(try installation.bytes(in: "site") == before, why)
        #expect(try leftovers() == [], why)
    }

    /// What stands beside the site and is not of the project.
    func leftovers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasPrefix(".site") }
    }
}
