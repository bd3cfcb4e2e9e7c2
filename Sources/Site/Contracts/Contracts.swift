package import Templates

/// What each page offers its template, declared once; `templates/README.md` is made from it.
package enum Contracts {
    package static let all = [
        gemeenten, index, wijk, buurt, themas, thema, indicator, vergelijk, methode, kwaliteit,
        toegankelijkheid, pagina, zoeken, nietGevonden,
    ]

    private static func page(_ name: String, _ own: [Field]) -> PageContract {
        PageContract(name: name, fields: frame + own)
    }

    static let gemeenten = page("gemeenten", gemeentenFields)
    static let index = page("index", indexFields)
    static let wijk = page("wijk", areaFields)
    static let buurt = page("buurt", areaFields)
    static let themas = page("themas", themesFields)
    static let thema = page("thema", themeFields)
    static let indicator = page("indicator", indicatorFields)
    static let vergelijk = page("vergelijk", compareFields)
    static let methode = page("methode", methodFields)
    static let kwaliteit = page("kwaliteit", qualityFields)
    static let toegankelijkheid = page("toegankelijkheid", accessibilityFields)
    static let pagina = page("pagina", articleFields)
    static let zoeken = page("zoeken", searchFields)
    static let nietGevonden = page("404", notFoundFields)
}
