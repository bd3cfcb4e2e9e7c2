import CExchange
import Site

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

    /// Writes what changed beside the old site, links what did not, and exchanges the two.
    ///
    /// `waiting` hears that another run has its turn first; `progress` how many pages have been rendered, and at
    /// last that all have.
    func publish(
        _ pages: [SitePage],
        waiting: () -> Void = {},
        progress: (Int) -> Void = { _ in }
    ) async throws(PublishError) -> PublishOutcome {
        let folder = try SiteFolder(target)
        let pages = try Self.checked(pages)
        return try await Disk.withTurn(in: folder.parent, waiting: waiting) {
            () async throws(PublishError) in
            try SiteExchange(folder: folder, swap: swap).recover()
            try await folder.removeLeftovers()
            let build = SiteBuild(folder: folder, pages: pages, old: try folder.current())
            let outcome: PublishOutcome
            do throws(PublishError) {
                outcome = try await replace(by: build, progress: progress)
            } catch {
                // The reason matters to the user; the next run removes what is left.
                try? await folder.removeLeftovers()
                throw folder.hasSite(of: build.old) ? error.withOldSite : error
            }
            try await Self.removeOld(in: folder)
            return outcome
        }
    }
}

extension SitePublisher {
    /// Where nothing changed the old site stays: there is nothing to exchange, and no reader notices.
    private func replace(
        by build: SiteBuild,
        progress: (Int) -> Void
    ) async throws(PublishError) -> PublishOutcome {
        try build.begin()
        let isSame = try await build.writeChanged(progress: progress)
        let kept = isSame.count { $0 }
        let gone = build.old.map { $0.paths.subtracting(build.pages.map(\.path)).count } ?? 0
        let outcome = PublishOutcome(
            written: isSame.count - kept,
            unchanged: kept,
            removed: gone
        )
        guard !outcome.isIdle else { return outcome }
        try await build.linkUnchanged(isSame)
        try SiteExchange(folder: build.folder, swap: swap).perform()
        return outcome
    }

    private static func removeOld(in folder: SiteFolder) async throws(PublishError) {
        do throws(PublishError) {
            try await folder.removeLeftovers()
        } catch {
            let text = "de nieuwe site staat er, maar de oude is niet opgeruimd: \(error.text)"
            throw PublishError(kind: error.kind, text: text)
        }
    }

    /// In order and each with a path of its own that stays within the site.
    private static func checked(_ files: [SitePage]) throws(PublishError) -> [SitePage] {
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
