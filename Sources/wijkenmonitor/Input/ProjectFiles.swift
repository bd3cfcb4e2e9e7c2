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
            let top = "\(project)/\(folder)"
            for leaf in try Disk.leaves(of: top) where leaf.kind != .folder && !isHidden(leaf.path)
            {
                if leaf.kind == .link {
                    // What is published has to be of the project; a delivery may stand on another disk.
                    try InputLink(path: "\(top)/\(leaf.path)").check(
                        within: folder == "data" ? nil : top
                    )
                }
                files.append(try file("\(folder)/\(leaf.path)", in: project))
            }
        }
        return ProjectFolder(files)
    }

    static func file(_ path: String, in project: String) throws(PublishError) -> InputFile {
        InputFile(path: path, bytes: try bytes("\(project)/\(path)"))
    }

    static func bytes(_ path: String) throws(PublishError) -> [UInt8] {
        try SourceFile(path).bytes()
    }

    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }
}
