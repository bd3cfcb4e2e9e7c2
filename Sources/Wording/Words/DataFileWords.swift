/// What is said of the open data as a whole.
package struct DataFileWords: Sendable {
    private let namePhrase: Phrase
    private let descriptionPhrase: Phrase
    private let inventedPhrase: Phrase
    private let citationPhrase: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("open_data") { DataFileWords(sentences: &$0) }
    }

    private init(sentences reader: inout WordReader) {
        namePhrase = reader.phrase("naam", "de naam van de gegevens van een gebied", [.area])
        descriptionPhrase = reader.phrase("omschrijving", "wat er in de gegevens staat", [.area])
        inventedPhrase = reader.phrase("verzonnen", "dat er verzonnen cijfers in zitten")
        citationPhrase = reader.phrase(
            "aanhaling",
            "de naam van de site en de editie, voor wie de cijfers gebruikt",
            [.name, .value]
        )
    }
}

extension DataFileWords {
    package func name(of area: String) -> String { namePhrase([.area: area]) }
    package func description(of area: String) -> String { descriptionPhrase([.area: area]) }
    package var invented: String { inventedPhrase() }

    /// Who made it, what it is called, of when it is and where it stands; what is not known is left out.
    package func citation(
        publisher: String,
        title: String,
        edition: String,
        known: String,
        address: String
    ) -> String {
        let text = citationPhrase([.name: title, .value: edition])
        return [
            publisher.isEmpty ? "" : publisher + ".", text, known.isEmpty ? "" : known + ".",
            address,
        ]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
