import Glibc

extension Disk {
    /// The names in a folder, sorted, without the folder itself and its parent.
    static func names(in folder: String) throws(PublishError) -> [String] {
        guard let stream = opendir(folder) else { throw .failure("gelezen", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw .failure("gelezen", folder) }
        return names.sorted()
    }

    /// Removes a folder with all that is in it, one name after the rest.
    ///
    /// A link is removed, not followed.
    static func removeFolder(_ folder: String, last: String? = nil) throws(PublishError) {
        // What is ours may have been made read-only; then it is made ours again.
        chmod(folder, 0o755)
        let names = try names(in: folder)
        for name in names.filter({ $0 != last }) + names.filter({ $0 == last }) {
            let path = "\(folder)/\(name)"
            if try kind(of: path) == .folder {
                try removeFolder(path)
            } else {
                try removeFile(path)
            }
        }
        try removeEmptyFolder(folder)
    }

    /// Every file, link and empty folder below a folder, as sorted paths within it.
    static func leaves(of folder: String) throws(PublishError) -> [(path: String, kind: Kind)] {
        var leaves: [(path: String, kind: Kind)] = []
        for name in try names(in: folder) {
            let kind = try kind(of: "\(folder)/\(name)") ?? .other
            let below = kind == .folder ? try self.leaves(of: "\(folder)/\(name)") : []
            if below.isEmpty { leaves.append((name, kind)) }
            leaves += below.map { ("\(name)/\($0.path)", $0.kind) }
        }
        return leaves
    }

    /// Waits until no other run works in this folder; ends with the process, however it ends.
    static func withTurn<Result>(
        in folder: String,
        _ work: () throws(PublishError) -> Result
    ) throws(PublishError) -> Result {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .failure("geopend", folder) }
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .failure("vastgehouden", folder) }
        }
        return try work()
    }
}
