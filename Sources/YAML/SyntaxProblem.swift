import CLibYAML
import Diagnostics

/// What libyaml stumbles over, in words and at the place where the writer can mend it.
struct SyntaxProblem {
    let refusal: Refusal

    init(_ parser: yaml_parser_t, in source: SourceText) {
        let explanation: String
        let location: Location
        if parser.error == YAML_READER_ERROR {
            explanation = Self.controlCharacter(parser.problem_value)
            location = source.location(atByte: parser.problem_offset)
        } else if let tab = Self.tabInIndent(onLine: parser.problem_mark.line + 1, of: source) {
            explanation = Self.tab
            location = tab
        } else {
            let problem = parser.problem.map { String(cString: $0) } ?? ""
            let context = parser.context.map { String(cString: $0) } ?? ""
            let mark = Self.mark(of: parser, problem: problem, context: context, in: source)
            let indent = source.line(mark.line + 1).prefix { $0 == UInt8(ascii: " ") }
            let isAfterValue = mark.column > indent.count
            explanation = Self.explanation(problem, context: context, isAfterValue: isAfterValue)
            location = source.location(ofMark: mark.line, mark.column)
        }
        let line = source.excerpt(at: location)
        refusal = Refusal(message: .yamlSyntax(line, explanation), location: location)
    }
}

extension SyntaxProblem {
    private static let tab = "hier staat een tab; spring in YAML alleen in met spaties"

    private static func controlCharacter(_ value: Int32) -> String {
        let hex = String(max(0, value), radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return "hier staat een onzichtbaar stuurteken (U+\(padded)); haal het weg"
    }

    /// An unclosed quote or bracket is mended where it opens, not where the text ends.
    private static func mark(
        of parser: yaml_parser_t,
        problem: String,
        context: String,
        in source: SourceText
    ) -> yaml_mark_t {
        let isBeyond = source.line(parser.problem_mark.line + 1).isEmpty
        let opensEarlier =
            problem == "found unexpected end of stream" || problem == "could not find expected ':'"
        return !context.isEmpty && (isBeyond || opensEarlier)
            ? parser.context_mark : parser.problem_mark
    }

    private static func tabInIndent(onLine number: Int, of source: SourceText) -> Location? {
        let indent = source.line(number).prefix {
            [UInt8(ascii: " "), UInt8(ascii: "\t")].contains($0)
        }
        return indent.firstIndex(of: UInt8(ascii: "\t")).map(source.location(atByte:))
    }

    private static func explanation(_ problem: String, context: String, isAfterValue: Bool)
        -> String
    {
        if problem.hasPrefix("did not find expected ',' or") {
            return "dit haakje is niet goed gesloten of er ontbreekt een komma"
        }
        if problem.contains("escape character") || problem.contains("hexdecimal") {
            return
                "na '\\' staat een teken dat daar niets betekent; schrijf '\\\\' voor een gewone \\"
        }
        if isAfterValue, problem == expectedKey || problem == expectedDocument {
            return "na deze waarde staat nog iets dat er niet bij hoort"
        }
        if context == "while scanning a quoted scalar" {
            return "dit aanhalingsteken wordt niet gesloten"
        }
        if context.contains("anchor") || context.contains("alias") || context.contains("tag") {
            return "met '&', '*' of '!' kan een waarde niet beginnen;"
                + " zet de tekst tussen aanhalingstekens"
        }
        return explanations[problem]
            ?? "dit is hier niet te lezen; kijk naar de inspringing, dubbele"
            + " punten, haakjes en aanhalingstekens"
    }

    private static let expectedKey = "did not find expected key"
    private static let expectedDocument = "did not find expected <document start>"

    private static let explanations = [
        "mapping values are not allowed in this context":
            "hier kan geen dubbele punt staan; zet een tekst met ': ' tussen aanhalingstekens",
        "could not find expected ':'":
            "na deze sleutel ontbreekt de dubbele punt",
        "block sequence entries are not allowed in this context":
            "een lijst met '- ' begint op een eigen regel",
        expectedKey:
            "deze regel springt niet even ver in als de regels erboven, of hier ontbreekt een sleutel",
        "did not find expected '-' indicator":
            "hier moet een '- ' van de lijst staan; kijk naar de inspringing",
        "found character that cannot start any token":
            "met dit teken kan een waarde niet beginnen; zet de tekst tussen aanhalingstekens",
        expectedDocument:
            "hier begint iets dat niet bij het vorige hoort; kijk naar de inspringing",
        "found a tab character where an indentation space is expected": tab,
        "found a tab character that violates indentation": tab,
    ]
}

extension Diagnostic.Message {
    static func yamlSyntax(_ line: String, _ explanation: String) -> Self {
        .error("WM030", "'\(line)' is niet goed geschreven: \(explanation)")
    }
}
