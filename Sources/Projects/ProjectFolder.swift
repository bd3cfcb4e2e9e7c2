package import Tables

/// The files of a project as the shell read them, by their path from the project's folder.
package struct ProjectFolder: Sendable {
    private let files: [String: InputFile]
    /// Sorted.
    package let paths: [String]

    package init(_ files: [InputFile]) {
        self.files = Dictionary(
            files.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        paths = self.files.keys.sorted()
    }

    package subscript(path: String) -> InputFile? { files[path] }

    package func paths(in folder: String, ending suffix: String = "") -> [String] {
        paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(suffix) }
    }
}
