import Foundation
import TestSupport

/// The custom properties of the style sheets, as a browser would fill them in.
struct StyleTokens {
    private let values: [String: String]

    /// Dark is what holds for dark screens laid over what always holds.
    init(isDark: Bool) throws {
        var values: [String: String] = [:]
        for name in ["tokens.css", "grafieken.css", "style.css"] {
            let file = Repository.root.appending(path: "templates/\(name)")
            for (media, body) in Self.roots(of: try Repository.text(file)) {
                let isForDark = media.replacing(" ", with: "").contains("prefers-color-scheme:dark")
                guard media.isEmpty || isForDark && isDark else { continue }
                for property in body.matches(of: /--([a-z0-9-]+)\s*:\s*([^;}]+)/) {
                    values[String(property.output.1)] = String(property.output.2)
                }
            }
        }
        self.values = values
    }

    /// Those that are a colour; the rest is a size or a letter.
    var colours: [String: Colour] {
        values.compactMapValues { Colour(resolved($0)) }
    }

    /// The rules for `:root` with the condition that they stand in.
    private static func roots(of css: String) -> [(media: String, body: String)] {
        let plain = css.replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
        var roots: [(media: String, body: String)] = []
        var open: [String] = []
        var text = ""
        for sign in plain {
            switch sign {
            case "{":
                open.append(text.trimmingCharacters(in: .whitespacesAndNewlines))
                text = ""
            case "}":
                if open.popLast() == ":root" { roots.append((open.joined(), text)) }
                text = ""
            case ";" where open.last?.hasPrefix("@") != false: text = ""
            default: text.append(sign)
            }
        }
        return roots
    }

    /// `var(--x, y)` filled in; what a municipality may set, such as `--basis-…`, takes what stands behind it.
    private func resolved(_ value: String, depth: Int = 0) -> String {
        guard depth < 8,
            let match = value.firstMatch(of: /^\s*var\(\s*--([a-z0-9-]+)\s*(?:,\s*(.*))?\)\s*$/)
        else { return value }
        let known = values[String(match.output.1)] ?? match.output.2.map(String.init) ?? ""
        return resolved(known, depth: depth + 1)
    }
}

/// A colour by its light, as WCAG reckons with it.
struct Colour {
    let luminance: Double

    /// Nothing for what is no `#rgb` or `#rrggbb`.
    init?(_ text: String) {
        let digits = text.trimmingCharacters(in: .whitespaces)
        guard digits.hasPrefix("#"), [4, 7].contains(digits.count),
            let number = Int(digits.dropFirst(), radix: 16)
        else { return nil }
        let isShort = digits.count == 4
        let parts = (0..<3).map { place -> Double in
            let shift = (2 - place) * (isShort ? 4 : 8)
            let part = number >> shift & (isShort ? 0xF : 0xFF)
            let light = Double(isShort ? part * 17 : part) / 255
            return light <= 0.04045 ? light / 12.92 : pow((light + 0.055) / 1.055, 2.4)
        }
        luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    func contrast(with other: Colour) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }
}
