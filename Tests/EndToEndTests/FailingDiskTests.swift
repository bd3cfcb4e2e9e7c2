import Foundation
import TestSupport
import Testing

/// A disk that fails ends the run with 3 and one sentence, and leaves the old site as it was.
@Suite struct FailingDiskTests {
    private static let why: Comment = "this machine lets us mount nothing"

    /// Publishes, keeps a copy, makes every page differ, spoils the disk, and publishes again; the code is that
    /// of the last run, or 99 where the old site was harmed.
    private static func script(disk: String, spoil: String) -> String {
        """
        set -e
        mkdir schijf
        \(disk)
        "$P" bouw --stil --uit schijf/site
        cp -R schijf/site eerst
        sed -i 's/^titel:.*/titel: Een andere titel/' wijkenmonitor.yml
        \(spoil)
        set +e
        "$P" bouw --stil --uit schijf/site 2>melding
        code=$?
        ls -A schijf >namen
        diff -r schijf/site eerst || exit 99
        exit $code
        """
    }

    @Test(
        .enabled(if: FailingDisk.isThere, why),
        arguments: ["", "truncate -s -4K schijf/vol", "truncate -s -24K schijf/vol"]
    )
    func aFullDiskLeavesTheOldSite(_ room: String) throws {
        let installation = try Installation(.basis)
        let script = Self.script(
            disk: "mount -t tmpfs -o size=4m none schijf",
            spoil: "head -c 9M /dev/zero >schijf/vol 2>/dev/null || true; \(room)"
        )
        #expect(try FailingDisk.run(script, in: installation.folder.path) == 3)
        let lines = try Self.message(installation).split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("fout: 'schijf/.site-nieuw") == true)
        #expect(
            lines.first?.hasSuffix(
                "kan niet worden geschreven: de schijf is vol; de oude site is niet veranderd"
            ) == true
        )
        #expect(try Self.names(installation) == "site\nvol\n")
    }

    /// There is room for every page, and not for the zip files that are made of them.
    @Test(.enabled(if: FailingDisk.isThere, why)) func aDiskThatFillsUpInAZipFileLeavesTheOldSite()
        throws
    {
        let installation = try Installation(.basis)
        let script = Self.script(
            disk: "mount -t tmpfs -o size=24m none schijf",
            spoil: """
                "$P" bouw --stil --uit proef
                rest=$(cd proef; find . -type f ! -path './meenemen/*' | while read -r file; do
                    cmp -s "$file" "../schijf/site/$file" || du -k "$file"
                done | awk '{ sum += $1 } END { print sum + 40 }')
                head -c 30M /dev/zero >schijf/vol 2>/dev/null || true; truncate -s -${rest}K schijf/vol
                """
        )
        #expect(try FailingDisk.run(script, in: installation.folder.path) == 3)
        let message = try Self.message(installation)
        #expect(message.hasPrefix("fout: 'schijf/.site-nieuw/meenemen/"))
        #expect(
            message.hasSuffix(
                ".zip' kan niet worden geschreven: de schijf is vol; de oude site is niet veranderd\n"
            )
        )
        #expect(try Self.names(installation) == "site\nvol\n")
    }

    @Test(.enabled(if: FailingDisk.isThere, why)) func aReadOnlyFolderLeavesTheOldSite() throws {
        let installation = try Installation(.basis)
        let script = Self.script(
            disk: "mount -t tmpfs none schijf",
            spoil: "mount -o remount,ro schijf"
        )
        #expect(try FailingDisk.run(script, in: installation.folder.path) == 3)
        #expect(
            try Self.message(installation)
                == "fout: 'schijf/.site-nieuw' kan niet worden gemaakt: deze schijf is alleen te lezen;"
                + " de oude site is niet veranderd\n"
        )
        #expect(try Self.names(installation) == "site\n")
    }

    /// Needs no rights at all: no file of the second run may be larger than half a kilobyte.
    @Test func aFileThatCannotBeWrittenLeavesTheOldSite() throws {
        let installation = try Installation(.basis)
        let script = Self.script(disk: ":", spoil: "trap '' XFSZ; ulimit -f 1")
        #expect(try FailingDisk.runPlain(script, in: installation.folder.path) == 3)
        let message = try Self.message(installation)
        #expect(message.hasPrefix("fout: 'schijf/.site-nieuw/"))
        #expect(
            message.hasSuffix(
                "kan niet worden geschreven: dit bestand mag niet zo groot zijn;"
                    + " de oude site is niet veranderd\n"
            )
        )
        #expect(try Self.names(installation) == "site\n")
    }

    /// Every page fits in what a file may be, and the zip file of the whole site does not.
    @Test func aBundleThatCannotBeWrittenLeavesTheOldSite() throws {
        let installation = try Installation(.basis)
        let script = Self.script(disk: ":", spoil: "trap '' XFSZ; ulimit -f 180")
        #expect(try FailingDisk.runPlain(script, in: installation.folder.path) == 3)
        let message = try Self.message(installation)
        #expect(message.hasPrefix("fout: 'schijf/.site-nieuw/meenemen/wijkenmonitor-"))
        #expect(
            message.hasSuffix(
                ".zip' kan niet worden geschreven: dit bestand mag niet zo groot zijn;"
                    + " de oude site is niet veranderd\n"
            )
        )
        #expect(try Self.names(installation) == "site\n")
    }

    private static func message(_ installation: Installation) throws -> String {
        try Repository.text(installation.folder.appending(path: "melding"))
    }

    private static func names(_ installation: Installation) throws -> String {
        try Repository.text(installation.folder.appending(path: "namen"))
    }
}
