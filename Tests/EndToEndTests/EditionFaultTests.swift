import Foundation
import TestSupport
import Testing

/// What may be wrong with the folder of earlier editions: one clear message each.
@Suite struct EditionFaultTests {
    private func first(_ project: EditionProject) throws -> (code: Int32, line: String) {
        let outcome = try project.run("bouw", "--stil")
        let line = outcome.errors.split(separator: "\n").first.map(String.init) ?? ""
        return (outcome.exitCode, line)
    }

    @Test func theFolderIsNotThere() throws {
        let project = try EditionProject(["edities_map: archief"])
        let (code, line) = try first(project)
        #expect(code == 1)
        #expect(
            line == "wijkenmonitor.yml:5:14: fout WM368: de map 'archief' is er niet; maak die map,"
                + " of haal 'edities_map' weg zolang er geen eerdere editie is"
        )
        #expect(try project.run("controleer").output.contains(line))
    }

    @Test func thePreviousEditionIsNotThere() throws {
        let project = try EditionProject(["vorige_editie: \"2042\"", "edities_map: edities"])
        let (code, line) = try first(project)
        #expect(code == 1)
        #expect(
            line == "wijkenmonitor.yml:5:16: fout WM373: '2042' is geen map in 'edities';"
                + " bedoelde u '2024'?"
        )
    }

    @Test func thePreviousEditionHasNoTables() throws {
        let project = try EditionProject()
        try FileManager.default.removeItem(
            at: project.installation.folder.appending(path: "edities/2024/open-data")
        )
        let (code, line) = try first(project)
        #expect(code == 1)
        #expect(
            line == "wijkenmonitor.yml:5:16: fout WM374: in de map van editie '2024' staat geen map"
                + " open-data met tabellen; neem die over uit de site van toen"
        )
    }

    @Test func aNameIsUnfitOrTaken() throws {
        let project = try EditionProject()
        try project.write("x", to: "edities/Editie 1/index.html")
        try project.write("x", to: "edities/2025/index.html")
        try project.write("x", to: "edities/notities.txt")
        try project.write("x", to: "edities/README.md")
        let outcome = try project.run("controleer")
        #expect(outcome.exitCode == 1)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "edities/2025: fout WM370: deze editie heet ook '2025'; verander 'editie' in"
                    + " wijkenmonitor.yml, of de naam van deze map",
                "edities/Editie 1: fout WM369: 'Editie 1' kan geen naam van een editie zijn; geef de map een"
                    + " naam van kleine letters, cijfers, streepjes en punten, zoals 2025",
                "edities/notities.txt: opmerking WM371: dit bestand komt niet op de site; elke editie hoort"
                    + " in een eigen map",
            ]
        )
    }

    @Test(arguments: ["edities/2024/geheim.csv", "edities/2024/diep", "edities/2023"])
    func aLinkIsRefused(_ path: String) throws {
        let project = try EditionProject()
        symlink("/etc/hostname", project.installation.folder.appending(path: path).path)
        let (code, line) = try first(project)
        #expect(code == 1)
        #expect(
            line
                == "fout: '\(path)' is een verwijzing naar een andere plek; zet in een eerdere editie"
                + " de bestanden zelf"
        )
        #expect(!FileManager.default.fileExists(atPath: project.installation.folder.path + "/site"))
    }

    @Test func aPipeIsRefused() throws {
        let project = try EditionProject()
        let path = "edities/2024/pijp"
        mkfifo(project.installation.folder.appending(path: path).path, 0o644)
        #expect(
            try first(project).line
                == "fout: '\(path)' is geen gewoon bestand; haal het weg uit de eerdere editie"
        )
    }

    @Test func aBrokenTableStopsTheBuildAtItsLine() throws {
        let project = try EditionProject()
        try project.write(
            "gebied,naam\r\nnoord,\"Noord\r\n",
            to: "edities/2024/open-data/gebieden.csv"
        )
        let outcome = try project.run("bouw", "--stil")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains("edities/2024/open-data/gebieden.csv:2:2: fout WM017: "))
        #expect(try project.run("vergelijk", "edities/2024", "edities/2024").exitCode == 1)
    }

    @Test func anOlderEditionThatLacksTablesIsNoFault() throws {
        let project = try EditionProject()
        for table in ["linialen", "maatregelen", "bronnen"] {
            try FileManager.default.removeItem(
                at: project.installation.folder.appending(
                    path: "edities/2024/open-data/\(table).csv"
                )
            )
        }
        let outcome = try project.run("bouw", "--stil", "--streng")
        #expect(outcome.exitCode == 0)
        #expect(outcome.errors.contains("0 fouten, 0 waarschuwingen, 3 opmerkingen"))
        let page = try project.text("site/veranderd/index.html")
        #expect(page.contains("<li>linialen (2024)"))
    }

    @Test(arguments: [
        (
            ["vergelijk", "weg", "edities"],
            "fout: 'weg' is geen map; noem de map van een site of haar map open-data"
        ),
        (
            ["vergelijk", "edities/2024", "data"],
            "fout: in 'data' staat geen open-data; noem de map van een site of haar map open-data"
        ),
    ])
    func aFolderWithoutOpenDataIsRefused(_ words: [String], _ message: String) throws {
        let outcome = try EditionProject().installation.run(words)
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors == message + "\n")
    }

    @Test func theCommandWantsTwoFolders() throws {
        let outcome = try EditionProject().run("vergelijk", "edities/2024")
        #expect(outcome.exitCode == 2)
        #expect(
            outcome.errors == "vergelijk wil een NIEUW; 'wijkenmonitor help' geeft uitleg\n"
        )
    }
}
