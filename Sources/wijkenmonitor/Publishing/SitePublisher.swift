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
        _ contents: SiteContents,
        copies: [CopiedFile] = [],
        waiting: () -> Void = {},
        progress: (Int) -> Void = { _ in }
    ) async throws(PublishError) -> PublishOutcome {
        let folder = try SiteFolder(target)
        let edition = SiteEdition(contents: contents, copies: copies)
        try Self.check(edition.paths)
        return try await Disk.withTurn(in: folder.parent, waiting: waiting) {
            () async throws(PublishError) in
            try SiteExchange(folder: folder, swap: swap).recover()
            try await folder.removeLeftovers()
            let build = SiteBuild(folder: folder, old: try folder.current())
            let outcome: PublishOutcome
            do throws(PublishError) {
                outcome = try await replace(by: edition, build, progress: progress)
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

/// Everything that is to be published.
private struct SiteEdition: Sendable {
    let contents: SiteContents
    let copies: [CopiedFile]

    /// Every file, in order.
    var paths: [String] { (contents.paths + copies.map(\.path)).sorted() }
}

extension SitePublisher {
    /// Where nothing changed the old site stays: there is nothing to exchange, and no reader notices.
    private func replace(
        by edition: SiteEdition,
        _ build: SiteBuild,
        progress: (Int) -> Void
    ) async throws(PublishError) -> PublishOutcome {
        let paths = edition.paths
        try build.begin(paths)
        let kept = try await write(edition, build, progress: progress)
        let outcome = PublishOutcome(
            written: paths.count - kept.count,
            unchanged: kept.count,
            removed: build.old?.paths.subtracting(paths).count ?? 0
        )
        guard !outcome.isIdle else { return outcome }
        try await build.linkUnchanged(kept)
        try SiteExchange(folder: build.folder, swap: swap).perform()
        return outcome
    }

    /// Gives the paths of what stayed the same; each part speaks of those before it.
    private func write(
        _ edition: SiteEdition,
        _ build: SiteBuild,
        progress: (Int) -> Void
    ) async throws(PublishError) -> [String] {
        let contents = edition.contents
        let pages = try await build.writeChanged(
            contents.pages,
            describing: contents.descriptions.subjects,
            progress: progress
        )
        var kept = try await pages.kept + build.copyChanged(edition.copies)
        kept += try await build.writeChanged(contents.descriptions.pages(pages.facts)).kept
        let bundles = try await build.writeBundles(contents.bundles.all, from: Set(kept))
        kept += bundles.filter(\.isKept).map(\.path)
        let sizes = Dictionary(uniqueKeysWithValues: bundles.map { ($0.path, $0.size) })
        return kept + (try await build.writeChanged(contents.bundles.overviews(sizes))).kept
    }

    private static func removeOld(in folder: SiteFolder) async throws(PublishError) {
        do throws(PublishError) {
            try await folder.removeLeftovers()
        } catch {
            let text = "de nieuwe site staat er, maar de oude is niet opgeruimd: \(error.text)"
            throw PublishError(kind: error.kind, text: text)
        }
    }

    /// Each file has a path of its own that stays within the site.
    private static func check(_ paths: [String]) throws(PublishError) {
        var previous = Manifest.name
        for path in paths {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            let isSafe =
                !parts.contains { ["", ".", ".."].contains($0) } && path != Manifest.name
                && !path.utf8.contains { $0 < 0x20 || $0 == 0x7F }
            guard isSafe else {
                throw .refusal("'\(path)' kan geen bestand van de site zijn; kies een ander pad")
            }
            guard path != previous else {
                throw .refusal(
                    "de site heeft twee bestanden '\(path)'; geef er één een ander pad"
                )
            }
            previous = path
        }
    }
}
