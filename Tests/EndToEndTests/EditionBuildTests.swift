import Foundation
import TestSupport
import Testing

/// Earlier editions on the site: copied as they are, compared, and kept when the site is built again.
@Suite struct EditionBuildTests {
    private static let figure = "noord;meldingen;2024;43,0;4020"
    /// Of a wijk of which no measure names it.
    private static let other = "zuid;meldingen;2024;74,9;5110"

    @Test func anEarlierEditionIsCopiedByteForByteAndKept() throws {
        let project = try EditionProject()
        let folder = project.installation.folder.path
        // Whoever kept it may be the only one who can read it; on the site everyone can.
        chmod("\(folder)/edities/2024/index.html", 0o600)
        #expect(try project.run("bouw", "--stil").exitCode == 0)
        let kept = try project.installation.bytes(in: "edities/2024")
            .filter { $0.key != ".wijkenmonitor-manifest" }
        #expect(kept.count > 50)
        #expect(try project.installation.bytes(in: "site/edities/2024") == kept)
        let attributes = try FileManager.default.attributesOfItem(
            atPath: "\(folder)/site/edities/2024/index.html"
        )
        #expect(attributes[.posixPermissions] as? Int == 0o644)
        let list = try project.text("site/.wijkenmonitor-manifest").split(separator: "\n")
        #expect(list.contains("edities/2024/index.html"))

        let again = try project.run("bouw")
        #expect(again.exitCode == 0)
        #expect(again.errors.contains(" 0 geschreven, "))
        try project.change("edities/2024/index.html", "<title>", "<title>Ooit: ")
        try FileManager.default.removeItem(atPath: "\(folder)/edities/2024/404.html")
        let changed = try project.run("bouw")
        #expect(changed.errors.contains(": 1 geschreven, "))
        #expect(changed.errors.contains(" 1 weg"))
        let now = try project.installation.bytes(in: "edities/2024")
            .filter { $0.key != ".wijkenmonitor-manifest" }
        #expect(try project.installation.bytes(in: "site/edities/2024") == now)
    }

