/// The list of what we wrote in a site: it tells our own files from those of others.
struct Manifest {
    static let name = ".wijkenmonitor-manifest"

    let paths: Set<String>

    init() {
        paths = []
    }

    /// Reads the list of a folder; nothing where the folder has none.
    init?(of folder: String) throws(PublishError) {
        let file = "\(folder)/\(Self.name)"
        guard try Disk.kind(of: file) == .file else { return nil }
        paths = Set(
            try Disk.read(file).split(separator: UInt8(ascii: "\n")).map {
                // Lists of earlier versions also have a size, behind a tab.
                String(decoding: $0.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)
            }
        )
    }

    /// A line with the path of each file, in order.
    static func bytes(for paths: [String]) -> [UInt8] {
        Array(paths.map { $0 + "\n" }.joined().utf8)
    }

    /// What stands in the folder while the list does not name it as a file.
    func strangers(in folder: String) throws(PublishError) -> [String] {
        try Disk.leaves(of: folder).filter { !isOurs($0.path, $0.kind) }.map(\.path)
    }
}

extension Manifest {
    private func isOurs(_ path: String, _ kind: Disk.Kind) -> Bool {
        switch kind {
        case .file: paths.contains(path) || path == Self.name
        // Someone removed our page and left its folder.
        case .folder: paths.contains { $0.hasPrefix(path + "/") }
        case .link, .other: false
        }
    }
}
