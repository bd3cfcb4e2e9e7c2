import Foundation
import TestSupport
import Testing

/// The program as a user meets it: arguments in, words and an exit code out.
@Suite struct CommandTests {
    @Test func aCorrectProjectEndsWithNought() throws {
        let outcome = try Installation(.basis).run("controleer", "--streng")
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasSuffix("0 fouten, 0 waarschuwingen, 0 opmerkingen\n"))
    }

    @Test func anErrorEndsWithOneAndItsLineIsTheResult() throws {
        let broken = BrokenProject(name: "getal-onleesbaar")
        let outcome = try Installation(broken).run("controleer", "--stil")
        #expect(outcome.exitCode == 1)
        let expected = try String(contentsOf: broken.expected, encoding: .utf8)
        #expect(outcome.output == expected.split(separator: "\n")[0] + "\n")
        #expect(outcome.errors.isEmpty)
    }

    @Test func aWarningStopsOnlyWhoIsStrict() throws {
        let installation = try Installation(BrokenProject(name: "sprong"))
        #expect(try installation.run("controleer").exitCode == 0)
        #expect(try installation.run("controleer", "--streng").exitCode == 1)
        #expect(try installation.run("bouw", "--streng").exitCode == 1)
        #expect(try installation.run("bouw").exitCode == 0)
    }

    @Test func theAddressOnTheCommandIsThatOfThePages() throws {
        let installation = try Installation(.basis)
        let address = "https://elders.example/"
        #expect(try installation.run("bouw", "--basis-url", address).exitCode == 0)
        let home = installation.folder.appending(path: "site/index.html")
        let page = try String(contentsOf: home, encoding: .utf8)
        #expect(page.contains("<link rel=\"canonical\" href=\"\(address)\">"))
        #expect(!page.contains("https://voorbeeld.example/wijken/"))
    }

    @Test func aRemarkStopsNobody() throws {
        let installation = try Installation(BrokenProject(name: "windows-1252"))
        #expect(try installation.run("controleer", "--streng").exitCode == 0)
    }

    @Test(arguments: [
        (
            ["controleer", "--strenk"],
            "'--strenk' is geen optie van controleer; bedoelde u '--streng'?"
        ),
        (["controleren"], "'controleren' is geen opdracht; bedoelde u 'controleer'?"),
        (
            ["controleer", "--uit", "x"],
            "'--uit' is geen optie van controleer; 'wijkenmonitor help' geeft uitleg"
        ),
        (
            ["controleer", "data"],
            "'data' is te veel voor controleer; 'wijkenmonitor help' geeft uitleg"
        ),
        (["bouw", "--uit"], "achter --uit hoort MAP; 'wijkenmonitor help' geeft uitleg"),
        (["bouw", "--streng=ja"], "--streng heeft geen waarde; 'wijkenmonitor help' geeft uitleg"),
        (
            ["bouw", "--basis-url", "https://voorbeeld.example/?a=/"],
            "'https://voorbeeld.example/?a=/' is geen basis_url; schrijf een webadres dat begint met https:// en"
                + " eindigt op /"
        ),
        (["kolommen"], "kolommen wil een BESTAND; 'wijkenmonitor help' geeft uitleg"),
    ])
    func aWrongCommandEndsWithTwo(_ arguments: [String], _ text: String) throws {
        let outcome = try Installation(.basis).run(arguments)
        #expect(outcome.exitCode == 2)
        #expect(outcome.errors == text + "\n")
        #expect(outcome.output.isEmpty)
    }

    @Test func aProjectThatIsNowhereEndsWithOne() throws {
        let outcome = try Installation(.basis).run("controleer", "--project", "nergens")
        #expect(outcome.exitCode == 1)
        #expect(
            outcome.errors
                == "fout: 'nergens' is geen map; geef met --project de map van het project\n"
        )
    }

    @Test func theMessagesAreThereForOtherPrograms() throws {
        let outcome = try Installation(BrokenProject(name: "rij-dubbel")).run(
            "controleer",
            "--json"
        )
        #expect(outcome.exitCode == 1)
        let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let messages = try #require(json as? [[String: Any]])
        #expect(messages.count == 1)
        let message = try #require(messages.first)
        #expect(message["bestand"] as? String == "data/gemeente/meldingen.csv")
        #expect(message["regel"] as? Int == 12)
        #expect(message["veld"] as? Int == 1)
        #expect(message["soort"] as? String == "fout")
        #expect(message["code"] as? String == "WM160")
        #expect((message["zie_ook"] as? [[String: Any]])?.first?["regel"] as? Int == 10)
    }

    @Test func saysItsVersionAndExplainsItself() throws {
        let installation = try Installation(.basis)
        let version = try installation.run("--versie")
        #expect(version.exitCode == 0)
        #expect(version.output.wholeMatch(of: /wijkenmonitor \d+\.\d+\.\d+\n/) != nil)
        let help = try installation.run("help")
        #expect(help.exitCode == 0)
        #expect(help.output.contains("wijkenmonitor controleer [--project MAP]"))
    }

    @Test func aYearWithoutAnyFigureDoesNotHideTheYearBefore() throws {
        let installation = try Installation(.basis)
        func append(_ row: String, to path: String) throws {
            let file = installation.folder.appending(path: path)
            try installation.write(Data((try Repository.text(file) + row).utf8), to: path)
        }
        try append(
            "bomen;Bomen;wonen;objectief;getal;;0;neutraal;;;;;;;;;;register;nee;Bomen.\n",
            to: "data/indicatoren.csv"
        )
        try append("bomen;register;bomen.csv;tabel;;;\n", to: "data/leveringen.csv")
        let table = "gebied;indicator;periode;waarde\nnoord;bomen;2023;4321\nnoord;bomen;2024;\n"
        try installation.write(Data(table.utf8), to: "data/bomen.csv")
        #expect(try installation.run("bouw").exitCode == 0)
        let pages = try installation.bytes(in: "site").filter { $0.key.contains("noord") }
        let text = pages.values.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(text.contains("4.321"))
    }

    @Test func aFailingBuildLeavesThePublishedSiteAsItWas() throws {
        let installation = try Installation(.basis)
        #expect(try installation.run("bouw").exitCode == 0)
        let published = try installation.bytes(in: "site")
        #expect(published.keys.contains("index.html"))
        #expect(published.keys.contains { $0.contains("noord") })

        try installation.write(Data("titel: [".utf8), to: "wijkenmonitor.yml")
        let outcome = try installation.run("bouw")
        #expect(outcome.exitCode == 1)
        #expect(outcome.errors.contains("wijkenmonitor.yml:1:"))
        #expect(try installation.bytes(in: "site") == published)
    }

    @Test func aFirstBuildThatFailsPublishesNothing() throws {
        let installation = try Installation(BrokenProject(name: "getal-onleesbaar"))
        #expect(try installation.run("bouw").exitCode == 1)
        let site = installation.folder.appending(path: "site")
        #expect(!FileManager.default.fileExists(atPath: site.path))
    }
}