    @Test func thePageAndTheFileSayTheSameAsTheCommand() throws {
        let project = try EditionProject()
        try project.change(
            "data/gemeente/meldingen.csv",
            Self.figure,
            "noord;meldingen;2024;44,0;4020"
        )
        #expect(try project.run("bouw", "--stil").exitCode == 0)
        let page = try project.text("site/veranderd/index.html")
        #expect(page.contains("<h1>Wat is er veranderd?</h1>"))
        #expect(page.contains("Dit is editie 2025 van 1 juni 2025."))
        #expect(page.contains("We vergelijken met editie 2024 van 1 mei 2025."))
        #expect(page.contains("<td>43,0</td><td><b>44,0</b></td><td>herzien</td>"))
        let json = try project.text("site/open-data/veranderd.json")
        #expect(json.contains("\"soort\": \"herzien\""))
        #expect(json.contains("\"oud\": 43,\n        \"nieuw\": 44,"))

        let command = try project.run("vergelijk", "edities/2024", "site", "--json")
        #expect(command.exitCode == 0)
        #expect(command.output == json)
        let text = try project.run("vergelijk", "edities/2024/open-data", "site/open-data")
        #expect(text.exitCode == 0)
        #expect(
            text.output.hasPrefix(
                "Editie 2025 (1 juni 2025), vergeleken met editie 2024 (1 mei 2025)\n"
            )
        )
        #expect(
            text.output.contains("  Noord, Meldingen, 2024: was 43, nu 44\n")
        )
        let home = try project.text("site/index.html")
        #expect(home.contains("href=\"veranderd/index.html\""))
        let editions = try project.text("site/edities/index.html")
        #expect(editions.contains("href=\"../edities/2024/open-data/waarnemingen.csv\""))
        #expect(editions.contains("href=\"../veranderd/index.html\""))
    }

    @Test func nothingChangedIsSaid() throws {
        let project = try EditionProject()
        #expect(try project.run("bouw", "--stil").exitCode == 0)
        #expect(
            try project.text("site/veranderd/index.html")
                .contains("Wat wij vergelijken, is gelijk gebleven.")
        )
        let text = try project.run("vergelijk", "edities/2024", "site").output
        #expect(text.hasSuffix("Het wijkbudget vergelijken wij niet.\n"))
    }

    @Test func aJumpIsAWarningThatStopsAStrictBuild() throws {
        let project = try EditionProject()
        #expect(try project.run("bouw", "--stil").exitCode == 0)
        let before = try project.installation.bytes(in: "site")
        try project.change(
            "data/gemeente/meldingen.csv",
            Self.other,
            "zuid;meldingen;2024;40,0;5110"
        )
        let line =
            "edities/2024/open-data/waarnemingen.csv:\(try Self.line(of: "zuid,wijk,meldingen,2024", project)):5:"
            + " waarschuwing WM367: het cijfer van 'Zuid' voor 'Meldingen, 2024' was 74,9"
            + " en is nu 40: herzien met 46,6 procent (grens 20); ga na of dat klopt"
        let strict = try project.run("bouw", "--stil", "--streng")
        #expect(strict.exitCode == 1)
        #expect(strict.errors.contains(line))
        #expect(try project.installation.bytes(in: "site") == before)
        let check = try project.run("controleer", "--streng")
        #expect(check.exitCode == 1)
        #expect(check.output.contains(line))
        let loose = try project.run("bouw", "--stil")
        #expect(loose.exitCode == 0)
        #expect(loose.errors.contains(line))

        try project.change(
            "wijkenmonitor.yml",
            "edities_map: edities",
            "edities_map: edities\nvergelijking:\n  sprong_score: 500\n  sprong_herziening: \"46,7\""
        )
        #expect(try project.run("bouw", "--stil", "--streng").exitCode == 0)
    }

    @Test func withoutAPreviousEditionNothingIsCompared() throws {
        let project = try EditionProject(["edities_map: edities"])
        try project.change(
            "data/gemeente/meldingen.csv",
            Self.other,
            "zuid;meldingen;2024;40,0;5110"
        )
        let outcome = try project.run("bouw", "--stil", "--streng")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors == "")
        let site = try project.installation.bytes(in: "site")
        #expect(site["veranderd/index.html"] == nil)
        #expect(site["open-data/veranderd.json"] == nil)
        #expect(site["edities/index.html"] != nil)
        #expect(site["edities/2024/open-data/methode.csv"] != nil)
    }

    @Test func editionsWithinAnEditionAreNotCopiedAgain() throws {
        let project = try EditionProject()
        try project.write("oud", to: "edities/2024/edities/2023/index.html")
        try project.write("oud", to: "edities/2024/edities/2023/style.css")
        let outcome = try project.run("bouw", "--stil")
        #expect(outcome.exitCode == 0)
        #expect(
            outcome.errors.contains(
                "edities/2024/edities: opmerking WM372: 2 bestanden van nog eerdere edities niet gekopieerd;"
                    + " elke editie hoort in een eigen map in 'edities_map'"
            )
        )
        #expect(
            try project.installation.bytes(in: "site")["edities/2024/edities/2023/index.html"]
                == nil
        )
    }

    @Test func everyGemeenteIsComparedByItself() throws {
        let project = try EditionProject()
        try project.change("wijkenmonitor.yml", "peildatum:", "indeling: per_gemeente\npeildatum:")
        try project.change(
            "data/gemeente/meldingen.csv",
            Self.figure,
            "noord;meldingen;2024;44,0;4020"
        )
        // What was one gemeente then is one of several now.
        #expect(try project.run("bouw", "--stil").exitCode == 0)
        let page = "site/gemeenten/voorbeeldstad/veranderd/index.html"
        #expect(try project.text(page).contains("<td>43,0</td><td><b>44,0</b></td>"))
        #expect(
            try project.text("site/edities/index.html")
                .contains("href=\"../gemeenten/voorbeeldstad/veranderd/index.html\"")
        )
        try project.move("site", to: "edities/2024b")
        try project.change("wijkenmonitor.yml", "vorige_editie: \"2024\"", "vorige_editie: 2024b")
        let outcome = try project.run("bouw", "--stil")
        #expect(outcome.exitCode == 0)
        #expect(try project.text(page).contains("is gelijk gebleven"))
        let command = try project.run("vergelijk", "edities/2024b", "site")
        #expect(command.exitCode == 0)
        #expect(command.output.hasPrefix("Gemeente voorbeeldstad\n\nEditie 2025"))
        try project.move(
            "edities/2024b/gemeenten/voorbeeldstad",
            to: "edities/2024b/gemeenten/anderstad"
        )
        #expect(
            try project.run("bouw", "--stil").errors.contains(
                "edities/2024b: opmerking WM375: van 'Voorbeeldstad' staat niets in deze editie;"
                    + " die gemeente wordt niet vergeleken"
            )
        )
        #expect(
            try project.run("vergelijk", "edities/2024b", "site").output
                .contains("Gemeente 'anderstad' staat alleen in de oude map.")
        )
    }

    private static func line(of start: String, _ project: EditionProject) throws -> Int {
        let table = try project.text("edities/2024/open-data/waarnemingen.csv")
        let lines = table.components(separatedBy: "\r\n")
        return try #require(lines.firstIndex { $0.hasPrefix(start) }) + 1
    }
}
