import Projects
import Tables
import TestSupport

/// A project written by the test itself, with every road that a figure can take to a score.
struct ProofProject {
    var names = ["Noord", "Zuid", "Oost", "West", "Havens", "Midden"]
    var indicatorName = "Zorg"
    var isPerGemeente = false
    /// The share of people in care in the first wijk, of so few that it is hidden.
    var hiddenShare = "3,14159"
    /// What few people of the second wijk gave their wijk.
    var hiddenMark = "4,7777"

    static let hostileNames = [
        "a,b", "\"aan\" de \"kade\"", "d'Overkant; \\ 'x", "=1+1|cmd", "@som", "+31 Ñandú 🏡",
    ]

    static var hostile: ProofProject {
        var project = ProofProject()
        project.names = hostileNames
        project.indicatorName = "-2,5% \"zorg\"; of </script>"
        return project
    }

    static var perGemeente: ProofProject {
        var project = ProofProject()
        project.isPerGemeente = true
        return project
    }

    func folder() throws -> ProjectFolder {
        let templates = try Files.read(["templates"], of: Repository.root)
        let tables = [
            "wijkenmonitor.yml": settings, "data/gebieden.csv": areas, "data/themas.csv": themes,
            "data/indicatoren.csv": indicators, "data/bronnen.csv": sources,
            "data/leveringen.csv": deliveries,
            "data/koppelingen.csv": "levering;kolom;indicator;rol;factor\n",
            "data/eigen/cijfers.csv": figures(of: ["inwoners", "woz", "meldingen", "afstand"]),
            "data/eigen/zorg.csv": figures(of: ["zorg"]),
            "data/eigen/vragen.csv": figures(of: ["cijfer", "veilig"]),
            "content/index.md": "Dit is een proef.\n",
        ]
        return ProjectFolder(
            (templates.map { ($0.path, $0.bytes) } + tables.map { ($0.key, Array($0.value.utf8)) })
                .map { InputFile(path: $0.0, bytes: $0.1) }
        )
    }
}

extension ProofProject {
    private var settings: String {
        """
        titel: Proef
        gemeente: stad
        peildatum: 2025-06-01
        indeling: \(isPerGemeente ? "per_gemeente" : "een_gemeente")
        methode:
          basisperiode: 2021
          verslagperiode: 2024
          trekkingen: 100
          maximale_ouderdom: 3
          grens_z: 1.2
          maatstaven: [nederland]
        """
    }

    private struct Place {
        let key: String
        let name: String
        let level: String
        let parent: String
    }

    private var places: [Place] {
        var places = [Place(key: "nederland", name: "Nederland", level: "land", parent: "")]
        for (city, letter) in isPerGemeente ? [("stad", ""), ("dorp", "d-")] : [("stad", "")] {
            places.append(Place(key: city, name: city, level: "gemeente", parent: "nederland"))
            for (number, name) in names.enumerated() {
                let wijk = "\(letter)wijk-\(number + 1)"
                places.append(Place(key: wijk, name: name, level: "wijk", parent: city))
                places += (1...2).map {
                    Place(key: "\(wijk)-\($0)", name: "\(name) \($0)", level: "buurt", parent: wijk)
                }
            }
        }
        return places
    }

