import YAML

extension DataReadme {
    /// The keys of `wijkenmonitor.yml`, which stands beside the folder.
    static let settings = """
        ## `../wijkenmonitor.yml`

        De instellingen van het project. Dit bestand staat naast de map `data` en is verplicht.

        \(list(SettingsKeys.all, indent: ""))

        `taal` verandert de pagina's nog niet: die zijn in het Nederlands. Zonder `basis_url` heeft de pagina 404.html geen links.
        """

    private static func list(_ keys: [YAMLKey], indent: String) -> String {
        keys.map { key in
            let line =
                "\(indent)- `\(key.name)`\(key.isRequired ? " (verplicht)" : ""): \(key.help)"
            return key.keys.isEmpty ? line : line + "\n" + list(key.keys, indent: indent + "  ")
        }.joined(separator: "\n")
    }
}
