import Foundation
import Projects
import Tables
import TestSupport

/// Projects with one file in them that goes wrong.
struct FuzzedProject {
    let files: [String: [UInt8]]
    /// The files that are changed.
    let targets: [String]

    var folder: ProjectFolder {
        ProjectFolder(files.map { InputFile(path: $0.key, bytes: $0.value) })
    }

    /// The example project, with every file of it as a target.
    static func example() throws -> FuzzedProject {
        var files: [String: [UInt8]] = [:]
        let root = Repository.root
        files["wijkenmonitor.yml"] = try Repository.bytes(root.appending(path: "wijkenmonitor.yml"))
        for folder in ["content", "data", "templates"] {
            for path in try paths(below: root.appending(path: folder)) {
                files["\(folder)/\(path)"] = try Repository.bytes(
                    root.appending(path: "\(folder)/\(path)")
                )
            }
        }
        return FuzzedProject(files: files, targets: files.keys.sorted())
    }

    /// The settings of the example around the beginnings of the real files, one delivery for each form.
    ///
    /// Without the shared folder these are the delivered files of the example itself.
    static func deliveries() throws -> FuzzedProject {
        let example = try example()
        var files = example.files.filter { path, _ in
            !path.hasPrefix("content/") && path.split(separator: "/").count <= 2
                || path.hasPrefix("templates/")
        }
        var real = example.files.filter { $0.key.split(separator: "/").count == 3 }
            .filter { $0.key.hasPrefix("data/") }
        if Repository.hasShared {
            let data = Repository.shared.appending(path: "data")
            for path in try paths(below: data) where path.hasSuffix(".csv") {
                real["data/\(path)"] = try Repository.bytes(data.appending(path: path))
            }
        }
        for (path, bytes) in real { files[path] = beginning(of: bytes) }
        return FuzzedProject(files: files, targets: real.keys.sorted())
    }

    /// Only the settings and one delivery of one file, in a form that may or may not be its own.
    func alone(_ target: String, _ random: inout SeededNumbers) -> FuzzedProject {
        var files = files.filter { $0.key.split(separator: "/").count <= 2 }
        for (path, bytes) in self.files where path.hasPrefix("templates/") { files[path] = bytes }
        files[target] = self.files[target]
        let name = target.dropFirst("data/".count)
        let form = random.below(4) == 0 ? random.element(of: Self.forms) : Self.form(of: target)
        let period = random.below(2) == 0 ? "" : "2022"
        files["data/leveringen.csv"] = Array(
            """
            levering;bron;bestand;vorm;periode;filter;indeling
            proef;cbs-kwb;\(name);\(form);\(period);;

            """.utf8
        )
        files["data/koppelingen.csv"] = links(of: target, &random)
        return FuzzedProject(files: files, targets: [target])
    }
}

extension FuzzedProject {
    private static let forms = [
        "statline", "odata3", "odata4", "kwb", "rivm", "leefbaarometer", "lemon", "tabel",
    ]

    /// A guess by the folder, which is right for most files.
    private static func form(of path: String) -> String {
        let guesses = [
            ("statline", "statline"), ("odata3", "odata3"), ("untyped", "odata3"),
            ("odata4", "odata4"), ("kwb", "kwb"), ("leefbaarometer", "leefbaarometer"),
            ("rivm", "rivm"), ("lemon", "lemon"),
        ]
        return guesses.first { path.lowercased().contains($0.0) }?.1 ?? "tabel"
    }

    /// Each column of the header to an indicator, some in another role.
    private func links(of target: String, _ random: inout SeededNumbers) -> [UInt8] {
        let table = files["data/indicatoren.csv"] ?? []
        let rows = table.split(separator: 0x0A).dropFirst()
        let indicators = rows.map { String(decoding: $0.prefix { $0 != 0x3B }, as: UTF8.self) }
        let header = (files[target] ?? []).prefix { $0 != 0x0A }
        let columns = String(decoding: header, as: UTF8.self).split(separator: ";")
        var text = "levering;kolom;indicator;rol;factor\n"
        if random.below(10) == 0 { return Array(text.utf8) }
        for (column, indicator) in zip(columns.shuffled(using: &random), indicators) {
            let name = column.filter { $0 != "\"" && $0 != "\r" }
            let role = random.element(of: ["", "", "waarde", "n", "sd", "marge", "ondergrens"])
            let factor = random.element(of: ["", "", "0,001", "-1"])
            text += "proef;\(name);\(indicator);\(role);\(factor)\n"
        }
        return Array(text.utf8)
    }

    /// Whole lines, few enough to read them often.
    private static func beginning(of bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > 12_000 else { return bytes }
        let start = bytes.prefix(12_000)
        return Array(start[...(start.lastIndex(of: 0x0A) ?? start.endIndex - 1)])
    }

    private static func paths(below folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().filter {
            var isFolder: ObjCBool = false
            let path = folder.appending(path: $0).path
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }
    }
}
