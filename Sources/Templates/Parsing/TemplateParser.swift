import Diagnostics

/// Reads one file into nodes and reports what no page could use.
struct TemplateParser {
    private struct OpenSection {
        let tag: Tag
        var nodes: [Node] = []
    }

    private let file: TemplateFile
    private var position = 0
    private var nodes: [Node] = []
    private var open: [OpenSection] = []

    static func nodes(of file: TemplateFile, report: inout Report) -> [Node] {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            report.add(.templateIsNotUTF8, at: Location(file.path))
            return []
        }
        var parser = Self(file: file)
        parser.parse(report: &report)
        return parser.nodes
    }

    private init(file: TemplateFile) {
        self.file = file
    }
}

extension TemplateParser {
    private mutating func parse(report: inout Report) {
        while let start = file.firstOffset(of: "{{", from: position) {
            guard let tag = Tag(in: file, at: start) else {
                report.add(.unclosedTag, at: file.location(at: start))
                break
            }
            take(tag, report: &report)
        }
        addText(upTo: file.bytes.count, includesLineStart: false)
        while let section = open.popLast() {
            let name = section.tag.name
            report.add(.unclosedSection(name), at: file.location(at: section.tag.range.lowerBound))
            nodes = section.nodes
        }
    }

    private mutating func take(_ tag: Tag, report: inout Report) {
        let blankStart = file.blankStart(before: tag.range.lowerBound)
        let lineEnd = file.lineEnd(after: tag.range.upperBound)
        guard tag.canStandAlone, file.isLineStart(blankStart), let lineEnd else {
            addText(upTo: tag.range.lowerBound, includesLineStart: true)
            position = tag.range.upperBound
            add(tag, indentation: nil, report: &report)
            return
        }
        addText(upTo: blankStart, includesLineStart: false)
        position = lineEnd
        let indentation = Array(file.bytes[blankStart..<tag.range.lowerBound])
        add(tag, indentation: indentation, report: &report)
    }

    private mutating func addText(upTo end: Int, includesLineStart: Bool) {
        guard position <= end else { return }
        let last = includesLineStart ? end + 1 : end
        let lineStarts = (position..<max(position, last)).filter(file.isLineStart)
        guard position < end || !lineStarts.isEmpty else { return }
        let bytes = Array(file.bytes[position..<end])
        nodes.append(
            .text(TemplateText(bytes: bytes, lineStarts: lineStarts.map { $0 - position }))
        )
    }

    private mutating func add(_ tag: Tag, indentation: [UInt8]?, report: inout Report) {
        let name = Name(text: tag.name, offset: tag.range.lowerBound)
        let place = file.location(at: tag.range.lowerBound)
        switch tag.kind {
        case .comment:
            return
        case .unescaped:
            report.add(.unescapedTag(file.text(tag.range), name.text), at: place)
        case .delimiters:
            report.add(.delimiterTag(file.text(tag.range)), at: place)
        case _ where name.text.isEmpty:
            report.add(.namelessTag(file.text(tag.range)), at: place)
        case .variable:
            nodes.append(.variable(name))
        case .partial:
            nodes.append(.partial(name, indentation: indentation))
        case .section, .inverted:
            open.append(OpenSection(tag: tag, nodes: nodes))
            nodes = []
        case .close:
            close(tag, report: &report)
        }
    }

    /// Closes the innermost section, also when its name differs: one slip is then one message.
    private mutating func close(_ tag: Tag, report: inout Report) {
        let place = file.location(at: tag.range.lowerBound)
        guard let section = open.popLast() else {
            report.add(.strayClose(tag.name), at: place)
            return
        }
        let offset = section.tag.range.lowerBound
        if section.tag.name != tag.name {
            report.add(
                .otherClose(tag.name, expected: section.tag.name),
                at: place,
                notes: [.init("hier begint '\(section.tag.name)'", at: file.location(at: offset))]
            )
        }
        let name = Name(text: section.tag.name, offset: offset)
        let inner = nodes
        nodes = section.nodes
        nodes.append(.section(name, isInverted: section.tag.kind == .inverted, inner))
    }
}

extension Diagnostic.Message {
    fileprivate static var templateIsNotUTF8: Self {
        .error("WM200", "dit sjabloon is geen UTF-8; sla het op met de codering UTF-8")
    }

    fileprivate static var unclosedTag: Self {
        .error("WM201", "'{{' begint iets dat niet wordt afgesloten; zet er '}}' achter")
    }

    fileprivate static func unclosedSection(_ name: String) -> Self {
        .error("WM202", "het blok '\(name)' wordt niet afgesloten; zet '{{/\(name)}}' aan het eind")
    }

    fileprivate static func strayClose(_ name: String) -> Self {
        .error(
            "WM203",
            "'{{/\(name)}}' sluit een blok dat niet open is; haal het weg of zet er '{{#\(name)}}' voor"
        )
    }

    fileprivate static func otherClose(_ name: String, expected: String) -> Self {
        .error("WM204", "'{{/\(name)}}' staat waar '{{/\(expected)}}' hoort")
    }

    fileprivate static func unescapedTag(_ tag: String, _ name: String) -> Self {
        let name = name.isEmpty ? "naam" : name
        return .error(
            "WM205",
            "'\(tag)' mag niet: het programma weet zelf wat opmaak is; schrijf '{{\(name)}}'"
        )
    }

    fileprivate static func delimiterTag(_ tag: String) -> Self {
        .error("WM206", "'\(tag)' mag niet: de tekens '{{' en '}}' liggen vast; haal het weg")
    }

    fileprivate static func namelessTag(_ tag: String) -> Self {
        .error("WM207", "'\(tag)' noemt geen veld; schrijf bijvoorbeeld '{{naam}}'")
    }
}
