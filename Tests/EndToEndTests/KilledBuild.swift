import Foundation
import Testing

/// A project with two editions and a site of many files, whose build is killed on its way.
final class KilledBuild {
    let installation: Installation
    private let site: URL
    private var isSecond = false

    /// The files of the last whole site, and of the one that the next whole run makes.
    private(set) var old: [String: Data] = [:]
    private(set) var new: [String: Data] = [:]

    init() throws {
        installation = try Installation(.basis)
        site = installation.folder.appending(path: "site")
        // Styles are copied as they are, and make publishing take longer than reading.
        try writeEdition()
        try finish()
        new = try files()
        isSecond = true
        try writeEdition()
        try finish()
        old = try files()
    }

    /// Makes the project the other edition: the next whole run publishes what `new` holds.
    func turn() throws {
        isSecond.toggle()
        try writeEdition()
    }

    /// Runs to the end without a word.
    func finish() throws {
        let outcome = try installation.run("bouw", "--stil")
        #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }

    /// After a whole run the editions change roles.
    func swap() { (old, new) = (new, old) }

    /// Starts a run, kills it after a wait, and says whether it left something beside the site.
    ///
    /// With `inPublishing` the wait begins when something stands beside the site.
    func kill(after wait: Double, inPublishing: Bool) throws -> Bool {
        let process = Process()
        process.executableURL = try Installation.program
        process.arguments = ["bouw", "--stil"]
        process.currentDirectoryURL = installation.folder
        try process.run()
        let next = installation.folder.appending(path: ".site-nieuw").path
        while inPublishing, process.isRunning, access(next, F_OK) != 0 {}
        usleep(UInt32(wait * 1_000_000))
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return access(next, F_OK) == 0
    }

    func files() throws -> [String: Data] { try installation.bytes(in: "site") }

    /// What stands beside the site and does not belong to the project.
    var leftovers: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: installation.folder.path)
        return (names ?? []).filter { $0.hasPrefix(".site") }
    }
}

extension KilledBuild {
    private func writeEdition() throws {
        for number in 0..<150 {
            // One of three stays as it is, so that second names are made too.
            let edition = number.isMultiple(of: 3) ? "" : isSecond ? "tweede" : "eerste"
            let text = String(repeating: "/* \(edition) \(number) */\n", count: 50)
            try installation.write(Data(text.utf8), to: "templates/extra/s\(number).css")
        }
    }
}
