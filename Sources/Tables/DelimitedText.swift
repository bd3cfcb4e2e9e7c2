package import Diagnostics

/// A file as text ready to be read: in UTF-8, with its delimiter known.
package struct DelimitedText: Sendable {
    package let path: String
    /// The text in UTF-8; before `start` there may be a byte order mark.
    package let bytes: [UInt8]
    /// Where the text begins, so that a file with a byte order mark need not be copied.
    package let start: Int
    package let delimiter: Delimiter
    package let encoding: TextEncoding

    /// Nothing when the file is not text; then the report says why.
    package init?(_ file: InputFile, delimiter: Delimiter? = nil, into report: inout Report) {
        if let objection = Self.objection(to: file.bytes) {
            report.add(objection, at: Location(file.path))
            return nil
        }
        path = file.path
        let marked = file.bytes.starts(with: Self.byteOrderMark)
        if let foreign = Self.offsetOfForeignByte(in: file.bytes) {
            guard let decoded = Self.decoded(file, foreign: foreign, into: &report) else {
                return nil
            }
            (bytes, encoding, start) = (decoded, .windows1252, 0)
        } else {
            (bytes, encoding, start) = (file.bytes, .utf8, marked ? Self.byteOrderMark.count : 0)
        }
        let text = bytes[start...]
        self.delimiter =
            delimiter ?? text.withUnsafeBufferPointer { Delimiter.detected(in: $0) }
    }
}

extension DelimitedText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]

    /// Why these bytes cannot be text that we read, told by how they begin.
    private static func objection(to bytes: [UInt8]) -> Diagnostic.Message? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return .workbookOrArchive
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .workbook }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
        let zeros = bytes.prefix(4).map { $0 == 0 }
        if zeros == [false, true, false, true] || zeros == [true, false, true, false] {
            return .utf16
        }
        let text =
            bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
        return text.allSatisfy(blanks.contains) ? .emptyFile : nil
    }

    private static func offsetOfForeignByte(in bytes: [UInt8]) -> Int? {
        do throws(Unicode.UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static func decoded(
        _ file: InputFile,
        foreign: Int,
        into report: inout Report
    ) -> [UInt8]? {
        func place(_ offset: Int) -> Location {
            Location(file.path, line: 1 + LineBreaks.count(in: file.bytes[..<offset]))
        }
        switch TextEncoding.decodedFromWindows1252(file.bytes) {
        case .success(let decoded):
            report.add(.windows1252(file.bytes[foreign]), at: place(foreign))
            return decoded
        case .failure(let undefined):
            report.add(.undefinedByte(file.bytes[undefined.offset]), at: place(undefined.offset))
            return nil
        }
    }
}

extension Diagnostic.Message {
    private static let howToSave =
        "Opslaan als > CSV UTF-8 (door lijstscheidingsteken gescheiden)"

    fileprivate static let emptyFile = error(
        "WM010",
        "dit bestand is leeg; er hoort een regel met kolomnamen in te staan en daaronder de rijen"
    )

    fileprivate static let workbook = notText("een xls-bestand", orElse: "")

    fileprivate static let workbookOrArchive = notText(
        "een xlsx- of zip-bestand",
        orElse: ", of pak het zip-bestand uit"
    )

    private static func notText(_ kind: String, orElse: String) -> Self {
        error("WM011", "dit is \(kind), geen CSV; open de werkmap en kies \(howToSave)\(orElse)")
    }

    fileprivate static let utf16 = error(
        "WM012",
        "dit bestand is in UTF-16 geschreven, niet in UTF-8; open het en kies \(howToSave)"
    )

    fileprivate static func windows1252(_ byte: UInt8) -> Self {
        remark(
            "WM013",
            "byte '\(hex(byte))' is geen UTF-8; het bestand is gelezen als Windows-1252"
        )
    }

    fileprivate static func undefinedByte(_ byte: UInt8) -> Self {
        error(
            "WM014",
            "byte '\(hex(byte))' is geen UTF-8 en bestaat niet in Windows-1252; bewaar het bestand als UTF-8"
        )
    }

    private static func hex(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }
}
