/// A file that stands beside the texts, as far as its bytes tell what it is.
struct LinkedFile: Sendable {
    enum Form {
        case image(width: Int, height: Int)
        case document
        /// Something else, or a damaged file.
        case unknown
    }

    let form: Form

    init(_ bytes: [UInt8]) {
        let size = Self.sizeOfPNG(bytes) ?? Self.sizeOfJPEG(bytes)
        if let size, size.width > 0, size.height > 0 {
            form = .image(width: size.width, height: size.height)
        } else {
            form = bytes.starts(with: "%PDF-".utf8) ? .document : .unknown
        }
    }
}

extension LinkedFile {
    private typealias Size = (width: Int, height: Int)

    /// The first block of a PNG says its width and height in four bytes each.
    private static func sizeOfPNG(_ bytes: [UInt8]) -> Size? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.count >= 24, bytes.starts(with: signature),
            bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        return (number(bytes[16..<20]), number(bytes[20..<24]))
    }

    /// A JPEG is a row of segments; the one that starts the picture says its height and width.
    private static func sizeOfJPEG(_ bytes: [UInt8]) -> Size? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        while index + 9 <= bytes.count, bytes[index] == 0xFF {
            let kind = bytes[index + 1]
            if kind == 0xFF {
                index += 1
                continue
            }
            let startsPicture = (0xC0...0xCF).contains(kind) && ![0xC4, 0xC8, 0xCC].contains(kind)
            if startsPicture {
                return (
                    number(bytes[(index + 7)..<(index + 9)]),
                    number(bytes[(index + 5)..<(index + 7)])
                )
            }
            index += 2 + max(2, number(bytes[(index + 2)..<(index + 4)]))
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}
