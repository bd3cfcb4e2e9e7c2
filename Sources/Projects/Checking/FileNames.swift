import Diagnostics

/// Names of files that do not survive on the site, in a zip file, or on the computer of a colleague.
struct FileNames {
    /// As the disk gives them: two of them may be the same text, written with other signs.
    let paths: [String]

    func run(report: inout Report) {
        var first: [String: String] = [:]
        for path in paths {
            check(path, report: &report)
            let folded = path.lowercased()
            if let other = first[folded] {
                let note = Diagnostic.Note("dit is het andere bestand", at: Location(other))
                report.add(.twinName(Self.name(of: path)), at: Location(path), notes: [note])
            } else {
                first[folded] = path
            }
        }
    }
}

extension FileNames {
    private static let refused = Set("\\:*?\"<>|#%".unicodeScalars)
    /// What Windows takes for a device, whatever ending follows.
    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    )

    private func check(_ path: String, report: inout Report) {
        if let sign = path.unicodeScalars.first(where: \.isInvisible) {
            return report.add(.invisibleInName(sign), at: Location(path))
        }
        // A delivered file is only read, here.
        guard !path.hasPrefix("data/") else { return }
        // The name of a text becomes a folder, without its ending.
        let parts = path.split(separator: "/").flatMap { [Self.stem(of: $0), $0] }
        if let part = parts.first(where: Self.isRefused) {
            report.add(.nameThatWindowsRefuses(part), at: Location(path))
        }
    }

    private static func isRefused(_ part: Substring) -> Bool {
        part.unicodeScalars.contains(where: refused.contains) || part.hasSuffix(" ")
            || part.hasSuffix(".") || devices.contains(part.lowercased())
    }

    private static func stem(of name: Substring) -> Substring {
        name.lastIndex(of: ".").map { name[..<$0] } ?? name
    }

    private static func name(of path: String) -> Substring {
        path.split(separator: "/").last ?? ""
    }
}

extension Diagnostic.Message {
    fileprivate static func invisibleInName(_ sign: Unicode.Scalar) -> Self {
        .error(
            "WM385",
            "in deze naam staat een onzichtbaar teken ('\(sign.codePoint)');"
                + " geef het bestand een andere naam"
        )
    }

    fileprivate static func nameThatWindowsRefuses(_ part: Substring) -> Self {
        .error(
            "WM386",
            "de naam '\(part)' werkt niet op elke computer en in elk adres; geef het bestand een andere naam"
        )
    }

    fileprivate static func twinName(_ name: Substring) -> Self {
        .error(
            "WM388",
            "er zijn twee bestanden die '\(name)' heten; alleen hoofdletters of accenten zijn anders"
                + " geschreven. Geef een van de twee een andere naam"
        )
    }
}
