package import Diagnostics

extension Report {
    /// Whether a file has an error of its own, which may explain what seems to be missing from it.
    package func hasErrors(in path: String) -> Bool {
        diagnostics.contains { $0.severity == .error && $0.location.path == path }
    }

    /// Whether a table that says what is read and shown has one; then nothing can be missed for sure.
    var hasErrorsInTables: Bool {
        [TableDeclaration.themes, .sources, .indicators, .deliveries, .links].contains {
            hasErrors(in: $0.path)
        }
    }
}
