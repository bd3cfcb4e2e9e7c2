import Foundation
import Testing

@testable import wijkenmonitor

/// Two editions of a project with many files, published in turn to one site; a build may be killed on its way.
final class KilledBuild {
    private let editions: [Installation]
    private let published: [[String: [UInt8]]]
    /// Which edition the next run publishes.
    private var next = 0
    private let folder: String

    /// The files of the last whole site, and of the one that the next whole run makes.
    var old: [String: [UInt8]] { published[1 - next] }
    var new: [String: [UInt8]] { published[next] }

    init() throws {
        editions = try ["eerste", "tweede"].map { try Self.edition($0) }
        // In memory where that can be had: forty runs on a disk that others use too take long.
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
        folder = "\(parent)/wijkenmonitor-\(UUID().uuidString)"
        let site = "\(folder)/site"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        published = try editions.map { edition in
            try Self.finish(edition, site: site)
            return try Self.files(of: site)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private var site: String { "\(folder)/site" }

    /// Publishes to the end; afterwards the editions change roles.
    func finish() throws {
        try Self.finish(editions[next], site: site)
        next = 1 - next
    }

    /// Starts a run, kills it after a wait, and says whether it left something beside the site.
    ///
    /// With `inPublishing` the wait begins when something stands beside the site.
    func kill(after wait: Double, inPublishing: Bool) throws -> Bool {
        let process = Process()
        process.executableURL = try Installation.program
        process.arguments = ["bouw", "--stil", "--uit", site]
        process.currentDirectoryURL = editions[next].folder
        try process.run()
        let beside = "\(folder)/.site-nieuw"
        while inPublishing, process.isRunning, access(beside, F_OK) != 0 {}
        usleep(UInt32(wait * 1_000_000))
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return access(beside, F_OK) == 0
    }

    func removeSite() throws { try FileManager.default.removeItem(atPath: site) }

    /// What stands there now; nothing where there is no site.
    func files() throws -> [String: [UInt8]]? {
        access(site, F_OK) == 0 ? try Self.files(of: site) : nil
    }

    /// What stands beside the site and does not belong to the project.
    var leftovers: [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        return (names ?? []).filter { $0.hasPrefix(".site") }
    }
}

extension KilledBuild {
    /// Styles are copied as they are, and make publishing take as long as reading.
    private static func edition(_ name: String) throws -> Installation {
        let installation = try Installation(.basis)
        for number in 0..<100 {
            // One of three is the same in both, so that second names are made too.
            let mark = number.isMultiple(of: 3) ? "" : name
            let text = String(repeating: "/* \(mark) \(number) */\n", count: 50)
            try installation.write(Data(text.utf8), to: "templates/extra/s\(number).css")
        }
        return installation
    }

    private static func files(of site: String) throws -> [String: [UInt8]] {
        try Disk.leaves(of: site).reduce(into: [:]) { files, leaf in
            files[leaf.path] = try Disk.read("\(site)/\(leaf.path)")
        }
    }

    private static func finish(_ edition: Installation, site: String) throws {
        let outcome = try edition.run("bouw", "--stil", "--uit", site)
        #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }
}
