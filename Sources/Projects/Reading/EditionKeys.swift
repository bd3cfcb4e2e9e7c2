import Diagnostics
import YAML

/// Reads the keys about editions: what this one is called, and where the earlier ones are.
struct EditionKeys {
    private let node: YAMLNode

    init(_ node: YAMLNode) { self.node = node }

    /// Names that are not right stay empty, so that nothing is looked for under them.
    func read(into settings: inout ProjectSettings, report: inout Report) {
        settings.edition = name("editie", report: &report)
        settings.previousEdition = name("vorige_editie", report: &report)
        settings.editionsFolder = folder(report: &report)
        if let place = node["vorige_editie"]?.location { settings.previousEditionPlace = place }
        if let place = node["edities_map"]?.location { settings.editionsFolderPlace = place }
        settings.comparison = limits(report: &report)
        check(settings, report: &report)
    }
}

extension EditionKeys {
    private static let ownFolders = ["data", "content", "templates", "site"]

    private func name(_ key: String, report: inout Report) -> String {
        guard let value = node[key], let text = value.string, !text.isEmpty else { return "" }
        if ProjectSettings.isEditionName(text) { return text }
        report.add(.notAnEditionName(text, key), at: value.location)
        return ""
    }

    private func folder(report: inout Report) -> String {
        guard let value = node["edities_map"], let text = value.string, !text.isEmpty else {
            return ""
        }
        let parts = (text.hasSuffix("/") ? text.dropLast() : text[...])
            .split(separator: "/", omittingEmptySubsequences: false)
        if parts.contains(where: { ["", ".", ".."].contains($0) || $0.contains("\\") }) {
            report.add(.editionsOutsideProject(text), at: value.location)
        } else if let first = parts.first, Self.ownFolders.contains(String(first)) {
            report.add(.editionsInOwnFolder(text, String(first)), at: value.location)
        } else {
            return parts.joined(separator: "/")
        }
        return ""
    }

    private func limits(report: inout Report) -> ComparisonLimits {
        var limits = ComparisonLimits()
        if let number = number("sprong_score", report: &report) { limits.scoreJump = number }
        if let number = number("sprong_herziening", report: &report) { limits.revision = number }
        return limits
    }

    private func number(_ key: String, report: inout Report) -> Double? {
        guard let value = node["vergelijking"]?[key], let text = value.string else { return nil }
        if let number = SettingsNumber.read(text), (0.1...1_000_000).contains(number) {
            return number
        }
        report.add(.notAJumpLimit(text, key), at: value.location)
        return nil
    }

    private func check(_ settings: ProjectSettings, report: inout Report) {
        guard let value = node["vorige_editie"], !settings.previousEdition.isEmpty else { return }
        if node["edities_map"]?.string?.isEmpty ?? true {
            report.add(.previousWithoutFolder(settings.previousEdition), at: value.location)
        }
        if settings.previousEdition == settings.editionName {
            report.add(.previousIsThisOne(settings.previousEdition), at: value.location)
        }
    }
}

extension ProjectSettings {
    /// Fit for a folder and an address everywhere, and no page of the site.
    package static func isEditionName(_ text: String) -> Bool {
        text.first.map { $0 != "." } ?? false && text.last != "." && text.utf8.count <= 60
            && text != "index.html"
            && text.utf8.allSatisfy {
                (0x61...0x7A) ~= $0 || (0x30...0x39) ~= $0 || $0 == 0x2E || $0 == 0x2D
            }
    }
}

extension Diagnostic.Message {
    fileprivate static func notAnEditionName(_ text: String, _ key: String) -> Self {
        .error(
            "WM350",
            "'\(text)' bij '\(key)' kan geen naam van een map zijn; schrijf alleen kleine letters, cijfers,"
                + " streepjes en punten, zoals 2026"
        )
    }

    fileprivate static func editionsOutsideProject(_ text: String) -> Self {
        .error(
            "WM351",
            "'\(text)' is geen map binnen het project; schrijf een naam zonder / ervoor en zonder .., zoals edities"
        )
    }

    fileprivate static func editionsInOwnFolder(_ text: String, _ folder: String) -> Self {
        .error(
            "WM352",
            "'\(text)' ligt in '\(folder)', en daar staat iets anders; kies een eigen map, zoals edities"
        )
    }

    fileprivate static func notAJumpLimit(_ text: String, _ key: String) -> Self {
        .error("WM353", "'\(text)' is geen \(key); schrijf een getal vanaf 0,1, zoals 10")
    }

    fileprivate static func previousWithoutFolder(_ name: String) -> Self {
        .error(
            "WM354",
            "de vorige editie is '\(name)', maar 'edities_map' ontbreekt; noem daar de map waar zij in staat"
        )
    }

    fileprivate static func previousIsThisOne(_ name: String) -> Self {
        .error(
            "WM355",
            "'\(name)' is de naam van deze editie zelf; noem bij 'vorige_editie' een eerdere"
        )
    }
}
