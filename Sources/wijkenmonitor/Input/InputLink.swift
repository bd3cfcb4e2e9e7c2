import Glibc

/// A name in a folder of the project that says where the file really is.
struct InputLink {
    let path: String

    /// Refuses a link to nothing, to a folder, which may hold itself, and to what stands outside a folder.
    func check(within folder: String?) throws(PublishError) {
        guard let target = Self.target(of: path) else {
            if errno == ELOOP { throw .failure("gelezen", path) }
            throw .refusal("'\(path)' verwijst naar een bestand dat er niet is; haal het weg")
        }
        guard try Disk.kind(of: target) != .folder else {
            throw .refusal("'\(path)' verwijst naar een map; zet hier de map zelf, of haal het weg")
        }
        guard let folder, let top = Self.target(of: folder) else { return }
        guard target.utf8.starts(with: "\(top)/".utf8) else {
            throw .refusal(
                "'\(path)' verwijst naar een bestand buiten deze map; zet hier het bestand zelf"
            )
        }
    }

    /// The path without any link in it, or nothing and the reason in `errno`.
    private static func target(of path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
