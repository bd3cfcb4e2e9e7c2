package import Diagnostics
import Statistics
import Tables
package import YAML

/// Reads `wijkenmonitor.yml`.
struct SettingsFile {
    static let path = ProjectSettings.path

    let node: YAMLNode
    private(set) var settings = ProjectSettings()

    /// Nothing when there is no such file, or none that can be read.
    init?(_ folder: ProjectFolder, report: inout Report) {
        guard let file = folder[Self.path] else {
            let near = NearMiss.best(
                for: Self.path,
                among: folder.paths.filter { !$0.contains("/") }
            )
            report.add(.noSettings(near: near), at: Location(Self.path))
            return nil
        }
        guard let node = YAMLText.parse(file.bytes, path: Self.path, report: &report) else {
            return nil
        }
        self.node = node
        node.check(against: SettingsKeys.all, report: &report)
        VisibleText.check(node, report: &report)
        readTexts(report: &report)
        settings.method = MethodKeys(node["methode"]).method(report: &report)
    }

    /// The place of a key's value, or the file when the key is not there.
    func location(_ key: String) -> Location { node[key]?.location ?? Location(Self.path) }
}

extension SettingsFile {
    private mutating func readTexts(report: inout Report) {
        settings.title = text("titel")
        settings.gemeente = text("gemeente")
        settings.licence = text("licentie", default: "CC-BY-4.0")
        settings.language = text("taal", default: "nl")
        settings.publisher = publisher(report: &report)
        readDate(report: &report)
        EditionKeys(node).read(into: &settings, report: &report)
        settings.accessibility = node["toegankelijkheid"].flatMap {
            AccessibilityKeys($0).statement(on: settings.referenceDate, report: &report)
        }
        readBaseURL(report: &report)
        settings.layout = node.choice("indeling", report: &report) ?? .oneGemeente
        settings.bundling = node.choice("pakketten", report: &report)
        settings.json = node.choice("json", report: &report)
        settings.invented = invented(report: &report)
    }

    private func text(_ key: String, default fallback: String = "") -> String {
        node[key]?.string ?? fallback
    }

    private func publisher(report: inout Report) -> ProjectSettings.Publisher {
        func text(_ key: String) -> String { node["uitgever"]?[key]?.string ?? "" }
        let place = node["uitgever"]?["url"]?.location ?? Location(Self.path)
        return ProjectSettings.Publisher(
            name: text("naam"),
            tooi: organisation(report: &report),
            email: mailAddress(report: &report),
            telephone: text("telefoon"),
            url: WebAddress.read(text("url"), "url", at: place, report: &report)
        )
    }

    private func mailAddress(report: inout Report) -> String {
        guard let value = node["uitgever"]?["email"], let text = value.string, !text.isEmpty else {
            return ""
        }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains(" ")
        else {
            report.add(.notAMailAddress(text), at: value.location)
            return ""
        }
        return text
    }

    /// The address of the publisher in the register of organisations of government.
    private func organisation(report: inout Report) -> String {
        guard let value = node["uitgever"]?["tooi"], let text = value.string, !text.isEmpty else {
            return ""
        }
        let register = "https://identifier.overheid.nl/tooi/id/"
        let name = text.dropFirst(register.count)
        guard text.hasPrefix(register), !name.isEmpty, !name.contains(" "),
            !name.hasPrefix("gemeente/") || name.wholeMatch(of: /gemeente\/gm[0-9]{4}/) != nil
        else {
            report.add(.notInRegister(text), at: value.location)
            return ""
        }
        return text
    }

    private func invented(report: inout Report) -> Set<InventedKind> {
        let known = InventedKind.allCases.map(\.rawValue)
        let kinds = (node["verzonnen"]?.list ?? []).compactMap { value -> InventedKind? in
            guard let word = value.string else { return nil }
            let kind = InventedKind(rawValue: word)
            if kind == nil {
                report.add(.unknownInvented(word, known), at: value.location)
            }
            return kind
        }
        return Set(kinds)
    }

    private mutating func readDate(report: inout Report) {
        if let day = node["peildatum"]?.day(report: &report) { settings.referenceDate = day }
    }

    private mutating func readBaseURL(report: inout Report) {
        guard let value = node["basis_url"], let text = value.string, !text.isEmpty else { return }
        if WebAddress.isBase(text) {
            settings.baseURL = text
        } else {
            report.add(.notABaseURL(text), at: value.location)
        }
    }
}

extension YAMLNode {
    /// A day, or nothing where there is none or it is said what is wrong with it.
    package func day(report: inout Report) -> CalendarDay? {
        guard let text = string else { return nil }
        let day = CalendarDay(text)
        if day == nil { report.add(.notADate(text), at: location) }
        return day
    }

    /// Under a key one of the words of an enumeration, or nothing where there is none or it is said what is wrong.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String,
        report: inout Report
    ) -> Choice? where Choice.RawValue == String {
        guard let value = self[key], let word = value.string else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        report.add(.notASettingsChoice(word, key, known), at: value.location)
        return nil
    }
}

extension Diagnostic.Message {
    fileprivate static func noSettings(near: String?) -> Self {
        let hint =
            near.map { "; bedoelde u '\($0)'?" } ?? "; hierin staan titel, gemeente en peildatum"
        return .error("WM040", "dit bestand ontbreekt\(hint)")
    }

    fileprivate static func notADate(_ text: String) -> Self {
        .error("WM041", "'\(text)' is geen dag; schrijf jaar-maand-dag, zoals 2026-11-01")
    }

    fileprivate static func notABaseURL(_ text: String) -> Self {
        .error(
            "WM042",
            "'\(text)' is geen basis_url; schrijf een webadres dat begint met https:// en eindigt op /"
        )
    }

    fileprivate static func notAMailAddress(_ text: String) -> Self {
        .error(
            "WM291",
            "'\(text)' is geen e-mailadres; schrijf een algemeen adres, zoals info@gemeente.nl"
        )
    }

    fileprivate static func notInRegister(_ text: String) -> Self {
        .error(
            "WM290",
            "'\(text)' is geen adres uit het register TOOI; schrijf een adres zoals"
                + " https://identifier.overheid.nl/tooi/id/gemeente/gm0957"
        )
    }

    fileprivate static func unknownInvented(_ word: String, _ known: [String]) -> Self {
        let advice = "; kies uit \(known.joined(separator: ", "))"
        let hint = NearMiss.hint(for: word, among: known, or: advice)
        return .error("WM282", "bij 'verzonnen' kan '\(word)' niet staan\(hint)")
    }

    fileprivate static func notASettingsChoice(_ word: String, _ key: String, _ known: [String])
        -> Self
    {
        let near = NearMiss.best(for: word, among: known)
        let hint = near.map { "bedoelde u '\($0)'?" } ?? "kies uit \(known.joined(separator: ", "))"
        return .error("WM043", "'\(word)' is geen \(key); \(hint)")
    }
}
