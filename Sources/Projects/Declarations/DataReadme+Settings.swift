import YAML

extension DataReadme {
    /// The keys of `wijkenmonitor.yml`, which stands beside the folder.
    static let settings = """
        ## `../wijkenmonitor.yml`

        De instellingen van het project. Dit bestand staat naast de map `data` en is verplicht.

        \(list(SettingsKeys.all, indent: ""))

        Deze versie gebruikt `titel`, `gemeente`, `peildatum` en bijna alles van `methode`. Alleen
        `drempel_verandering`, `trekkingen` en `zaad` zijn voor een volgende versie, net als de andere
        sleutels. Het programma controleert ze wel.
        """

    private static func list(_ keys: [YAMLKey], indent: String) -> String {
        keys.map { key in
            let line =
                "\(indent)- `\(key.name)`\(key.isRequired ? " (verplicht)" : ""): \(key.help)"
            return key.keys.isEmpty ? line : line + "\n" + list(key.keys, indent: indent + "  ")
        }.joined(separator: "\n")
    }
}
