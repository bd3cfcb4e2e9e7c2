/// What stands in and about the files to take along.
package struct BundleWords: Sendable {
    private let titlePhrase: Phrase
    private let wholePhrase: Phrase
    private let wijkPhrase: Phrase
    private let unpackPhrase: Phrase
    private let openPhrase: Phrase
    private let publisherPhrase: Phrase
    private let licencePhrase: Phrase
    private let sourcesPhrase: CountedPhrase
    private let kindsPhrase: Phrase
    private let addressPhrase: Phrase

    init(_ reader: inout WordReader) {
        self = reader.within("pakket") { BundleWords(sentences: &$0) }
    }

    private init(sentences reader: inout WordReader) {
        titlePhrase = reader.phrase("titel", "de titel van de voorpagina in een pakket", [.area])
        wholePhrase = reader.phrase("heel", "wat er in het pakket van de hele site zit")
        wijkPhrase = reader.phrase("wijk", "wat er in het pakket van een wijk zit", [.area])
        unpackPhrase = reader.phrase("uitpakken", "dat u eerst uitpakt, in LEES-MIJ.txt")
        openPhrase = reader.phrase("openen", "welk bestand u opent, in LEES-MIJ.txt")
        publisherPhrase = reader.phrase(
            "uitgever",
            "wie de site uitgeeft, in LEES-MIJ.txt",
            [.name]
        )
        licencePhrase = reader.phrase("licentie", "de licentie, in LEES-MIJ.txt", [.name])
        sourcesPhrase = reader.counted(
            "verzonnen_bronnen",
            "welke bronnen verzonnen zijn, in LEES-MIJ.txt",
            one: [.names],
            many: [.names]
        )
        kindsPhrase = reader.phrase(
            "verzonnen",
            "wat er nog meer verzonnen is, in LEES-MIJ.txt",
            [.names]
        )
        addressPhrase = reader.phrase(
            "adres",
            "het webadres van de site, in LEES-MIJ.txt",
            [.value]
        )
    }
}

extension BundleWords {
    package func title(wijk: String) -> String { titlePhrase([.area: wijk]) }

    /// Of a wijk, or of the whole site.
    package func content(wijk: String?) -> String {
        wijk.map { wijkPhrase([.area: $0]) } ?? wholePhrase()
    }

    package var unpack: String { unpackPhrase() }
    package var open: String { openPhrase() }
    package func publisher(_ name: String) -> String { publisherPhrase([.name: name]) }
    package func licence(_ name: String) -> String { licencePhrase([.name: name]) }

    package func inventedSources(_ names: [String]) -> String {
        sourcesPhrase(names.count, [.names: DutchFormat.list(names)])
    }

    package func inventedKinds(_ names: String) -> String { kindsPhrase([.names: names]) }
    package func address(_ address: String) -> String { addressPhrase([.value: address]) }
}
