/// Names that releases of one file give to the same column.
struct ColumnAliases {
    private let groups: [[String]]

    /// The other names of a column, as far as the file does not use them for another one.
    func names(beside name: String, in header: [String]) -> [String] {
        groups.filter { $0.contains(name) }.flatMap { $0 }.filter { !header.contains($0) }
    }

    static let kwb = ColumnAliases(groups: [
        ["g_woz", "g_wozbag"],
        ["a_opl_lg", "a_opl_bvm"],
        ["a_opl_md", "a_opl_hvm"],
        ["a_opl_hg", "a_opl_hw"],
        ["p_1gezw_hvw", "p_1gezw_vw"],
        ["p_won_m", "p_won_m_ag"],
    ])

    static let leefbaarometer = ColumnAliases(groups: [
        ["lbm", "leefbaarheidsscore"],
        ["afw", "afwijking landelijk gem"],
        ["fys", "fysieke omgeving"],
        ["onv", "overlast en onveiligheid"],
        ["soc", "sociale samenhang"],
        ["vrz", "voorzieningen"],
        ["won", "woningvoorraad"],
    ])
}
