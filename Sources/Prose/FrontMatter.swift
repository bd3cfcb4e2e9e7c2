import Diagnostics
import YAML

/// The two parts of a file: the settings between `---` lines, and the text after them.
struct FrontMatter {
    let settings: YAMLNode
    let body: SourceText

    /// Fails only where the settings do not end: then it is unknown where the text begins.
    init?(_ file: SourceText, report: inout Report) {
        guard Self.isFence(file.line(1)) else {
            settings = YAMLNode(.mapping([]), at: Location(file.path, line: 1, field: 1))
            body = file
            return
        }
        let last = (2...max(2, file.lineStarts.count)).first { Self.isFence(file.line($0)) }
        guard let last else {
            report.add(.proseOpenFrontMatter(), at: Location(file.path, line: 1, field: 1))
            return nil
        }
        let start = file.lineStarts[1]
        let bytes = Array(file.bytes[start..<file.lineStarts[last - 1]])
        let parsed = YAMLText.parse(bytes, path: file.path, lineOffset: 1, report: &report)
        settings = parsed ?? YAMLNode(.mapping([]), at: Location(file.path, line: 2, field: 1))
        let rest = last < file.lineStarts.count ? file.lineStarts[last] : file.bytes.count
        body = SourceText(Array(file.bytes[rest...]), path: file.path, lineOffset: last)
    }
}

extension FrontMatter {
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return text.elementsEqual("---".utf8)
    }
}

extension Diagnostic.Message {
    static func proseOpenFrontMatter() -> Self {
        .error(
            "WM231",
            "met '---' beginnen hier gegevens die nergens eindigen;"
                + " zet ook na de laatste gegevens een regel met '---'"
        )
    }
}
