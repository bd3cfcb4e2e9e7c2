import Foundation
import TestSupport
import Testing

/// Every fault has a project of its own, and the exact lines that the user reads.
@Suite struct BrokenProjectTests {
    @Test(arguments: BrokenProject.all)
    func saysExactlyWhatIsWrong(_ project: BrokenProject) throws {
        let (actual, json) = try project.checked()
        let faults = try SchemaReader.messages.faults(of: ReadJSON(Array(json.utf8)))
        #expect(faults.isEmpty, "\(faults)")
        if Golden.isRecording {
            try FileManager.default.createDirectory(
                at: project.expected.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
        }
        #expect(try actual == Golden.expected(at: project.expected, recording: actual))
    }

    @Test func theCorrectProjectGivesNoMessages() throws {
        #expect(
            try BrokenProject.basis.diagnostics()
                == "52 cijfers: 0 fouten, 0 waarschuwingen, 0 opmerkingen\n"
        )
    }

    @Test func thereIsAProjectForEveryKindOfFault() {
        #expect(BrokenProject.all.count > 150)
    }
}
