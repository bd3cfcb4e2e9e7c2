import Diagnostics
import Projects
import Statistics
import YAML

/// The texts of one kind: each with the area of its folder, in the municipality's order and then by name.
struct TextFolder {
    struct Text {
        let path: String
        /// The name of the file without its ending.
        let name: String
        /// Nothing where the kind has no folders, or the folder is of no area.
        let area: Int?
        /// Nothing where the text could not be read, which was said.
        let node: YAMLNode?
    }

    private(set) var texts: [Text] = []

    /// The levels are of the areas that the folders are called after; none where there are no folders.
    init(
        _ name: String,
        levels: [AreaLevel],
        in folder: ProjectFolder,
        nodes: [String: YAMLNode],
        areas: AreaCheck,
        report: inout Report
    ) {
        var found: [String: Int?] = [:]
        for path in folder.paths(in: "content/\(name)", ending: ".md") {
            let parts = path.split(separator: "/").map(String.init)
            guard parts.count == (levels.isEmpty ? 3 : 4), let file = parts.last else {
                report.add(.textInWrongFolder(name, needsArea: !levels.isEmpty), at: Location(path))
                continue
            }
            if !levels.isEmpty, found[parts[2]] == nil {
                let place = Location(path)
                found[parts[2]] = .some(
                    areas.index(of: parts[2], levels, at: place, report: &report)
                )
            }
            let area = levels.isEmpty ? nil : found[parts[2]] ?? nil
            let key = String(file.dropLast(".md".count))
            if !Self.isKey(key) { report.add(.notAFileName(file), at: Location(path)) }
            texts.append(Text(path: path, name: key, area: area, node: nodes[path]))
        }
        // The paths are in order already, which a sort by area keeps.
        let order = texts.indices.sorted {
            (texts[$0].area ?? .max, $0) < (texts[$1].area ?? .max, $1)
        }
        texts = order.map { texts[$0] }
    }
}

extension TextFolder {
    /// The name becomes an address, on every system the same.
    private static func isKey(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
            }
    }
}

extension Diagnostic.Message {
    fileprivate static func notAFileName(_ file: String) -> Self {
        .error(
            "WM289",
            "'\(file)' kan geen adres worden; gebruik kleine letters, cijfers en streepjes, zoals mijn-plan.md"
        )
    }

    fileprivate static func textInWrongFolder(_ name: String, needsArea: Bool) -> Self {
        let place = needsArea ? "content/\(name)/<gebied>" : "content/\(name)"
        return .warning("WM310", "deze tekst komt op geen pagina; zet hem in de map \(place)")
    }
}
