package import YAML

/// A folder of texts: where they come on the site, and what may be said above them.
package struct ArticleKind: Sendable {
    /// The files in the folder `content`, such as `wijken/<gebied>.md`.
    package let files: String
    /// Where they come on the site, in Dutch.
    package let place: String
    package let keys: [YAMLKey]
    /// What a writer has to know of the kind as a whole, in Dutch.
    let remark: String
    /// The level of the heading on the page under which the text stands.
    package let headingOffset: Int

    package static let all = [
        Self(files: "index.md", place: "bovenaan de voorpagina"),
        Self(files: "wijken/<gebied>.md", place: "op de pagina van de wijk of de buurt"),
        Self(files: "themas/<thema>.md", place: "op de pagina van het thema"),
        Self(files: "indicatoren/<indicator>.md", place: "op de pagina van de indicator"),
        Self(files: "paginas/<naam>.md", place: "op een eigen pagina"),
        Self(files: "wijkagenda.md", place: "bovenaan de pagina met alle wijkagenda's"),
        Self(files: "wijkbudget.md", place: "bovenaan de pagina over het wijkbudget"),
        Self(files: "meedoen.md", place: "op de pagina over meedoen, onder het geld"),
        Self(files: "initiatieven.md", place: "bovenaan de pagina met alle initiatieven"),
        Self(files: "organisaties.md", place: "bovenaan de pagina met organisaties"),
        agenda, measure, initiative, signal,
    ]

    /// The kind that a text belongs to; the first where its place is unknown.
    package static func of(_ path: String) -> Self { known(path) ?? all[0] }

    /// Nothing where no page shows what stands there.
    package static func known(_ path: String) -> Self? {
        let parts = path.split(separator: "/").dropFirst().map(String.init)
        return all.first { $0.holds(parts) }
    }

    /// What stands first in the folder `content`: the names of files, and of folders with a `/` behind them.
    package static var entrances: [String] {
        var names: [String] = []
        for kind in all {
            let first = String(kind.files.prefix { $0 != "/" })
            let name = kind.files.contains("/") ? first + "/" : first
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    init(
        files: String,
        place: String,
        keys: [YAMLKey] = standardKeys,
        remark: String = "",
        headingOffset: Int = 1
    ) {
        self.files = files
        self.place = place
        self.keys = keys
        self.remark = remark
        self.headingOffset = headingOffset
    }
}

extension ArticleKind {
    static let standardKeys = [
        YAMLKey("titel", "de titel van de pagina"),
        YAMLKey("omschrijving", "één zin voor zoekmachines"),
    ]

    /// Whether a text stands where the files of this kind do; what is between `<` and `>` is any name.
    private func holds(_ parts: [String]) -> Bool {
        let pattern = files.split(separator: "/")
        return pattern.count == parts.count
            && zip(pattern, parts).allSatisfy { $0.hasPrefix("<") || $0 == $1 }
    }
}
