package import Diagnostics

/// Reads YAML as people write settings: one document of texts, lists and mappings.
package enum YAMLText {
    package static let maximumSize = 1_000_000
    package static let maximumDepth = 50

    /// The document, an empty mapping where there is none, or nothing where it cannot be read.
    package static func parse(
        _ bytes: [UInt8],
        path: String,
        lineOffset: Int = 0,
        report: inout Report
    ) -> YAMLNode? {
        guard bytes.count <= maximumSize else {
            report.add(.yamlTooLarge(bytes.count), at: Location(path))
            return nil
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        let source = SourceText(text, path: path, lineOffset: lineOffset)
        if let offset = source.firstInvalidByte {
            report.add(.yamlNotUTF8(source.bytes[offset]), at: source.location(atByte: offset))
            return nil
        }
        guard !text.isEmpty else { return YAMLNode(.mapping([]), at: source.location(atByte: 0)) }
        return text.withUnsafeBufferPointer { input in
            parse(input, source: source, report: &report)
        }
    }
}

extension YAMLText {
    private static func parse(
        _ input: UnsafeBufferPointer<UInt8>,
        source: SourceText,
        report: inout Report
    ) -> YAMLNode? {
        do throws(Refusal) {
            var composer = Composer(input, source: source)
            defer { report.add(contentsOf: composer.report) }
            return try composer.document()
        } catch {
            report.add(error.message, at: error.location)
            return nil
        }
    }
}

/// Why the rest of a text is not read.
struct Refusal: Error {
    let message: Diagnostic.Message
    let location: Location
}

extension Diagnostic.Message {
    static func yamlTooLarge(_ size: Int) -> Self {
        .error(
            "WM035",
            "het bestand telt \(size) bytes; een YAML-bestand mag hoogstens"
                + " \(YAMLText.maximumSize) bytes groot zijn"
        )
    }

    static func yamlNotUTF8(_ byte: UInt8) -> Self {
        let hex = String(byte, radix: 16, uppercase: true)
        return .error(
            "WM036",
            "de byte '\(hex)' is geen UTF-8; bewaar het bestand als UTF-8"
        )
    }
}
