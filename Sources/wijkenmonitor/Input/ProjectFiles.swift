import Glibc
import Projects
import Tables

/// Reads the files of a project from the disk.
enum ProjectFiles {
    /// The settings file and everything in the three folders that are input.
    static func read(_ project: String) throws(PublishError) -> ProjectFolder {
        guard try Disk.kind(of: project + "/.") == .folder else {
            throw .refusal("'\(project)' is geen map; geef met --project de map van het project")
        }
        var files: [InputFile] = []
        for name in try Disk.names(in: project) where name.hasSuffix(".yml") {
            files.append(try file(name, in: project))
        }
        for folder in ["content", "data", "templates"]
        where try Disk.kind(of: "\(project)/\(folder)/.") == .folder {
            for leaf in try Disk.leaves(of: "\(project)/\(folder)")
            where leaf.kind != .folder && !isHidden(leaf.path) {
                files.append(try file("\(folder)/\(leaf.path)", in: project))
            }
        }
        return ProjectFolder(files)
    }

    static func file(_ path: String, in project: String) throws(PublishError) -> InputFile {
        InputFile(path: path, bytes: try bytes("\(project)/\(path)"))
    }

    /// In one piece of the right size: a delivery may be hundreds of megabytes.
    static func bytes(_ path: String) throws(PublishError) -> [UInt8] {
        // Without waiting: a pipe in the folder must be refused, not listened to.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .failure("gelezen", path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .failure("gelezen", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .refusal(
                "'\(path)' is geen gewoon bestand; haal het weg of noem een ander bestand"
            )
        }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, filled in
            while filled < buffer.count {
                let rest = UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
                )
                let count = Glibc.read(file, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                if count < 0 { code = errno }
                guard count > 0 else { return }
                filled += count
            }
        }
        guard code == 0 else { throw .failure("gelezen", path, code: code) }
        return bytes
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }
}
