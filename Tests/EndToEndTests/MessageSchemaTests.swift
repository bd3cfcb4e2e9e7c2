import Foundation
import TestSupport
import Testing

extension SchemaReader {
    /// What other programs may rely on of `controleer --json`; every broken project is held against it.
    static var messages: SchemaReader {
        get throws {
            let file = Repository.root.appending(path: "docs/schema/controleer.json")
            return try SchemaReader(Repository.bytes(file))
        }
    }
}

/// The schema of messages refuses what differs from them.
@Suite struct MessageSchemaTests {
    @Test(
        arguments: [
            ("soort", .text("ramp")), ("code", .text("WM1")), ("regel", .number(0)),
            ("tekst", .text("")), ("bestand", nil), ("extra", .nothing),
            ("zie_ook", .list([.object([:])])),
        ] as [(String, ReadJSON?)]
    )
    func aMessageOfAnotherShapeIsRefused(_ name: String, _ wrong: ReadJSON?) throws {
        let outcome = try Installation(BrokenProject(name: "rij-dubbel")).run(
            "controleer",
            "--json"
        )
        let read = try ReadJSON(Array(outcome.output.utf8))
        #expect(try SchemaReader.messages.faults(of: read).isEmpty)
        let changed = read.withFirst { $0.with(name, wrong) }
        #expect(try !SchemaReader.messages.faults(of: changed).isEmpty)
    }
}
