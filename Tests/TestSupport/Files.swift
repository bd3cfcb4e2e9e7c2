package import Foundation

/// The files below a folder, by their path within it; in order, so that tests read them alike everywhere.
package enum Files {
    package static func read(_ folders: [String], of root: URL) throws -> [(
        path: String, bytes: [UInt8]
    )] {
        var files: [(path: String, bytes: [UInt8])] = []
        for folder in folders {
            // An example may take the templates of another by a link.
            let top = root.appending(path: folder).resolvingSymlinksInPath()
            guard let names = FileManager.default.enumerator(atPath: top.path) else { continue }
            for case let name as String in names {
                var isFolder: ObjCBool = false
                let file = top.appending(path: name)
                let exists = FileManager.default.fileExists(
                    atPath: file.path,
                    isDirectory: &isFolder
                )
                guard exists, !isFolder.boolValue else { continue }
                files.append(("\(folder)/\(name)", try Repository.bytes(file)))
            }
        }
        return files.sorted { $0.path < $1.path }
    }
}
