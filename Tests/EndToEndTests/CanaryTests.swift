import Foundation
import TestSupport
import Testing

/// What is hidden is in no byte of the whole site, what zip files hold included.
@Suite struct CanaryTests {
    @Test(arguments: 1...4)
    func noFormOfAHiddenFigureIsAnywhere(_ seed: Int) throws {
        let project = CanaryProject(seed: UInt64(seed))
        let built = try Self.built(project)
        let site = try built.bytes(in: "site")
        let rows = String(decoding: try #require(site["open-data/waarnemingen.csv"]), as: UTF8.self)
        for cell in [
            "noord-dorp,buurt,hulp", "noord-veld,buurt,hulp", "oost,wijk,arm", "havens,wijk,thuis",
        ] {
            #expect(rows.contains("\(cell),2024,,,,,verborgen"), "\(cell)")
        }
        let forms = project.forms
        #expect(forms.count > 20)
        for (path, bytes) in site {
            #expect(Self.found(forms, in: Array(bytes)) == [], "\(path)")
            guard path.hasSuffix(".zip") else { continue }
            let zip = try UnpackedZip(built.folder.appending(path: "site/\(path)").path)
            for entry in zip.entries {
                #expect(Self.found(forms, in: entry.bytes) == [], "\(path): \(entry.name)")
            }
        }
    }

    @Test(arguments: 1...4)
    func anotherHiddenFigureGivesTheSameSite(_ seed: Int) throws {
        let project = CanaryProject(seed: UInt64(seed))
        let sites = try [project, project.twin].map { try Self.built($0).bytes(in: "site") }
        #expect(sites[0].count > 100)
        #expect(sites[0].keys.sorted() == sites[1].keys.sorted())
        for (path, bytes) in sites[0] { #expect(bytes == sites[1][path], "\(path)") }
    }

    @Test func theScanFindsWhatIsThere() {
        let project = CanaryProject(seed: 1)
        for form in project.forms {
            #expect(Self.found(project.forms, in: Array("<p>\(form)%</p>".utf8)).contains(form))
        }
        #expect(Self.found(project.forms, in: Array("<p>7\(project.many)</p>".utf8)) == [])
    }

    private static func built(_ project: CanaryProject) throws -> Installation {
        let installation = try Installation(.basis)
        try project.write(to: installation)
        let outcome = try installation.run("bouw", "--stil")
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        return installation
    }

    /// The forms that stand in the text as numbers of their own: with no figure before or after them.
    private static func found(_ forms: Set<String>, in bytes: [UInt8]) -> Set<String> {
        let text = String(decoding: bytes, as: UTF8.self)
            .replacing("&nbsp;", with: "\u{a0}").replacing("&#8239;", with: "\u{202f}")
        let bytes = Array(text.utf8)
        return forms.filter { form in
            let sought = Array(form.utf8)
            return bytes.ranges(of: sought).contains { range in
                !isFigure(range.lowerBound - 1, in: bytes) && !isFigure(range.upperBound, in: bytes)
            }
        }
    }

    private static func isFigure(_ index: Int, in bytes: [UInt8]) -> Bool {
        bytes.indices.contains(index) && (48...57).contains(bytes[index])
    }
}
