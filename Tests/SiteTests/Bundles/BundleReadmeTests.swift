import Site
import TestSupport
import Testing

@Suite struct BundleReadmeTests {
    private static func readme(of path: String, in built: BuiltProject) throws -> String {
        let bundle = try #require(built.bundles.all.first { $0.path == path })
        let bytes = try #require(built.unpacked(bundle).files["LEES-MIJ.txt"])
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func saysWhatOneMustKnowAboutTheWholeSite() async throws {
        let built = try await SiteCase.example.built()
        let text = try Self.readme(of: "meenemen/wijkenmonitor-2026-11-01.zip", in: built)
        #expect(
            text
                == """
                Wijkenmonitor Roermond (voorbeeld)

                Dit pakket is de hele site. Zij werkt zonder internet.

                Pak het zip-bestand eerst uit. Klik er met rechts op en kies Alles uitpakken.

                Open daarna het bestand index.html. Uw browser toont dan de eerste pagina.

                Cijfers zoals bekend op 1 november 2026.

                Deze site is van Redactie Wijkenmonitor (voorbeeld), info@voorbeeld.example.

                U mag de cijfers gebruiken onder de licentie CC-BY-4.0.

                Let op: deze bronnen zijn verzonnen, als voorbeeld: Leefbaarheidsenquête in de opzet van LEMON, \
                Buurtpeiling betrokkenheid, Meldingen en aangiften en Deelnemers schuldhulp. Ook verzonnen: de \
                afspraken, de doelen, de initiatieven, de signalen, de uitgaven, de organisaties, de wijkcoalitie en de \
                contacten.

                De nieuwste cijfers staan op https://wijkenmonitor.voorbeeld.example/

                """.replacing("\n", with: "\r\n")
        )
    }

    @Test func namesTheWijkAndNothingInventedWhereAllIsReal() async throws {
        let built = try await SiteCase.realSources.built()
        let text = try Self.readme(of: "meenemen/wijk-1.zip", in: built)
        #expect(text.contains("Dit pakket gaat over Noord."))
        #expect(!text.contains("verzonnen"))
        #expect(!text.contains("De nieuwste cijfers"))
    }
}
