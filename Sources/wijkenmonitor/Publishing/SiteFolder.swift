/// The folder of a site and the names beside it that we use while replacing it.
struct SiteFolder {
    let parent: String
    let path: String
    /// Where the new site is built, and after an exchange the old one stands.
    let next: String
    /// Where the old site waits while two renames replace it.
    let previous: String
    /// Says that two renames are under way.
    let journal: String

    init(_ target: String) throws(PublishError) {
        var path = target[...]
        while path.count > 1, path.last == "/" { path = path.dropLast() }
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path
        guard !["", ".", ".."].contains(name) else {
            throw .refusal(
                "'\(target)' kan geen site worden; noem een map met een eigen naam, zoals 'site'"
            )
        }
        let before = path.dropLast(name.count)
        parent = before.isEmpty ? "." : String(before)
        self.path = String(path)
        next = "\(before).\(name)-nieuw"
        previous = "\(before).\(name)-oud"
        journal = "\(before).\(name)-journaal"
    }

    /// The list of the site that stands there, or nothing; refuses what is not ours to replace.
    func current() throws(PublishError) -> Manifest? {
        switch try Disk.kind(of: path) {
        case nil:
            return nil
        case .folder:
            break
        case .link:
            throw .refusal(
                "'\(path)' is een verwijzing naar een andere plek;"
                    + " noem de map zelf, dan wordt die vervangen"
            )
        case .file, .other:
            throw .refusal(
                "'\(path)' is geen map; haal het weg of kies een andere map voor de site"
            )
        }
        let manifest = try Manifest(of: path) ?? Manifest()
        let strangers = try manifest.strangers(in: path)
        guard let first = strangers.first else { return manifest }
        throw .refusal(Self.refusal(of: strangers.count, such: first, in: path))
    }

    /// Whether a site that was met there still stands.
    func hasSite(of list: Manifest?) -> Bool {
        guard let list, !list.paths.isEmpty else { return false }
        return (try? Disk.kind(of: path)) == .folder
    }

    /// Removes what a run left behind that was ended; a folder without our mark is refused.
    func removeLeftovers() async throws(PublishError) {
        for folder in [next, previous] {
            guard let kind = try Disk.kind(of: folder) else { continue }
            let isOurs = kind == .folder ? try Self.isOurs(folder) : false
            guard isOurs else {
                throw .refusal(
                    "'\(folder)' is niet van dit programma; verplaats het of haal het weg"
                )
            }
            try await Disk.removeSite(folder, last: Manifest.name)
        }
    }
}

extension SiteFolder {
    /// A run that was ended at once has not even written its list.
    private static func isOurs(_ folder: String) throws(PublishError) -> Bool {
        if try Manifest(of: folder) != nil { return true }
        return try Disk.names(in: folder).isEmpty
    }

    private static func refusal(of count: Int, such first: String, in path: String) -> String {
        let strangers =
            count == 1
            ? "staat 1 bestand dat niet van dit programma is, namelijk"
            : "staan \(count) bestanden die niet van dit programma zijn, zoals"
        return "in '\(path)' \(strangers) '\(first)'; verplaats wat u wilt bewaren,"
            + " of kies een andere map voor de site"
    }
}
