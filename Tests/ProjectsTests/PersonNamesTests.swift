import Testing

@testable import Projects

@Suite struct PersonNamesTests {
    @Test(arguments: [
        ("Volgens mevrouw Jansen is het druk.", 9), ("Bel dhr. De Boer", 5),
        ("De heer Van den Berg woont hier.", 4), ("Getekend door J.P. de Vries", 15),
        ("Het idee van J. de Vries", 14), ("mw. A. Jansen", 1), ("Vraag het Mevr. Smits", 11),
    ])
    func findsAPerson(_ text: String, _ column: Int) {
        #expect(PersonNames.column(in: text) == column)
    }

    @Test(arguments: [
        "De heer des huizes", "Buurt Heer Centrum", "Kies plan B. De buurt beslist.",
        "In de J.F. Kennedylaan is het druk.", "Het gebouw heet W.F. Hermansschool.",
        "Een mevrouw uit de wijk", "Onder de heer", "A. Een lijst", "Uitleg van het C.B.S. en meer",
        "Vraag het de wijkregisseur", "",
    ])
    func leavesOtherTextsAlone(_ text: String) {
        #expect(PersonNames.column(in: text) == nil)
    }

    @Test(arguments: ["Kim de Vries", "Kim Jansen", "J. Jansen", "Jan van den Berg"])
    func knowsANameInACell(_ cell: String) { #expect(PersonNames.isName(cell)) }

    @Test(arguments: [
        "wijkregisseur", "Wijkregisseur", "opbouwwerker van de wijk", "Lid namens de Wijkraad", "",
        "BOA", "medewerker 2",
    ])
    func knowsARole(_ cell: String) { #expect(!PersonNames.isName(cell)) }
}
