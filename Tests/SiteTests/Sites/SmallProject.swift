import Projects
import Tables
import TestSupport

/// A project written by the test itself: some wijken with buurten, six indicators and four years.
struct SmallProject {
    struct Indicator {
        let key: String
        var name: String
        let theme: String
        let settings: String
        let base: Double
        let spread: Double
        let decimals: Int
        let source: String
    }

    var title = "Wijkenmonitor Proefstad"
    var publisher = "Gemeente Proefstad"
    /// In the register of organisations of government.
    var tooi = ""
    var sourceName = "Proefregister"
    var sourceNote = "Bedacht voor een proef."
    var isInvented = true
    var isPerGemeente = false
    /// By gemeente the names of its wijken.
    var gemeenten = [("Proefstad", ["Noord", "Zuid", "Oost", "West", "Havens", "Midden"])]
    var themes = [
        ("bevolking", "Wie wonen er?"), ("wonen", "Wonen"), ("gezondheid", "Gezondheid"),
    ]
    var indicators = SmallProject.indicators
    /// The figure of a place; nothing leaves its row out.
    var cell: @Sendable (_ place: Int, _ level: String, _ figure: String) -> String? = { $2 }
    var answers = 120
    /// More lines of the settings.
    var moreSettings = ""
    /// More files, by path.
    var extra: [String: String] = [:]

    static let indicators = [
        Indicator(
            key: "inwoners",
            name: "Inwoners",
            theme: "bevolking",
            settings: "getal;aantal;0;neutraal;;nee",
            base: 4000,
            spread: 900,
            decimals: 0,
            source: "register"
        ),
        Indicator(
            key: "jongeren",
            name: "Jonger dan 15 jaar",
            theme: "bevolking",
            settings: "aandeel;%;0;neutraal;;ja",
            base: 15,
            spread: 5,
            decimals: 0,
            source: "register"
        ),
        Indicator(
            key: "woz-waarde",
            name: "WOZ-waarde",
            theme: "wonen",
            settings: "getal;euro;0;hoger_is_beter;1;nee",
            base: 250_000,
            spread: 60_000,
            decimals: 0,
            source: "register"
        ),
        Indicator(
            key: "meldingen",
            name: "Meldingen",
            theme: "wonen",
            settings: "promillage;per 1.000 inwoners;1;lager_is_beter;1;nee",
            base: 60,
            spread: 20,
            decimals: 1,
            source: "register"
        ),
        Indicator(
            key: "woonomgeving",
            name: "Woonomgeving",
            theme: "wonen",
            settings: "rapportcijfer;;1;hoger_is_beter;1;nee",
            base: 6.8,
            spread: 0.9,
            decimals: 1,
            source: "enquete"
        ),
        Indicator(
            key: "gezond",
            name: "Goede gezondheid",
            theme: "gezondheid",
            settings: "aandeel;%;1;hoger_is_beter;1;nee",
            base: 74,
            spread: 8,
            decimals: 1,
            source: "register"
        ),
    ]

    func folder() throws -> ProjectFolder {
        let templates = try Files.read(["templates"], of: Repository.root)
        let tables = [
            "wijkenmonitor.yml": settings, "data/gebieden.csv": areaTable,
            "data/themas.csv": themeTable, "data/indicatoren.csv": indicatorTable,
            "data/bronnen.csv": sourceTable, "data/leveringen.csv": deliveryTable,
            "data/koppelingen.csv": "levering;kolom;indicator;rol;factor\n",
            "data/gemeente/register.csv": figures(of: "register"),
            "data/gemeente/enquete.csv": figures(of: "enquete"),
            "content/index.md": "Dit is een proef.\n",
            "content/paginas/over.md": "## Over\n\nProef.\n",
        ]
        return ProjectFolder(
            templates.map { InputFile(path: $0.path, bytes: $0.bytes) }
                + tables.merging(extra) { _, own in own }
                .map { InputFile(path: $0, bytes: Array($1.utf8)) }
        )
    }

    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

extension SmallProject {
    private struct Place {
        let key: String
        let name: String
        let level: String
        let parent: String
        let code: String
        var tile = ";"
    }

