package import Foundation

/// Compares with a recorded file; only `make record` (RECORD=1) ever writes one.
package enum Golden {
    package static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    /// The recorded text; while recording the new text takes its place and is returned.
    package static func expected(at file: URL, recording actual: String) throws -> String {
        if isRecording {
            try actual.write(to: file, atomically: true, encoding: .utf8)
        }
        return try String(contentsOf: file, encoding: .utf8)
    }
}
