import Projects

/// Where the site stands on the web, for the few places that have to say so.
struct PublicAddress {
    private let base: String

    /// Nothing while the settings do not say it.
    init?(_ settings: ProjectSettings) {
        guard !settings.baseURL.isEmpty else { return nil }
        base = settings.baseURL
    }

    /// Whether the site has the host to itself.
    var isRoot: Bool { base.split(separator: "/").count == 2 }

    /// As a server shows it: a page is its folder.
    func address(of path: String) -> String {
        base + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
    }
}
