import Community
import Diagnostics
import Projects
import Tables
import TestSupport
import Testing

/// Whatever is written in the files of the community, reading them ends with messages, never with a crash.
@Suite struct MutationTests {
    private static let signs = Array("0123456789-+;@.,:'\"\n #pmàé\u{0}".utf8)

    @Test(arguments: UInt64(1)...20) func survives(_ seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        var files: [String: [UInt8]] = [:]
        for file in try Files.read(["data", "content"], of: ReadProject.basis) {
            files[file.path] = file.bytes
        }
        let own = files.keys.filter { path in
            Self.isOfTheCommunity(path)
        }.sorted()
        let project = try ReadProject().project
        for _ in 0..<20 {
            var mutated = files
            for _ in 0..<random.number(1...4) {
                let path = own[random.number(0...(own.count - 1))]
                mutated[path] = Self.mutate(mutated[path] ?? [], &random)
            }
            let folder = ProjectFolder(mutated.map { InputFile(path: $0.key, bytes: $0.value) })
            var report = Report()
            let data = ReadProject.community(folder, project, report: &report)
            #expect(data.budgets.allSatisfy { $0.shares.allSatisfy { $0.agenda <= $0.total } })
        }
    }

    private static func isOfTheCommunity(_ path: String) -> Bool {
        let tables = [
            "wijkbudget", "budget", "regelingen", "organisaties", "contacten", "coalitie",
            "programmas",
        ].map { "data/\($0).csv" }
        let folders = ["wijkagenda", "initiatieven", "signalen"].map { "content/\($0)/" }
        return tables.contains(path) || folders.contains { path.hasPrefix($0) }
    }

    private static func mutate(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        let place = random.number(0...(bytes.count - 1))
        switch random.number(0...3) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = signs[random.number(0...(signs.count - 1))]
        case 2: bytes.insert(contentsOf: Array("99999999999".utf8), at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        }
        return bytes
    }
}
