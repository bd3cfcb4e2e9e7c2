/// What can only be said of a file when it has been made.
package struct FileFacts: Sendable, Equatable {
    /// In bytes.
    package let size: Int
    /// In hexadecimals.
    package let sha256: String

    package init(size: Int, sha256: String) {
        self.size = size
        self.sha256 = sha256
    }
}
