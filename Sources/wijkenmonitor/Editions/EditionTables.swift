import Diagnostics
import Editions
import Tables

/// Reads the tables of one edition from a folder.
enum EditionTables {
    /// Only those that are compared; a table that is not there is said by the edition itself.
    static func read(_ folder: String) throws(PublishError) -> [InputFile] {
        var files: [InputFile] = []
        for table in EditionTable.allCases {
            let path = "\(folder)/\(table.fileName)"
            switch try Disk.kind(of: path) {
            case nil: continue
            case .link: throw .linkInEdition(path)
            case .file, .folder, .other:
                files.append(InputFile(path: path, bytes: try ProjectFiles.bytes(path)))
            }
        }
        return files
    }

    static func edition(
        _ folder: String,
        report: inout Report
    ) throws(PublishError) -> Edition {
        Edition(try read(folder), folder: folder, report: &report)
    }
}
