import Foundation
import TestSupport
import Testing

/// What is hidden is in no byte of the whole site, what zip files hold included.
@Suite struct CanaryTests {
    @Test(arguments: 1...2)
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
        try Self.scan(site, of: built, for: project.forms)
        let other = try Self.built(project.twin).bytes(in: "site")
        #expect(site.keys.sorted() == other.keys.sorted())
        for (path, bytes) in site { #expect(bytes == other[path], "\(path)") }
    }

    @Test func theScanFindsWhatIsThere() {
        let project = CanaryProject(seed: 1)
        for form in project.forms {
            #expect(Self.found(project.forms, in: Array("<p>\(form)%</p>".utf8)).contains(form))
        }
        #expect(Self.found(project.forms, in: Array("<p>7\(project.many)</p>".utf8)) == [])
    }

    private static func scan(
        _ site: [String: Data],
        of built: Installation,
        for forms: Set<String>
    ) throws {
        #expect(forms.count > 20 && site.count > 100)
        for (path, bytes) in site {
            #expect(found(forms, in: Array(bytes)) == [], "\(path)")
            guard path.hasSuffix(".zip") else { continue }
            let zip = try UnpackedZip(built.folder.appending(path: "site/\(path)").path)
            for entry in zip.entries {
                #expect(found(forms, in: entry.bytes) == [], "\(path): \(entry.name)")
            }
        }
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
