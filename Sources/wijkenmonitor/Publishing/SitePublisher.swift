import CExchange

/// Replaces the published site as a whole, or leaves it exactly as it was.
struct SitePublisher: Sendable {
    private let target: String
    private let swap: @Sendable (String, String) -> Int32

    /// - Parameters:
    ///   - target: the folder of the site, such as `site`.
    ///   - swap: swaps two folders and answers 0 or an error code; another one only in tests.
    init(
        target: String,
        swap: @escaping @Sendable (String, String) -> Int32 = { exchange_paths($0, $1) }
    ) {
        self.target = target
        self.swap = swap
    }

    /// Writes the files beside the old site, links what is unchanged, and exchanges the two.
    func publish(_ files: [SiteFile]) throws(PublishError) -> PublishOutcome {
        let folder = try SiteFolder(target)
        let files = try Self.checked(files)
        return try Disk.withTurn(in: folder.parent) { () throws(PublishError) in
            let exchange = SiteExchange(folder: folder, swap: swap)
            try exchange.recover()
            try folder.removeLeftovers()
            let old = try folder.current()
            var outcome = PublishOutcome()
            do throws(PublishError) {
                outcome = try Self.build(files, in: folder)
                try exchange.perform()
            } catch {
                // The reason matters to the user; the next run removes what is left.
                try? folder.removeLeftovers()
                throw error
            }
            outcome.removed = old.map { $0.paths.subtracting(files.map(\.path)).count } ?? 0
            try Self.removeOld(in: folder)
            return outcome
        }
    }
}

extension SitePublisher {
    private static func removeOld(in folder: SiteFolder) throws(PublishError) {
        do throws(PublishError) {
            try folder.removeLeftovers()
        } catch {
            let text = "de nieuwe site staat er, maar de oude is niet opgeruimd: \(error.text)"
            throw PublishError(kind: error.kind, text: text)
        }
    }

    /// The list comes first: it marks the folder as ours, however far this run comes.
    private static func build(
        _ files: [SiteFile],
        in folder: SiteFolder
    ) throws(PublishError) -> PublishOutcome {
        try Disk.makeFolder(folder.next)
        try Disk.write(Manifest.bytes(for: files), to: "\(folder.next)/\(Manifest.name)")
        var outcome = PublishOutcome()
        var made: Set<Substring> = []
        for file in files {
            try makeFolders(of: file.path, in: folder.next, made: &made)
            let old = "\(folder.path)/\(file.path)"
            let new = "\(folder.next)/\(file.path)"
            let isUnchanged = try Disk.holds(file.bytes, at: old)
            outcome.unchanged += isUnchanged ? 1 : 0
            outcome.written += isUnchanged ? 0 : 1
            if isUnchanged, Disk.link(old, to: new) { continue }
            try Disk.write(file.bytes, to: new)
        }
        return outcome
    }

    private static func makeFolders(
        of path: String,
        in root: String,
        made: inout Set<Substring>
    ) throws(PublishError) {
        guard let slash = path.lastIndex(of: "/"), !made.contains(path[..<slash]) else { return }
        for index in path.indices where path[index] == "/" {
            guard made.insert(path[..<index]).inserted else { continue }
            try Disk.makeFolder("\(root)/\(path[..<index])")
        }
    }

    /// In order and each with a path of its own that stays within the site.
    private static func checked(_ files: [SiteFile]) throws(PublishError) -> [SiteFile] {
        let sorted = files.sorted { $0.path < $1.path }
        var previous = Manifest.name
        for file in sorted {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            let isSafe =
                !parts.contains { ["", ".", ".."].contains($0) } && file.path != Manifest.name
                && !file.path.utf8.contains { $0 < 0x20 || $0 == 0x7F }
            guard isSafe else {
                throw .refusal(
                    "'\(file.path)' kan geen bestand van de site zijn; kies een ander pad"
                )
            }
            guard file.path != previous else {
                throw .refusal(
                    "de site heeft twee bestanden '\(file.path)'; geef er één een ander pad"
                )
            }
            previous = file.path
        }
        return sorted
    }
}
