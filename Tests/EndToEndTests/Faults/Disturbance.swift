import Foundation
import TestSupport

/// A library that makes the world of the program go wrong, compiled where a compiler of C is.
enum Disturbance {
    /// Nothing where it cannot be made.
    static let library: String? = {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "wijkenmonitor-storing-\(UUID().uuidString).so")
        let source = Repository.root.appending(path: "Tests/EndToEndTests/Faults/storing.c")
        let command = "clang -shared -fPIC -O1 -o '\(file.path)' '\(source.path)' -ldl"
        let code = try? FailingDisk.runPlain(command, in: "/tmp")
        return code == 0 ? file.path : nil
    }()

    /// A folder for LOCPATH in which Turkish is, or nothing where the sources of locales are not.
    static let turkish: String? = {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "wijkenmonitor-taal-\(UUID().uuidString)")
        let command =
            "mkdir '\(folder.path)' && localedef -i tr_TR -f UTF-8 '\(folder.path)/tr_TR.UTF-8'"
        let code = try? FailingDisk.runPlain("\(command) >/dev/null", in: "/tmp")
        return code == 0 ? folder.path : nil
    }()
}
