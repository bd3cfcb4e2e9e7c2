import Templates
import Wording

/// The text of `templates/README.md`: everything that a template may use, from the contracts themselves.
package enum TemplateGuide {
    package static var text: String {
        let pages = Contracts.all.map(page)
        return ([introduction, mustache, look, frame] + pages + [words]).joined(separator: "\n\n")
            + "\n"
    }
}

extension TemplateGuide {
    private static func page(_ contract: PageContract) -> String {
        let own = contract.fields.filter { !Contracts.frame.contains($0) }
        let same = Contracts.all.prefix { $0 != contract }.first { $0.fields == contract.fields }
        return """
            ## `\(contract.name).html`

            \(contract.help)

            \(same.map { "Deze pagina heeft dezelfde velden als `\($0.name).html`." } ?? list(own))
            """
    }

    private static var frame: String {
        """
        ## Wat elke pagina heeft

        Deze velden kunt u in elk sjabloon gebruiken, ook in de onderdelen.

        \(list(Contracts.frame))
        """
    }

    /// The fields with those within them; what a page offers twice is written out once.
    private static func list(_ fields: [Field]) -> String {
        var written: [[Field]: String] = [:]
        return lines(fields, indent: "", written: &written).joined(separator: "\n")
    }

    private static func lines(
        _ fields: [Field],
        indent: String,
        written: inout [[Field]: String]
    ) -> [String] {
        fields.flatMap { field -> [String] in
            let line = "\(indent)- `\(field.name)` (\(name(of: field.kind))): \(field.help)"
            guard let inner = inner(of: field.kind) else { return [line] }
            if let same = written[inner] { return ["\(line); met dezelfde velden als `\(same)`"] }
            written[inner] = field.name
            return [line] + lines(inner, indent: indent + "  ", written: &written)
        }
    }

    private static func inner(of kind: Field.Kind) -> [Field]? {
        switch kind {
        case .list(let fields), .group(let fields): fields
        case .text, .markup, .flag, .tree: nil
        }
    }

    private static func name(of kind: Field.Kind) -> String {
        switch kind {
        case .text: "tekst"
        case .markup: "opmaak"
        case .flag: "ja of nee"
        case .list: "lijst"
        case .group: "groep"
        case .tree: "lijst van hetzelfde"
        }
    }

    private static var words: String {
        """
        ## `woorden.yml`

        In dit bestand staan alle woorden en zinnen die het programma zelf maakt. Verander een tekst achter de
        sleutel. De sleutels zelf blijven zoals ze zijn. Wat tussen `{` en `}` staat, vult het programma in.
        Waar in de tabel 'mag' staat, mag u een plek weglaten. De andere plekken moeten in de tekst staan.

        \(Words.keyTable)
        """.trimmingLastBreak
    }
}

extension String {
    fileprivate var trimmingLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
