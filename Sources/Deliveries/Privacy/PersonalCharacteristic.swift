/// Figures about what people are: sex, age, marital status, origin and household.
package enum PersonalCharacteristic {
    package static func isMeant(by column: String, in form: DeliveryForm) -> Bool {
        switch form {
        case .statline: isUnderPersonalTopic(column)
        case .odata3, .rivm: stems.contains { Fold.name(column).hasPrefix($0) }
        case .odata4: measures.contains(column)
        case .kwb: kwbColumns.contains(column.lowercased())
        case .leefbaarometer, .lemon, .tabel: false
        }
    }
}

extension PersonalCharacteristic {
    /// A topic path has these words above the column itself: `Bevolking/Leeftijdsgroepen/0 tot 15 jaar`.
    private static func isUnderPersonalTopic(_ path: String) -> Bool {
        let folders = path.split { $0 == "/" || $0 == "|" }.dropLast().map { Fold.name(String($0)) }
        return folders.contains { folder in topics.contains { folder.hasPrefix($0) } }
    }

    private static let topics = [
        "geslacht", "leeftijd", "burgerlijkestaat", "herkomst", "bevolkingnaarherkomst",
        "migratieachtergrond", "personenmeteenmigratieachtergrond", "particulierehuishoudens",
        "huishoudens", "geboorteland",
    ]

    private static let stems = [
        "mannen", "vrouwen", "k0tot15jaar", "k15tot25jaar", "k25tot45jaar", "k45tot65jaar",
        "k65jaarofouder", "ongehuwd", "gehuwd", "gescheiden", "verweduwd", "westerstotaal",
        "nietwesterstotaal", "marokko", "suriname", "turkije", "nederlandseantillen",
        "overignietwesters",
        "eenpersoonshuishoudens", "huishoudenszonderkinderen", "huishoudensmetkinderen",
        "gemiddeldehuishoudensgrootte", "huishoudenstotaal",
    ]

    private static let measures: Set<String> = [
        "3000", "4000", "10680", "53050", "53310", "53715", "80200", "1050010_2", "1050015",
    ]

    private static let kwbColumns: Set<String> = [
        "a_man", "a_vrouw", "a_00_14", "a_15_24", "a_25_44", "a_45_64", "a_65_oo", "p_00_14",
        "p_15_24",
        "p_25_44", "p_45_64", "p_65_oo", "a_ongeh", "a_gehuwd", "a_gesch", "a_verwed", "a_nl_all",
        "a_eur_al", "a_neu_al", "a_geb_nl", "a_geb_eu", "a_geb_ne", "a_gbl_eu", "a_gbl_ne",
        "a_w_all",
        "a_nw_all", "a_marok", "a_antaru", "a_suri", "a_tur", "a_ov_nw", "p_w_all", "p_nw_all",
        "p_marok", "p_antaru", "p_suri", "p_tur", "p_ov_nw", "a_hh", "a_1p_hh", "a_hh_z_k",
        "a_hh_m_k",
        "p_1p_hh", "p_hh_z_k", "p_hh_m_k", "g_hhgro",
    ]
}
