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
        let source = SourceText(bytes, path: path, lineOffset: lineOffset)
        guard source.isUTF8(report: &report) else { return nil }
        guard !source.bytes.isEmpty else {
            return YAMLNode(.mapping([]), at: source.location(atByte: 0))
        }
        return source.bytes.withUnsafeBufferPointer { input in
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
}
