/// A row about an indicator or about a theme.
protocol SubjectRow: SendableMetatype {
    var subject: (kind: String, key: String) { get }
}

extension Field where Row: SubjectRow {
    /// What the row is about: of which kind, and which one.
    static var subject: [Field<Row>] {
        [
            Field(
                "soort",
                .text,
                required: true,
                choices: .subjects,
                "Waar het over gaat: indicator of thema."
            ) { .text($0.subject.kind) },
            Field("onderwerp", .key, required: true, "De sleutel van de indicator of het thema.") {
                .text($0.subject.key)
            },
        ]
    }
}