    private var areas: String {
        let rows = places.enumerated().map { order, place in
            "\(place.key);\(Self.quoted(place.name));\(place.level);\(place.parent);;\(order);\n"
        }
        return "gebied;naam;niveau;deel_van;cbs_codes;volgorde;ook_bekend_als\n" + rows.joined()
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private var themes: String {
        """
        thema;naam;vraag;gewicht_objectief;gewicht_beleving
        wonen;\(Self.quoted("Wonen, \"hier\""));Hoe?;2;1
        leven;Leven;Hoe?;1;1

        """
    }

    private var indicators: String {
        """
        indicator;naam;thema;groep;soort;eenheid;decimalen;richting;gewicht;transformatie;sd;minimaal_n;weging;deflator;bron
        inwoners;Inwoners;wonen;objectief;getal;inwoners;0;neutraal;1;geen;;;;;cijfers
        woz;WOZ-waarde;wonen;objectief;getal;euro;0;hoger_is_beter;2;log;;;;nederland;cijfers
        meldingen;Meldingen;wonen;objectief;promillage;per 1.000;1;lager_is_beter;1;sqrt;;;;;cijfers
        cijfer;Rapportcijfer;wonen;beleving;rapportcijfer;;1;hoger_is_beter;1;geen;1,5;;inwoners;;vragen
        afstand;Afstand;leven;objectief;getal;km;1;lager_is_beter;1;geen;;;;;cijfers
        zorg;\(Self.quoted(indicatorName));leven;objectief;aandeel;%;1;lager_is_beter;1;logit;;;;;zorg
        veilig;Voelt zich veilig;leven;beleving;enqueteaandeel;%;0;hoger_is_beter;1;geen;;;inwoners;;vragen

        """
    }

    private var sources: String {
        """
        bron;naam;houder;licentie;url;bescherming;fictief
        cijfers;Cijfers;Bureau;CC-BY-4.0;https://voorbeeld.example/bron;al_beveiligd;nee
        zorg;Zorgregister;Bureau;;;zorg;nee
        vragen;Vragen;Bureau;;;enquete;ja

        """
    }

    private var deliveries: String {
        """
        levering;bron;bestand;vorm;periode;filter;indeling
        cijfers;cijfers;eigen/cijfers.csv;tabel;;;
        zorg;zorg;eigen/zorg.csv;tabel;;;
        vragen;vragen;eigen/vragen.csv;tabel;;;

        """
    }

    private func figures(of indicators: [String]) -> String {
        var rows = "gebied;indicator;periode;waarde;n\n"
        for (place, area) in places.enumerated() {
            for indicator in indicators {
                for year in 2021...2024 {
                    guard let cell = cell(indicator, area, place, year) else { continue }
                    rows += "\(area.key);\(indicator);\(year);\(cell)\n"
                }
            }
        }
        return rows
    }

    /// A value and how many people stand behind it; nothing where nothing was measured.
    private func cell(_ indicator: String, _ area: Place, _ place: Int, _ year: Int) -> String? {
        let spread = Double((place * 7 + year) % 11 - 5)
        let people =
            [("land", 900_000), ("gemeente", 24_000), ("wijk", 4000)]
            .first { $0.0 == area.level }?.1 ?? 2000
        switch indicator {
        case "inwoners":
            // Almost nobody lives in the last buurt of the third wijk.
            return area.key.hasSuffix("wijk-3-2") ? "20;" : "\(people);"
        case "woz": return "\(Int(250_000 + spread * 9000 + Double(year - 2021) * 8000));\(people)"
        case "meldingen":
            // Measured in other years in one wijk, so that an older figure counts.
            if area.key.hasSuffix("wijk-5"), year > 2022 { return nil }
            let few = area.key.hasSuffix("wijk-6-1") ? 40 : people
            return "\(61 + Int(spread) * 3),4;\(few)"
        case "afstand":
            return area.level == "land" ? nil : "\(2 + (place + year) % 4),\((place * 3) % 10);"
        case "zorg" where area.key.hasSuffix("wijk-1"): return "\(hiddenShare);90"
        case "zorg": return area.level == "gemeente" ? nil : "\(12 + Int(spread)),2;\(people)"
        case "cijfer" where area.key.hasSuffix("wijk-2"): return "\(hiddenMark);23"
        case "cijfer" where ["land", "gemeente"].contains(area.level): return nil
        case "cijfer": return "\(6 + (place + year) % 3),\(place % 10);\(60 + place)"
        case "veilig" where area.level == "buurt" || area.level == "land": return nil
        default: return "\(70 + Int(spread) * 2);\(150 + place)"
        }
    }
}
