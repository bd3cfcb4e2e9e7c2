import Foundation
import TestSupport
import Testing

/// Another day, folder, language, zone, mask, order of the disk or number of cores: the same site, byte for byte.
@Suite struct SameBytesTests {
    struct Variant: CustomTestStringConvertible {
        let testDescription: String
        /// What stands before the program.
        let wrapper: String
        var isPossible = true
    }

    private static let variants = [
        Variant(testDescription: "another zone and language", wrapper: "LC_ALL=C TZ=Asia/Tokyo"),
        Variant(testDescription: "one core", wrapper: "taskset 1"),
        Variant(testDescription: "a mask that hides all", wrapper: "umask 077;"),
        Variant(testDescription: "a mask that hides nothing", wrapper: "umask 0;"),
        Variant(testDescription: "an empty environment", wrapper: "env -i"),
        Variant(
            testDescription: "Turkish",
            wrapper: "LOCPATH='\(Disturbance.turkish ?? "")' LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8",
            isPossible: Disturbance.turkish != nil
        ),
        Variant(
            testDescription: "1970",
            wrapper: "STORING_TIJD=0 LD_PRELOAD='\(Disturbance.library ?? "")'",
            isPossible: Disturbance.library != nil
        ),
        Variant(
            testDescription: "2040",
            wrapper: "STORING_TIJD=2208988800 LD_PRELOAD='\(Disturbance.library ?? "")'",
            isPossible: Disturbance.library != nil
        ),
        Variant(
            testDescription: "before 1970",
            wrapper: "STORING_TIJD=-86400 LD_PRELOAD='\(Disturbance.library ?? "")'",
            isPossible: Disturbance.library != nil
        ),
    ]

    @Test func makesTheSameSiteWhateverTheMachineIsSetTo() throws {
        let project = try FaultyProject()
        // Names that a Turkish machine would fold otherwise, in a key, a title and what is searched for.
        try project.shell(
            """
            printf -- '---\\ntitel: IJSSELZIJDE İZMİR ıstanbul\\n---\\nIJ ij İ ı.\\n' >content/paginas/INFO-ij.md
            "$P" bouw --stil
            mkdir -p ../"$(basename "$PWD")-elders/diep in een map"
            """
        )
        let elsewhere = "../\(project.installation.folder.lastPathComponent)-elders"
        defer { try? project.shell("rm -rf \(elsewhere)") }
        for (number, variant) in Self.variants.enumerated() where variant.isPossible {
            let folder = "\(elsewhere)/diep in een map/\(number)"
            // The same files, made in the reverse order, so that the disk gives them in another one.
            try project.shell(
                """
                mkdir "\(folder)"
                find . -type f ! -path './site/*' ! -name '.*' | sort -r | while read -r file; do
                    mkdir -p "\(folder)/$(dirname "$file")"; cp "$file" "\(folder)/$file"
                done
                here=$PWD; cd "\(folder)"
                (\(variant.wrapper) "$P" bouw --stil --uit "../site \(number)")
                cd "$here"; diff -r site "\(elsewhere)/diep in een map/site \(number)"
                """
            )
            let modes = "find . -printf '%m %p\\n' | sort"
            try project.shell(
                """
                here=$PWD; cd site; \(modes) >"$here/../\(project.installation.folder.lastPathComponent)-elders/een"
                cd "$here/\(elsewhere)/diep in een map/site \(number)"; \(modes) | diff - ../../een
                """
            )
        }
    }

    @Test func aRebuildLeavesWhatAFirstBuildMakes() throws {
        let project = try FaultyProject()
        try project.shell(
            """
            cp wijkenmonitor.yml bewaard
            sed -i 's/^titel:.*/titel: Een andere titel/' wijkenmonitor.yml; "$P" bouw --stil
            printf -- '---\\ntitel: Extra\\n---\\nExtra.\\n' >content/paginas/extra.md; "$P" bouw --stil
            rm content/paginas/extra.md; cp bewaard wijkenmonitor.yml; "$P" bouw --stil
            """
        )
        #expect(try project.installation.bytes(in: "site") == project.before)
    }

    @Test(.enabled(if: Disturbance.library != nil, "there is no compiler of C"))
    func aFileThatShrinksWhileItIsReadIsNamed() throws {
        let project = try FaultyProject()
        for file in [
            "data/gemeente/meldingen.csv", "content/index.md", "templates/style.css",
            "wijkenmonitor.yml",
        ] {
            let code = try FailingDisk.runPlain(
                """
                cp \(file) bewaard
                STORING_KORTER=\(file) LD_PRELOAD='\(Disturbance.library ?? "")' "$P" bouw --stil 2>melding
                code=$?; cp bewaard \(file); exit $code
                """,
                in: project.path
            )
            #expect(code == 1)
            let said = try Repository.text(project.installation.folder.appending(path: "melding"))
            #expect(
                said == "fout: './\(file)' veranderde terwijl het werd gelezen;"
                    + " wacht tot het klaar is en begin opnieuw\n"
            )
            #expect(try project.installation.bytes(in: "site") == project.before)
        }
    }
}
