/// A key of `woorden.yml` as the code declares it: checked on reading and printed in the documentation.
struct WordKey: Sendable {
    /// With its groups: `oordeel.gunstiger`.
    let path: String
    /// Where it is used, in Dutch.
    let help: String
    let required: [Placeholder]
    let optional: [Placeholder]

    var known: [Placeholder] { required + optional }

    /// A row of the table of keys.
    var row: String {
        let must = required.map { "`\($0.mark)`" }
        let may = optional.map { "`\($0.mark)` mag" }
        return "| `\(path)` | \((must + may).joined(separator: ", ")) | \(help) |"
    }
}
