import Diagnostics
import Editions
import Tables

/// A whole edition of two wijken and two figures, of which a test changes what it is about.
struct SmallEdition {
    var tables: [EditionTable: [String]] = [
        .method: [
            "instelling,waarde,omschrijving", "editie,2025,De naam.",
            "peildatum,2025-11-01,De dag.",
            "basisperiode,2019,Het jaar.", "verslagperiode,2024,Het jaar.",
            "drempel_verschil,5,Vanaf waar.", "minimale_dekking,0.6,Hoeveel.",
            "trekkingen,1000,Hoeveel.", "meervoudig,geen,Hoe.",
        ],
        .areas: [
            "gebied,naam,niveau,deel_van,cbs_codes", "stad,De Stad,gemeente,,GM0001",
            "zuid,Zuid,wijk,stad,WK000101", "noord,Noord,wijk,stad,WK000102",
            "kade,De Kade,buurt,noord,BU00010201",
        ],
        .themes: [
            "thema,naam,vraag,omschrijving,gewicht_objectief,gewicht_beleving",
            "wonen,Wonen,Hoe?,Over huizen.,1,1", "zorg,Zorg,Hoe?,Over zorg.,1,1",
        ],
        .indicators: [
            "indicator,naam,thema,richting,telt_mee,gewicht,norm,bron,fictief,definitie",
            "huur,Huur,wonen,lager_is_beter,ja,1,,register,nee,De huur.",
            "groen,Groen,wonen,hoger_is_beter,ja,1,,register,ja,Het groen.",
            "artsen,Artsen,zorg,hoger_is_beter,ja,1,,register,nee,De artsen.",
        ],
        .sources: [
            "bron,naam,houder,licentie,bescherming,fictief", "register,Register,,,telling,nee",
        ],
        .rulers: [
            "indicator,status,basisjaar,basiswaarde,spreiding,betrouwbaarheid",
            "huur,gepubliceerd,2019,500,50,1", "groen,gepubliceerd,2019,7,0.5,1",
            "artsen,gepubliceerd,2019,2,0.5,1",
        ],
        .observations: [
            "gebied,indicator,periode,waarde,status,voorlopig", "stad,huur,2023,520,cijfer,nee",
            "zuid,huur,2023,480,cijfer,nee", "noord,huur,2023,540,cijfer,ja",
            "noord,groen,2023,,verborgen,nee", "zuid,groen,2023,7.1,cijfer,nee",
        ],
        .indicatorScores: [
            "gebied,niveau,indicator,jaar,cijfer_jaar,waarde,stad,fout_verschil,oordeel,fictief",
            "zuid,wijk,huur,2024,2023,480,520,0.5,beter,nee",
            "noord,wijk,huur,2024,2023,540,520,0.5,ongeveer gelijk,nee",
            "zuid,wijk,groen,2024,2023,7.1,7,0.5,ongeveer gelijk,ja",
            "kade,buurt,huur,2024,2023,545,520,0.5,slechter,nee",
        ],
        .themeScores: [
            "gebied,niveau,thema,jaar,score,oordeel,fictief",
            "stad,gemeente,wonen,2024,100,stad,ja",
            "zuid,wijk,wonen,2024,108,beter,ja", "noord,wijk,wonen,2024,96,ongeveer gelijk,nee",
            "kade,buurt,wonen,2024,,niet getoond,nee",
        ],
        .measures: [
            "gebied,maatregel,titel,stand,fictief,doel,trekker,partijen,eerste_jaar,laatste_jaar,bedrag",
            "noord,bankjes,Bankjes,idee,ja,Zitten,gemeente,gemeente,2025,2026,500",
            "zuid,bomen,Bomen,afgerond,ja,Schaduw,gemeente,gemeente,2025,2025,900",
        ],
        .targets: [
            "gebied,maatregel,volgnummer,indicator,nulmeting,doel,doel_jaar,fictief",
            "zuid,bomen,1,groen,7,7.5,2027,ja", "zuid,bomen,2,huur,480,470,2027,ja",
        ],
        .initiatives: [
            "initiatief,titel,gebied,fase,bedrag,maatregel,fictief",
            "kastje,Boekenkastje,noord,idee,100,,nee",
        ],
        .organisations: [
            "organisatie,naam,gebieden,fase,fictief", "raad,Wijkraad,noord,actief,nee",
        ],
    ]

    /// Another text in the place of one that must be there.
    func with(_ table: EditionTable, _ find: String, _ replacement: String) -> SmallEdition {
        var edition = self
        let lines = tables[table] ?? []
        precondition(lines.contains { $0.contains(find) }, "nothing to change")
        edition.tables[table] = lines.map {
            $0.contains(find) ? $0.replacing(find, with: replacement) : $0
        }
        return edition
    }

    func with(_ table: EditionTable, row: String) -> SmallEdition {
        var edition = self
        edition.tables[table, default: []].append(row)
        return edition
    }

    func without(_ table: EditionTable, _ start: String) -> SmallEdition {
        var edition = self
        edition.tables[table]?.removeAll { $0.hasPrefix(start) }
        return edition
    }

    func without(_ table: EditionTable) -> SmallEdition {
        var edition = self
        edition.tables[table] = nil
        return edition
    }

    var files: [InputFile] {
        EditionTable.allCases.compactMap { table in
            tables[table].map {
                let text = $0.joined(separator: "\r\n") + "\r\n"
                return InputFile(path: "oud/\(table.fileName)", bytes: Array(text.utf8))
            }
        }
    }

    func read(_ report: inout Report) -> Edition {
        Edition(files, folder: "oud", report: &report)
    }

    /// What changed in a later edition.
    func compared(
        with later: SmallEdition,
        points: Double = 10,
        percent: Double = 20
    ) -> EditionComparison {
        var report = Report()
        return EditionComparison(
            read(&report),
            later.read(&report),
            names: ("2025", "2026"),
            limits: EditionComparison.Limits(points: points, percent: percent)
        )
    }
}

extension EditionComparison {
    /// Each change of a figure as one line.
    var figureLines: [String] {
        figures.all.map { change in
            let before = change.before.map(\.dutch) ?? "-"
            let after = change.after.map(\.dutch) ?? "-"
            let area = subjects.areas[change.area].key
            let indicator = subjects.indicators[change.indicator].key
            let why = change.absence.map { " \($0.code)" } ?? ""
            return "\(change.kind.rawValue) \(area) \(indicator) \(subjects.periods[change.period])"
                + " \(before) \(after)\(why)"
        }
    }

    /// Each flip as one line, with all its reasons.
    var flipLines: [String] {
        flips.map { flip in
            let subject =
                switch flip.subject {
                case .theme(let theme): subjects.themes[theme].key
                case .indicator(let indicator): subjects.indicators[indicator].key
                }
            let reasons = flip.reasons.map { reason in
                reason.keys.isEmpty
                    ? reason.kind.rawValue
                    : "\(reason.kind.rawValue)(\(reason.keys.joined(separator: " ")))"
            }
            return "\(subjects.areas[flip.area].key) \(subject): \(flip.before) > \(flip.after):"
                + " \(reasons.joined(separator: ", "))"
        }
    }
}
