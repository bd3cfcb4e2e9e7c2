import Foundation
import TestSupport
import Testing

/// Names of files with every sign that a disk allows: a page that can be reached, or one clear message.
@Suite struct FileNameTests {
    private static let text = Data("---\ntitel: Een tekst\n---\nEen zin.\n".utf8)

    private static let allowed = [
        "a b", "a'b", "a&amp;b", "a&b", "a{{titel}}b", "[a](b)", "`a`", "$a",
        "-a", "~a",
        "a;b", "a,b", "a=b", "a+b", "a@b", "a!b", "(a)", "é", "e\u{301}\u{323}", "日本", "a\u{1F3D8}",
        "a.b", "A.MD",
        String(repeating: "x", count: 100),
    ]

    @Test func everyNameThatWorksMakesPagesAndPicturesThatCanBeReached() throws {
        let installation = try Installation(.basis)
        let picture = Data(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
                + [0, 0, 0, 3, 0, 0, 0, 2]
        )
        var links = "---\ntitel: Wegwijzer\n---\n"
        for (number, name) in Self.allowed.enumerated() {
            try installation.write(Self.text, to: "content/paginas/\(name).md")
            try installation.write(picture, to: "content/beelden/\(name).png")
            let path = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            links +=
                "* [tekst \(number)](\(path).md) ![plaatje \(number)](../beelden/\(path).png)\n"
            try installation.write(
                Data("p { color: #000 }\n".utf8),
                to: "templates/extra/\(name).css"
            )
            try installation.write(Data("niets\n".utf8), to: "data/los/\(name).csv")
        }
        try installation.write(Data(links.utf8), to: "content/paginas/wegwijzer.md")
        let outcome = try installation.run("bouw")
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        let lines = outcome.errors.split(separator: "\n").filter { !$0.hasPrefix("[") }
        // Each data file is not used, and is said so on a line of its own.
        #expect(lines.count { $0.contains("WM047") } == Self.allowed.count)
        let site = try installation.bytes(in: "site")
        try Self.expectWholeLinks(site)
        let guide = try #require(site["wegwijzer/index.html"])
        let addresses = HTMLDocument([UInt8](guide)).all("a").compactMap { $0["href"] }
        for name in Self.allowed {
            let target = "../\(name)/index.html"
            #expect(addresses.contains { $0.removingPercentEncoding == target }, "\(name)")
            #expect(site["beelden/\(name).png"] != nil, "\(name)")
        }
    }

    /// Every link of every page leads to a file that is there.
    private static func expectWholeLinks(_ site: [String: Data]) throws {
        for (path, bytes) in site where path.hasSuffix(".html") && path != "404.html" {
            let document = HTMLDocument([UInt8](bytes))
            #expect(document.faults.isEmpty, "\(path): \(document.faults)")
            let base = try #require(URL(string: "file:///s/"))
            let allowed = CharacterSet.urlPathAllowed
            let place = try #require(path.addingPercentEncoding(withAllowedCharacters: allowed))
            let page = try #require(URL(string: place, relativeTo: base))
            let addresses =
                document.all("a", "link").compactMap { $0["href"] }
                + document.all("img", "script").compactMap { $0["src"] }
            for address in addresses where !address.hasPrefix("#") && !address.contains(":") {
                let url = try #require(
                    URL(string: address, relativeTo: page),
                    "\(path): \(address)"
                )
                let target = url.absoluteURL.path.dropFirst("/s/".count)
                #expect(site[String(target)] != nil, "\(path): \(address)")
            }
        }
    }

    @Test(arguments: [
        (
            "a\\nb",
            "content/paginas/a[U+000A]b.md: fout WM385: in deze naam staat een onzichtbaar teken ('U+000A'); geef het bestand een andere naam"
        ),
        (
            "a\\033[31m",
            "content/paginas/a[U+001B][31m.md: fout WM385: in deze naam staat een onzichtbaar teken ('U+001B'); geef het bestand een andere naam"
        ),
        (
            "a\\342\\200\\256b",
            "content/paginas/a[U+202E]b.md: fout WM385: in deze naam staat een onzichtbaar teken ('U+202E'); geef het bestand een andere naam"
        ),
        (
            "a:b",
            "content/paginas/a:b.md: fout WM386: de naam 'a:b' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        ),
        (
            "a\\\\b",
            "content/paginas/a\\b.md: fout WM386: de naam 'a\\b' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        ),
        (
            "a?<b>",
            "content/paginas/a?<b>.md: fout WM386: de naam 'a?<b>' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        ),
        (
            "a\"*|",
            "content/paginas/a\"*|.md: fout WM386: de naam 'a\"*|' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        ),
        (
            "NUL",
            "content/paginas/NUL.md: fout WM386: de naam 'NUL' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        ),
        (
            "a ",
            "content/paginas/a .md: fout WM386: de naam 'a ' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        ),
        (
            "Wijken",
            "content/paginas/Wijken.md: fout WM223: de site heeft zelf al een map 'wijken'; geef dit bestand een andere naam"
        ),
    ])
    func aNameThatCannotGoAlongIsRefusedAtItsFile(_ name: String, _ line: String) throws {
        let project = try FaultyProject()
        let quoted = name.replacing("'", with: "'\\''")
        try project.shell("printf 'Een zin.\\n' >\"$(printf 'content/paginas/\(quoted).md')\"")
        let count = "1 fout, 0 waarschuwingen, 0 opmerkingen"
        try project.expectRefusal(1, [line, count], "\(name)")
    }

    @Test(arguments: [("over", "OVER"), ("\u{E9}", "e\u{301}")])
    func twoNamesThatSomeComputersTakeForOneAreRefused(_ one: String, _ other: String) throws {
        let project = try FaultyProject()
        for name in [one, other] {
            try project.installation.write(Self.text, to: "content/paginas/\(name).md")
        }
        let outcome = try project.installation.run("bouw", "--stil")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains(".md: fout WM388: er zijn twee bestanden die '"))
        #expect(
            outcome.errors.contains(
                ".md' heten; alleen hoofdletters of accenten zijn anders geschreven."
                    + " Geef een van de twee een andere naam\n"
            )
        )
        #expect(outcome.errors.contains(".md: opmerking WM388: dit is het andere bestand\n"))
        #expect(try project.installation.bytes(in: "site") == project.before)
    }

    /// 252 signs and an ending is what a disk takes; with its folder it fits in no zip file.
    @Test func aNameThatIsTooLongForAZipFileIsRefused() throws {
        let project = try FaultyProject()
        let name = String(repeating: "a", count: 252)
        try project.installation.write(Self.text, to: "content/paginas/\(name).md")
        let line =
            "fout: 'wijkenmonitor-2025-06-01/\(name)/index.html' is te lang voor een pakket: 288 tekens,"
            + " en er passen er 180; kies een andere naam, of schrijf 'pakketten: nee' in wijkenmonitor.yml;"
            + " de oude site is niet veranderd"
        try project.expectRefusal(1, [line], "255 bytes")
        try project.shell("echo 'pakketten: nee' >>wijkenmonitor.yml")
        #expect(try project.installation.run("bouw", "--stil").exitCode == 0)
    }
}
