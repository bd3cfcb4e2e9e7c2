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
        let text = String(decoding: try Disk.read(file), as: UTF8.self)
        paths = Set(
            text.split(separator: "\n").compactMap { $0.split(separator: "\t").first }.map(
                String.init
            )
        )
    }

    /// A line with path and size for each file, in order.
    static func bytes(for files: [SiteFile]) -> [UInt8] {
        Array(files.map { "\($0.path)\t\($0.bytes.count)\n" }.joined().utf8)
    }

    /// What stands in the folder while the list does not name it as a file.
    func strangers(in folder: String) throws(PublishError) -> [String] {
        try Disk.leaves(of: folder).filter { leaf in
            !(leaf.kind == .file && (paths.contains(leaf.path) || leaf.path == Self.name))
        }.map(\.path)
    }
}
