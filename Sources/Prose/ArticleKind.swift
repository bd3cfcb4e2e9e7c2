package import YAML

/// A folder of texts: where they come on the site, and what may be said above them.
package struct ArticleKind: Sendable {
    /// The files in the folder `content`, such as `wijken/<gebied>.md`.
    package let files: String
    /// Where they come on the site, in Dutch.
    package let place: String
    package let keys: [YAMLKey]

    package static let all = [
        Self(files: "index.md", place: "bovenaan de voorpagina"),
        Self(files: "wijken/<gebied>.md", place: "op de pagina van de wijk of de buurt"),
        Self(files: "themas/<thema>.md", place: "op de pagina van het thema"),
        Self(files: "indicatoren/<indicator>.md", place: "op de pagina van de indicator"),
        Self(files: "paginas/<naam>.md", place: "op een eigen pagina"),
    ]

    /// The kind of the folder in which a text stands; one of its own where the folder is unknown.
    package static func of(_ path: String) -> Self {
        let folder = path.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
        return all.first { $0.folder == folder } ?? all[0]
    }

    private init(files: String, place: String, keys: [YAMLKey] = standardKeys) {
        self.files = files
        self.place = place
        self.keys = keys
    }
}

extension ArticleKind {
    private static let standardKeys = [
        YAMLKey("titel", "de titel van de pagina"),
        YAMLKey("omschrijving", "één zin voor zoekmachines"),
    ]

    private var folder: String { files.split(separator: "/").dropLast().joined(separator: "/") }
}
