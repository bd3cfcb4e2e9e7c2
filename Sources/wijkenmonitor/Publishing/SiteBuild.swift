import Site

/// The new site as it grows beside the old one: what changed is written, the rest gets a second name.
struct SiteBuild: Sendable {
    let folder: SiteFolder
    /// What stands there now; nothing where there is no site yet.
    let old: Manifest?

    /// Marks the folder as ours before anything else is in it, however far this run comes.
    func begin(_ paths: [String]) throws(PublishError) {
        try Disk.makeFolder(folder.next)
        try Disk.write(Manifest.bytes(for: paths), to: "\(folder.next)/\(Manifest.name)")
    }

    /// Renders every page and writes it unless the old site holds the same.
    ///
    /// A page lives as long as this takes: the site is never in memory as a whole. So what later pages say of
    /// one has to be found here.
    func writeChanged(
        _ pages: [SitePage],
        describing subjects: Set<String> = [],
        progress: (Int) -> Void = { _ in }
    ) async throws(PublishError) -> WrittenPages {
        let runs = try await FileRuns.map(count: pages.count, progress: progress) {
            (run) throws(PublishError) in
            var folders = MadeFolders(root: folder.next)
            var written = WrittenPages()
            for page in pages[run] {
                let bytes = page.bytes
                if subjects.contains(page.path) { written.facts[page.path] = FileFacts(of: bytes) }
                let isKept =
                    isOld(page.path) ? try Disk.holds(bytes, at: oldPlace(of: page.path)) : false
                if isKept {
                    written.kept.append(page.path)
                } else {
                    try Disk.write(bytes, to: folders.place(of: page.path))
                }
            }
            return [written]
        }
        return runs.reduce(into: WrittenPages()) { all, run in
            all.kept += run.kept
            all.facts.merge(run.facts) { first, _ in first }
        }
    }

    /// Copies every file that the old site does not hold as it is; gives the paths that it does.
    func copyChanged(_ copies: [CopiedFile]) async throws(PublishError) -> [String] {
        try await FileRuns.map(count: copies.count) { (run) throws(PublishError) in
            var folders = MadeFolders(root: folder.next)
            var kept: [String] = []
            for copy in copies[run] {
                let isKept =
                    isOld(copy.path)
                    ? try Disk.isCopy(oldPlace(of: copy.path), of: copy.source) : false
                if isKept {
                    kept.append(copy.path)
                } else {
                    try Disk.copy(copy.source, to: folders.place(of: copy.path))
                }
            }
            return kept
        }
    }

    /// Puts the bundles together from the files on the disk, of which some still stand in the old site only.
    func writeBundles(
        _ bundles: [SiteBundle],
        from kept: Set<String>
    ) async throws(PublishError) -> [WrittenBundle] {
        try await FileRuns.map(count: bundles.count, runLength: 1) { (run) throws(PublishError) in
            var folders = MadeFolders(root: folder.next)
            var written: [WrittenBundle] = []
            for bundle in bundles[run] {
                let place = try folders.place(of: bundle.path)
                try BundleFile(bundle, at: place).write { (path) throws(PublishError) in
                    try Disk.read(
                        kept.contains(path) ? oldPlace(of: path) : "\(folder.next)/\(path)"
                    )
                }
                let size = try Disk.size(of: place)
                let isKept =
                    isOld(bundle.path)
                    ? try Disk.isSame(place, as: oldPlace(of: bundle.path)) : false
                if isKept { try Disk.removeFile(place) }
                written.append(WrittenBundle(path: bundle.path, size: size, isKept: isKept))
            }
            return written
        }
    }

    /// Gives the files that stay the same a second name in the new site.
    func linkUnchanged(_ kept: [String]) async throws(PublishError) {
        _ = try await FileRuns.map(count: kept.count) { (run) throws(PublishError) in
            var folders = MadeFolders(root: folder.next)
            for path in kept[run] {
                let place = try folders.place(of: path)
                // Some disks do not know second names, and others allow only so many.
                guard !Disk.link(oldPlace(of: path), to: place) else { continue }
                try Disk.write(try Disk.read(oldPlace(of: path)), to: place)
            }
            return [Void]()
        }
    }
}

/// Pages that stand on the disk, or of which the old ones are as good.
struct WrittenPages: Sendable {
    /// The paths of those that stayed the same.
    var kept: [String] = []
    var facts: [String: FileFacts] = [:]
}

/// A bundle that stands on the disk, or of which the old one is as good.
struct WrittenBundle: Sendable {
    let path: String
    let size: Int
    let isKept: Bool
}

extension SiteBuild {
    private func isOld(_ path: String) -> Bool { old?.paths.contains(path) ?? false }
    private func oldPlace(of path: String) -> String { "\(folder.path)/\(path)" }
}

/// The folders that a run of neighbours needs; it asks for each of them once.
private struct MadeFolders {
    let root: String
    private var last: Substring = ""

    init(root: String) { self.root = root }

    /// Where a file of the site goes, in a folder that is there.
    mutating func place(of path: String) throws(PublishError) -> String {
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path[..<slash] != last {
            last = path[..<slash]
            try Disk.makeFolders(last, in: root)
        }
        return "\(root)/\(path)"
    }
}
