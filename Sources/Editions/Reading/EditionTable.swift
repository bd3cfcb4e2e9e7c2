/// The published tables that are compared, with the columns that matter.
package enum EditionTable: String, Sendable, CaseIterable {
    case areas = "gebieden"
    case themes = "themas"
    case indicators = "indicatoren"
    case sources = "bronnen"
    case method = "methode"
    case rulers = "linialen"
    case observations = "waarnemingen"
    case indicatorScores = "indicatorscores"
    case themeScores = "themascores"
    case measures = "maatregelen"
    case targets = "doelen"
    case initiatives = "initiatieven"
    case organisations = "organisaties"

    package var fileName: String { "\(rawValue).csv" }

    /// What together names a row.
    var keys: [String] {
        switch self {
        case .areas: ["gebied"]
        case .themes: ["thema"]
        case .indicators, .rulers: ["indicator"]
        case .sources: ["bron"]
        case .method: ["instelling"]
        case .observations: ["gebied", "indicator", "periode"]
        case .indicatorScores: ["gebied", "indicator"]
        case .themeScores: ["gebied", "thema"]
        case .measures: ["gebied", "maatregel"]
        case .targets: ["gebied", "maatregel", "volgnummer"]
        case .initiatives: ["initiatief"]
        case .organisations: ["organisatie"]
        }
    }

    /// What is compared, or says why something changed.
    var columns: [String] {
        switch self {
        case .areas: ["naam", "niveau", "deel_van", "cbs_codes"]
        case .themes: ["naam", "vraag", "omschrijving", "gewicht_objectief", "gewicht_beleving"]
        case .indicators:
            [
                "naam", "definitie", "thema", "groep", "soort", "eenheid", "decimalen", "richting",
                "persoonskenmerk", "telt_mee", "gewicht", "transformatie", "norm", "norm_bron",
                "weging", "deflator", "marge", "sd", "sigma", "minimale_sigma", "minimaal_n",
                "ontwerpeffect", "afronding", "bron", "fictief",
            ]
        case .sources: ["naam", "houder", "licentie", "bescherming", "fictief"]
        case .method: ["waarde"]
        case .rulers: ["status", "basisjaar", "basiswaarde", "spreiding", "betrouwbaarheid"]
        case .observations: ["waarde", "status", "voorlopig"]
        case .indicatorScores:
            ["niveau", "cijfer_jaar", "waarde", "stad", "fout_verschil", "oordeel", "fictief"]
        case .themeScores: ["niveau", "score", "oordeel", "fictief"]
        case .measures:
            [
                "titel", "stand", "doel", "trekker", "partijen", "eerste_jaar", "laatste_jaar",
                "bedrag", "fictief",
            ]
        case .targets: ["indicator", "nulmeting", "doel", "doel_jaar", "fictief"]
        case .initiatives: ["titel", "gebied", "fase", "bedrag", "maatregel", "fictief"]
        case .organisations: ["naam", "gebieden", "fase", "fictief"]
        }
    }

    /// Without which nothing can be compared, besides the keys.
    var needed: [String] {
        switch self {
        case .observations: ["waarde"]
        case .indicatorScores, .themeScores: ["oordeel"]
        case .areas, .themes, .indicators, .sources, .method, .rulers, .measures, .targets,
            .initiatives, .organisations:
            []
        }
    }

    /// Where a number stands, or nothing.
    var numbers: [String] {
        switch self {
        case .observations: ["waarde"]
        case .indicatorScores: ["waarde", "stad"]
        case .themeScores: ["score"]
        case .areas, .themes, .indicators, .sources, .method, .rulers, .measures, .targets,
            .initiatives, .organisations:
            []
        }
    }
}
