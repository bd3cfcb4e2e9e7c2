import Foundation
import TestSupport
import Testing

/// Folders that are no tree of files: one clear sentence, and the site as it was.
@Suite struct InputFaultTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let spoil: String
        var code: Int32 = 1
        let line: String
    }

    private static let cases = [
        Case(
            testDescription: "a folder of texts that holds itself",
            spoil: "ln -s . content/lus",
            line:
                "fout: './content/lus' verwijst naar een map; zet hier de map zelf, of haal het weg"
        ),
        Case(
            testDescription: "a folder of data that holds the project",
            spoil: "ln -s ../.. data/cbs/lus",
            line:
                "fout: './data/cbs/lus' verwijst naar een map; zet hier de map zelf, of haal het weg"
        ),
        Case(
            testDescription: "a link to itself",
            spoil: "ln -s zelf.md content/zelf.md",
            code: 3,
            line:
                "fout: './content/zelf.md' kan niet worden gelezen: de koppelingen verwijzen naar elkaar"
        ),
        Case(
            testDescription: "templates that are a link to themselves",
            spoil: "mv templates weg; ln -s templates templates",
            code: 3,
            line:
                "fout: './templates/.' kan niet worden bekeken: de koppelingen verwijzen naar elkaar"
        ),
        Case(
            testDescription: "a link to nothing",
            spoil: "ln -s nergens content/x.md",
            line: "fout: './content/x.md' verwijst naar een bestand dat er niet is; haal het weg"
        ),
        Case(
            testDescription: "a text outside the project",
            spoil: "ln -s /etc/hostname content/paginas/geheim.md",
            line: "fout: './content/paginas/geheim.md' verwijst naar een bestand buiten deze map;"
                + " zet hier het bestand zelf"
        ),
        Case(
            testDescription: "a style outside the project",
            spoil: "ln -s /etc/hostname templates/geheim.css",
            line: "fout: './templates/geheim.css' verwijst naar een bestand buiten deze map;"
                + " zet hier het bestand zelf"
        ),
        Case(
            testDescription: "a pipe",
            spoil: "mkfifo data/pijp.csv",
            line:
                "fout: './data/pijp.csv' is geen gewoon bestand; haal het weg of noem een ander bestand"
        ),
        Case(
            testDescription: "a pipe for settings",
            spoil: "mkfifo extra.yml",
            line:
                "fout: './extra.yml' is geen gewoon bestand; haal het weg of noem een ander bestand"
        ),
        Case(
            testDescription: "a device behind a link",
            spoil: "ln -s /dev/zero data/nul.csv",
            line:
                "fout: './data/nul.csv' is geen gewoon bestand; haal het weg of noem een ander bestand"
        ),
        Case(
            testDescription: "a file of nine gigabytes",
            spoil: "truncate -s 9G data/groot.csv",
            line: "fout: './data/groot.csv' is te groot: 9 GB, en er passen er 8;"
                + " verdeel het over meer bestanden"
        ),
        Case(
            testDescription: "a name that is no UTF-8",
            spoil: "printf x >\"$(printf 'content/a\\377.md')\"",
            line: "fout: in './content' staat 'a\u{FFFD}.md', en die naam is geen UTF-8;"
                + " geef het bestand een andere naam"
        ),
    ]

    @Test(arguments: cases) func isRefusedInOneSentence(_ fault: Case) throws {
        let project = try FaultyProject()
        try project.shell(fault.spoil)
        try project.expectRefusal(fault.code, [fault.line], "\(fault.testDescription)")
    }

    @Test func aSocketIsRefused() throws {
        let project = try FaultyProject()
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array("\(project.path)/content/s.md".utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(code == 0)
        let line =
            "fout: './content/s.md' is geen gewoon bestand; haal het weg of noem een ander bestand"
        try project.expectRefusal(1, [line], "a socket")
    }

    @Test(.enabled(if: geteuid() == 0, "only root may become someone else"))
    func aFileThatMayNotBeReadIsNamed() throws {
        let project = try FaultyProject()
        try project.shell("chmod 0 data/cbs/kern_2024.csv")
        let code = try FailingDisk.runPlain(
            "setpriv --reuid=65534 --clear-groups \"$P\" controleer >melding 2>&1",
            in: project.path
        )
        #expect(code == 3)
        let said = try Repository.text(project.installation.folder.appending(path: "melding"))
        #expect(said == "fout: './data/cbs/kern_2024.csv' kan niet worden gelezen: geen toegang\n")
    }

    /// The content as a whole, and a delivery, may stand elsewhere.
    @Test func linksThatWorkMakeTheSameSite() throws {
        let project = try FaultyProject()
        try project.shell(
            """
            mkdir elders; mv content elders/teksten; ln -s elders/teksten content
            mv data/gemeente/meldingen.csv elders; ln -s ../../elders/meldingen.csv data/gemeente/meldingen.csv
            """
        )
        let outcome = try project.installation.run("bouw", "--stil")
        #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(try project.installation.bytes(in: "site") == project.before)
    }

    @Test(.enabled(if: FailingDisk.isThere, "this machine lets us mount nothing"))
    func aProjectThatIsOnlyToReadMakesTheSameSite() throws {
        let project = try FaultyProject()
        let script = """
            mkdir ../uit-$$ && mount --bind "$PWD" "$PWD" && mount -o remount,bind,ro "$PWD" || exit 98
            cd "$PWD" && touch nieuw 2>/dev/null && exit 97
            "$P" bouw --stil --uit ../uit-$$/site && diff -r site ../uit-$$/site
            code=$?
            rm -r ../uit-$$
            exit $code
            """
        #expect(try FailingDisk.run(script, in: project.path) == 0)
    }
}
