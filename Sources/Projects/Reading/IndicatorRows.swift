import Diagnostics
import Statistics

/// Reads `themas.csv`, `bronnen.csv` and `indicatoren.csv`.
struct IndicatorRows {
    private(set) var themes: [Theme] = []
    private(set) var sources: [Source] = []
    private(set) var indicators: [Indicator] = []
    private(set) var themeKeys = KeyIndex("thema", in: .themes)
    private(set) var sourceKeys = KeyIndex("bron", in: .sources)
    private(set) var indicatorKeys = KeyIndex("indicator", in: .indicators)
    /// Where each indicator is declared.
    private(set) var locations: [Location] = []

    init(_ folder: ProjectFolder, report: inout Report) {
        let themeTable = SettingsTable(.themes, in: folder, report: &report)
        themeKeys.noteLostRows(report)
        for row in themeTable?.rows ?? [] {
            takeTheme(row, report: &report)
        }
        let sourceTable = SettingsTable(.sources, in: folder, report: &report)
        sourceKeys.noteLostRows(report)
        for row in sourceTable?.rows ?? [] {
            takeSource(row, report: &report)
        }
        let table = SettingsTable(.indicators, in: folder, report: &report)
        indicatorKeys.noteLostRows(report)
        for row in table?.rows ?? [] { takeIndicator(row, report: &report) }
        guard !report.hasErrorsInTables else { return }
        checkUse(of: themeTable?.rows ?? [], report: &report)
    }
}

extension IndicatorRows {
    private mutating func takeTheme(_ row: SettingsRow, report: inout Report) {
        let key = row.key("thema", report: &report)
        let name = row.required("naam", report: &report)
        let weights = ["gewicht_objectief", "gewicht_beleving"].map {
            weight(row, $0, report: &report)
        }
        guard let key else { return themeKeys.excuse(row.text("thema")) }
        guard themeKeys.claim(key, at: row.location("thema"), report: &report), let name
        else { return }
        themeKeys.set(key, to: themes.count)
        themes.append(
            Theme(
                key: key,
                name: name,
                question: row.text("vraag"),
                explanation: row.text("omschrijving"),
                objectiveWeight: weights[0],
                perceivedWeight: weights[1]
            )
        )
    }

    private mutating func takeSource(_ row: SettingsRow, report: inout Report) {
        let key = row.key("bron", report: &report)
        let name = row.required("naam", report: &report)
        let protection: Source.Protection? = row.choice("bescherming", report: &report)
        let isFictitious = row.isYes("fictief", report: &report)
        let url = row.address("url", report: &report)
        guard let key else { return sourceKeys.excuse(row.text("bron")) }
        guard sourceKeys.claim(key, at: row.location("bron"), report: &report), let name,
            let protection
        else { return }
        sourceKeys.set(key, to: sources.count)
        sources.append(
            Source(
                key: key,
                name: name,
                holder: row.text("houder"),
                licence: row.text("licentie"),
                url: url,
                published: row.text("gepubliceerd"),
                next: row.text("volgende"),
                protection: protection,
                isFictitious: isFictitious,
                note: row.text("toelichting")
            )
        )
    }

    private mutating func takeIndicator(_ row: SettingsRow, report: inout Report) {
        let key = row.key("indicator", report: &report)
        let name = row.required("naam", report: &report)
        let theme = reference(row, "thema", themeKeys, report: &report)
        let source = reference(row, "bron", sourceKeys, report: &report)
        let group: Indicator.Group? = row.choice("groep", report: &report)
        let kind: Indicator.Kind? = row.choice("soort", report: &report)
        let direction: Indicator.Direction? = row.choice("richting", report: &report)
        let decimals = decimals(row, report: &report)
        let isPersonal = row.isYes("persoonskenmerk", report: &report)
        let scoring = scoring(row, report: &report)
        if isPersonal, let direction, direction != .neutral {
            report.add(.scoredPersonal(direction.rawValue), at: row.location("richting"))
        }
        guard let key else { return indicatorKeys.excuse(row.text("indicator")) }
        guard indicatorKeys.claim(key, at: row.location("indicator"), report: &report),
            let name, let theme, let source, let group, let kind, let direction
        else { return }
        indicatorKeys.set(key, to: indicators.count)
        locations.append(row.location("indicator"))
        indicators.append(
            Indicator(
                key: key,
                name: name,
                theme: theme,
                source: source,
                group: group,
                kind: kind,
                direction: direction,
                unit: row.text("eenheid"),
                decimals: decimals,
                definition: row.text("definitie"),
                isPersonal: isPersonal,
                scoring: scoring
            )
        )
    }

