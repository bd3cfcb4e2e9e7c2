package import Tables

/// The files of a project as the shell read them, by their path from the project's folder.
package struct ProjectFolder: Sendable {
    private let files: [String: InputFile]
    /// Sorted.
    package let paths: [String]
    /// Every path that was given, also where two are the same text in other signs.
    let given: [String]

    package init(_ files: [InputFile]) {
        self.files = Dictionary(
            files.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        given = files.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        paths = self.files.keys.sorted()
    }

    package subscript(path: String) -> InputFile? { files[path] }

    package func paths(in folder: String, ending suffix: String = "") -> [String] {
        paths.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(suffix) }
    }
}
