import Diagnostics
import Editions
import Tables

/// Reads the tables of one edition from a folder.
enum EditionTables {
    /// Only those that are compared; a table that is not there is said by the edition itself.
    private static func read(_ folder: String, shown: String) throws(PublishError) -> [InputFile] {
        var files: [InputFile] = []
        for table in EditionTable.allCases {
            let path = "\(folder)/\(table.fileName)"
            switch try Disk.kind(of: path) {
            case nil: continue
            case .link: throw .linkInEdition(path)
            case .file, .folder, .other:
                let bytes = try ProjectFiles.bytes(path)
                files.append(InputFile(path: "\(shown)/\(table.fileName)", bytes: bytes))
            }
        }
        return files
    }

    /// Messages name the folder as it is shown, from the folder of the project.
    static func edition(
        _ folder: String,
        shown: String,
        report: inout Report
    ) throws(PublishError) -> Edition {
        Edition(try read(folder, shown: shown), folder: shown, report: &report)
    }
}