    private var places: [Place] {
        var places = [
            Place(key: "nederland", name: "Nederland", level: "land", parent: "", code: "NL00")
        ]
        for (g, gemeente) in gemeenten.enumerated() {
            let city = g == 0 ? "stad" : "stad-\(g + 1)"
            places.append(
                Place(
                    key: city,
                    name: gemeente.0,
                    level: "gemeente",
                    parent: "nederland",
                    code: "GM990\(g)"
                )
            )
            for (w, name) in gemeente.1.enumerated() {
                let wijk = g == 0 ? "wijk-\(w + 1)" : "kern-\(g + 1)-\(w + 1)"
                let code = "990\(g)\(w < 9 ? "0" : "")\(w + 1)"
                places.append(
                    Place(
                        key: wijk,
                        name: name,
                        level: "wijk",
                        parent: city,
                        code: "WK\(code)",
                        tile: "\(w / 8 + 1);\(w % 8 + 1)"
                    )
                )
                guard w < 2 else { continue }
                places += (1...2).map { b in
                    Place(
                        key: "\(wijk)-\(b)",
                        name: "\(name) \(b)",
                        level: "buurt",
                        parent: wijk,
                        code: "BU\(code)0\(b)"
                    )
                }
            }
        }
        return places
    }

    private var settings: String {
        """
        titel: \(Self.yaml(title))
        gemeente: stad
        peildatum: 2025-06-01
        indeling: \(isPerGemeente ? "per_gemeente" : "een_gemeente")
        uitgever:
          naam: \(Self.yaml(publisher))
          tooi: \(tooi)
          email: info@voorbeeld.example
        methode:
          basisperiode: 2021
          verslagperiode: 2024
          trekkingen: 200
        \(moreSettings)
        """
    }

    private static func yaml(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private var areaTable: String {
        let rows = places.enumerated().map { order, place in
            [
                place.key, Self.quoted(place.name), place.level, place.parent, place.code,
                "\(order)", "", "", place.tile,
                place.level == "wijk" ? Self.quoted("Buurt van \(place.name)") : "",
            ].joined(separator: ";")
        }
        return lines(
            "gebied;naam;niveau;deel_van;cbs_codes;volgorde;van;tot;rij;kolom;ook_bekend_als",
            rows
        )
    }

    private var themeTable: String {
        lines(
            "thema;naam;vraag;omschrijving;gewicht_objectief;gewicht_beleving",
            themes.map { "\($0.0);\(Self.quoted($0.1));Hoe gaat het?;Over dit thema.;;" }
        )
    }

    private var indicatorTable: String {
        lines(
            "indicator;naam;thema;groep;sd;bron;definitie;soort;eenheid;decimalen;richting;gewicht;persoonskenmerk",
            indicators.map { indicator in
                let isAsked = indicator.source == "enquete"
                return [
                    indicator.key, Self.quoted(indicator.name), indicator.theme,
                    isAsked ? "beleving" : "objectief", isAsked ? "1,5" : "", indicator.source,
                    "Wat dit cijfer zegt.", indicator.settings,
                ].joined(separator: ";")
            }
        )
    }

    private var sourceTable: String {
        let last = "\(isInvented ? "ja" : "nee");\(Self.quoted(sourceNote))"
        return lines(
            "bron;naam;houder;licentie;url;gepubliceerd;volgende;bescherming;fictief;toelichting",
            [
                "register;\(Self.quoted(sourceName));Proefbureau;CC-BY-4.0;https://voorbeeld.example/bron;2025-01-02;;al_beveiligd;\(last)",
                "enquete;Proefvragen;Proefbureau;;;;;enquete;\(last)",
            ]
        )
    }

    private var deliveryTable: String {
        lines(
            "levering;bron;bestand;vorm;periode;filter;indeling",
            ["register", "enquete"].map { "\($0);\($0);gemeente/\($0).csv;tabel;;;" }
        )
    }

    private func figures(of source: String) -> String {
        var rows: [String] = []
        for (i, indicator) in indicators.enumerated() where indicator.source == source {
            for year in 2021...2024 {
                for (p, place) in places.enumerated() where place.level != "land" {
                    // Any spread will do, as long as it is the same in every run.
                    let spread =
                        place.level == "gemeente" ? 0 : Double((p * 7 + i * 5) % 11 - 5) / 5
                    let course = Double((p + i) % 3 - 1) * Double(year - 2021) * 0.03
                    let value = indicator.base + indicator.spread * (spread + course)
                    let factor = indicator.decimals == 0 ? 1.0 : 10.0
                    let rounded = (value * factor).rounded() / factor
                    let text = indicator.decimals == 0 ? "\(Int(rounded))" : "\(rounded)"
                    guard let cell = cell(p, place.level, text.replacing(".", with: ",")) else {
                        continue
                    }
                    rows.append("\(place.key);\(indicator.key);\(year);\(cell);\(answers)")
                }
            }
        }
        return lines("gebied;indicator;periode;waarde;n", rows)
    }

    private func lines(_ head: String, _ rows: [String]) -> String {
        ([head] + rows).joined(separator: "\n") + "\n"
    }
}
