import Glibc
import Statistics

extension Disk {
    /// The names in a folder, sorted, without the folder itself and its parent.
    static func names(in folder: String) throws(PublishError) -> [String] {
        try entries(of: folder).map(\.name)
    }

    /// Removes a folder with all that is in it, one name after the rest, on all cores.
    ///
    /// A link is removed, not followed.
    static func removeSite(_ folder: String, last: String) async throws(PublishError) {
        var branches = [folder]
        // A site has few folders at its top: go down until there is work for every core.
        while branches.count < 16 {
            let below = branches.flatMap { (try? subfolders(of: $0)) ?? [] }
            guard !below.isEmpty else { break }
            branches = below
        }
        if branches != [folder] {
            // What fails here is met again below, and said there.
            _ = await orderedMap(branches) { try? removeFolder($0) }
        }
        try removeFolder(folder, last: last)
    }

    /// Every file, link and empty folder below a folder, as sorted paths within it.
    static func leaves(of folder: String) throws(PublishError) -> [(path: String, kind: Kind)] {
        var leaves: [(path: String, kind: Kind)] = []
        try addLeaves(of: folder, within: "", to: &leaves)
        return leaves
    }

    /// Waits until no other run works in this folder, and says so first; ends with the process, however it ends.
    static func withTurn<Result>(
        in folder: String,
        waiting: () -> Void,
        _ work: () async throws(PublishError) -> Result
    ) async throws(PublishError) -> Result {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .failure("geopend", folder) }
        defer { close(file) }
        if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { waiting() }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .failure("vastgehouden", folder) }
        }
        return try await work()
    }
}

extension Disk {
    private static func entries(
        of folder: String
    ) throws(PublishError) -> [(name: String, kind: Kind)] {
        guard let stream = opendir(folder) else { throw .failure("gelezen", folder) }
        defer { closedir(stream) }
        var entries: [(name: String, kind: Kind)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = try name(of: &entry.pointee, in: folder)
            guard name != ".", name != ".." else { continue }
            // Most disks say what a name is; a question for each of 36,000 files takes longer than all else.
            switch Int(entry.pointee.d_type) {
            case Int(DT_REG): entries.append((name, .file))
            case Int(DT_DIR): entries.append((name, .folder))
            default: entries.append((name, try kind(of: "\(folder)/\(name)") ?? .other))
            }
        }
        guard errno == 0 else { throw .failure("gelezen", folder) }
        return entries.sorted { $0.name < $1.name }
    }

    /// A name of other bytes would be changed on its way into a text, and then be of no file.
    private static func name(
        of entry: inout dirent,
        in folder: String
    ) throws(PublishError) -> String {
        let bytes = withUnsafeBytes(of: &entry.d_name) { Array($0.prefix { $0 != 0 }) }
        if let name = String(validating: bytes, as: UTF8.self) { return name }
        let shown = String(decoding: bytes, as: UTF8.self)
        throw .refusal(
            "in '\(folder)' staat '\(shown)', en die naam is geen UTF-8;"
                + " geef het bestand een andere naam"
        )
    }

    private static func subfolders(of folder: String) throws(PublishError) -> [String] {
        try entries(of: folder).filter { $0.kind == .folder }.map { "\(folder)/\($0.name)" }
    }

    private static func removeFolder(
        _ folder: String,
        last: String? = nil
    ) throws(PublishError) {
        // What is ours may have been made read-only; then it is made ours again.
        chmod(folder, 0o755)
        for entry in try entries(of: folder) where entry.name != last {
            let path = "\(folder)/\(entry.name)"
            if entry.kind == .folder {
                try removeFolder(path)
            } else {
                try removeFile(path)
            }
        }
        if let last, try kind(of: "\(folder)/\(last)") != nil {
            try removeFile("\(folder)/\(last)")
        }
        try removeEmptyFolder(folder)
    }

    private static func addLeaves(
        of folder: String,
        within path: String,
        to leaves: inout [(path: String, kind: Kind)]
    ) throws(PublishError) {
        for (name, kind) in try entries(of: folder) {
            let count = leaves.count
            if kind == .folder {
                try addLeaves(of: "\(folder)/\(name)", within: "\(path)\(name)/", to: &leaves)
            }
            if leaves.count == count { leaves.append(("\(path)\(name)", kind)) }
        }
    }
}
