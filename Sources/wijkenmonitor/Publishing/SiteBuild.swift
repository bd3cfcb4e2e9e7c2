import Site

/// The new site as it grows beside the old one: what changed is written, the rest gets a second name.
struct SiteBuild: Sendable {
    let folder: SiteFolder
    /// In order, each with a path of its own.
    let pages: [SitePage]
    /// What stands there now; nothing where there is no site yet.
    let old: Manifest?

    /// Marks the folder as ours before anything else is in it, however far this run comes.
    func begin() throws(PublishError) {
        try Disk.makeFolder(folder.next)
        let list = Manifest.bytes(for: pages.map(\.path))
        try Disk.write(list, to: "\(folder.next)/\(Manifest.name)")
    }

    /// Renders every page and writes it unless the old site holds the same; says which were the same.
    ///
    /// A page lives as long as this takes: the site is never in memory as a whole.
    func writeChanged(progress: (Int) -> Void) async throws(PublishError) -> [Bool] {
        try await FileRuns.map(count: pages.count, progress: progress) {
            (run) throws(PublishError) in
            var folders = MadeFolders(root: folder.next)
            var isSame: [Bool] = []
            for page in pages[run] {
                let bytes = page.bytes
                let hasOld = old?.paths.contains(page.path) ?? false
                let isKept =
                    hasOld ? try Disk.holds(bytes, at: "\(folder.path)/\(page.path)") : false
                if !isKept { try Disk.write(bytes, to: folders.place(of: page.path)) }
                isSame.append(isKept)
            }
            return isSame
        }
    }

    /// Gives the files that stay the same a second name in the new site.
    func linkUnchanged(_ isSame: [Bool]) async throws(PublishError) {
        let kept = pages.indices.filter { isSame[$0] }
        _ = try await FileRuns.map(count: kept.count) { (run) throws(PublishError) in
            var folders = MadeFolders(root: folder.next)
            for index in kept[run] {
                let path = "\(folder.path)/\(pages[index].path)"
                let place = try folders.place(of: pages[index].path)
                // Some disks do not know second names, and others allow only so many.
                guard !Disk.link(path, to: place) else { continue }
                try Disk.write(try Disk.read(path), to: place)
            }
            return [Void]()
        }
    }
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
