import Foundation
import TestSupport
import Testing

/// The zip files that people take along, made by the program as it is installed.
@Suite struct BundleBuildTests {
    /// In the second zone the day of the project has no midnight: the clock goes from 23:59 to 1:00.
    @Test func areTheSameInEveryZoneLanguageAndFolder() throws {
        let installation = try Installation(.basis)
        let day = "sed -i 's/^peildatum:.*/peildatum: 2026-03-29/' wijkenmonitor.yml; mkdir diep"
        let zone = "EET-2EEST,M3.5.0/0,M10.5.0/0"
        let script = """
            set -e
            \(day)
            TZ=Asia/Tokyo LC_ALL=C "$P" bouw --stil --uit een
            TZ='\(zone)' LC_ALL=tr_TR.UTF-8 "$P" bouw --stil --uit diep/twee
            TZ=UTC LC_ALL=nl_NL.UTF-8 "$P" bouw --stil --uit drie
            diff -r een diep/twee && diff -r een drie
            """
        #expect(try FailingDisk.runPlain(script, in: installation.folder.path) == 0)
        let site = try installation.bytes(in: "een")
        #expect(site.keys.contains("meenemen/wijkenmonitor-2026-03-29.zip"))
        #expect(site.keys.contains("meenemen/noord.zip"))
    }

    @Test func holdTheFilesOfTheSiteByteForByte() throws {
        let installation = try Installation(.basis)
        #expect(try installation.run("bouw", "--stil").exitCode == 0)
        let site = try installation.bytes(in: "site")
        let path = try #require(site.keys.first { $0.contains("/wijkenmonitor-") })
        let zip = try UnpackedZip(installation.folder.appending(path: "site/\(path)").path)
        let names = zip.entries.map(\.name)
        #expect(names == names.sorted())
        let folder = path.dropFirst("meenemen/".count).dropLast(".zip".count)
        let own = ["LEES-MIJ.txt", "niet-in-dit-pakket.html"]
        let files = zip.files.filter { file in !own.contains { file.key == "\(folder)/\($0)" } }
        #expect(files.count == zip.entries.count - own.count)
        for (name, bytes) in files {
            let original = try #require(site[String(name.dropFirst(folder.count + 1))], "\(name)")
            // In a page only links to what is taken along are others.
            if !name.hasSuffix(".html") { #expect(Data(bytes) == original, "\(name)") }
        }
        let pages = site.keys.filter { !$0.hasPrefix("meenemen") && $0.contains(".") }
        // Not the list of files, and not the page that only a server shows.
        #expect(files.count == pages.count - 2)
    }

    @Test func areLeftOutWithTheirLinksByTheSetting() throws {
        let installation = try Installation(.basis)
        #expect(try installation.run("bouw", "--stil").exitCode == 0)
        let settings = try Repository.text(installation.folder.appending(path: "wijkenmonitor.yml"))
        try installation.write(
            Data((settings + "\npakketten: nee\n").utf8),
            to: "wijkenmonitor.yml"
        )
        #expect(try installation.run("bouw", "--stil").exitCode == 0)
        for (path, bytes) in try installation.bytes(in: "site") {
            #expect(!path.hasPrefix("meenemen"))
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains(".zip") && !text.contains("meenemen"), "\(path)")
        }
    }

    @Test func aWordThatIsNoChoiceIsSaid() throws {
        let installation = try Installation(.basis)
        let settings = try Repository.text(installation.folder.appending(path: "wijkenmonitor.yml"))
        let text = settings + "\npakketten: misschien\n"
        try installation.write(Data(text.utf8), to: "wijkenmonitor.yml")
        let outcome = try installation.run("controleer")
        #expect(outcome.exitCode == 1)
        #expect(
            (outcome.output + outcome.errors).contains(
                "fout WM043: 'misschien' is geen pakketten; kies uit ja, nee"
            )
        )
    }
}