    private func reference(
        _ row: SettingsRow,
        _ column: String,
        _ keys: KeyIndex,
        report: inout Report
    ) -> Int? {
        guard let key = row.required(column, report: &report) else { return nil }
        return keys.index(of: key, at: row.location(column), report: &report)
    }

    private func decimals(_ row: SettingsRow, report: inout Report) -> Int {
        let decimals = row.whole("decimalen", report: &report) ?? 0
        guard (0...6) ~= decimals else {
            report.add(.tooManyDecimals(decimals), at: row.location("decimalen"))
            return 0
        }
        return decimals
    }

    private func weight(_ row: SettingsRow, _ column: String, report: inout Report) -> Double {
        positive(row, column, orZero: true, report: &report) ?? 1
    }

    /// A number that cannot be negative, and often cannot be nought.
    private func positive(
        _ row: SettingsRow,
        _ column: String,
        orZero: Bool = false,
        report: inout Report
    ) -> Double? {
        guard let number = row.number(column, report: &report) else { return nil }
        guard number > 0 || (orZero && number == 0) else {
            let lowest = orZero ? "0 of een getal daarboven" : "een getal boven 0"
            report.add(
                .notPositive(row.text(column), column: column, wanted: lowest),
                at: row.location(column)
            )
            return nil
        }
        return number
    }

    private func scoring(_ row: SettingsRow, report: inout Report) -> IndicatorScoring {
        var scoring = IndicatorScoring()
        scoring.weight = weight(row, "gewicht", report: &report)
        scoring.transformation =
            row.choice("transformatie", default: Indicator.Transformation.none, report: &report)
            ?? .none
        scoring.norm = row.number("norm", report: &report)
        scoring.normSource = row.text("norm_bron")
        scoring.margin = positive(row, "marge", orZero: true, report: &report)
        scoring.standardDeviation = positive(row, "sd", report: &report)
        scoring.sigma = positive(row, "sigma", report: &report)
        scoring.minimumSigma = positive(row, "minimale_sigma", report: &report)
        scoring.minimumN = positive(row, "minimaal_n", orZero: true, report: &report)
        scoring.designEffect = positive(row, "ontwerpeffect", report: &report) ?? 1
        scoring.rounding = positive(row, "afronding", orZero: true, report: &report) ?? 0
        if !row.text("weging").isEmpty { scoring.weighting = row.choice("weging", report: &report) }
        scoring.deflator = row.text("deflator").isEmpty ? nil : row.text("deflator")
        return scoring
    }

    private func checkUse(of themeRows: [SettingsRow], report: inout Report) {
        let used = Set(indicators.map { themes[$0.theme].key })
        for row in themeRows
        where themeKeys.contains(row.text("thema")) && !used.contains(row.text("thema")) {
            report.add(.themeWithoutIndicators(row.text("thema")), at: row.location("thema"))
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func scoredPersonal(_ direction: String) -> Self {
        .error(
            "WM070",
            "'\(direction)' kan niet bij een persoonskenmerk; wat mensen zijn krijgt geen oordeel, schrijf 'neutraal'"
        )
    }

    fileprivate static func tooManyDecimals(_ decimals: Int) -> Self {
        .error("WM071", "'\(decimals)' decimalen kan niet; schrijf een getal van 0 tot en met 6")
    }

    fileprivate static func notPositive(_ text: String, column: String, wanted: String) -> Self {
        .error("WM072", "'\(text)' is geen \(column); schrijf \(wanted)")
    }

    fileprivate static func themeWithoutIndicators(_ key: String) -> Self {
        .error(
            "WM073",
            "thema '\(key)' heeft geen indicatoren; voeg er een toe of haal het thema weg"
        )
    }
}
