/// An address of a link or an image as it is written, taken apart.
struct Address {
    let text: String
    /// What stands before the colon, in lower case; nothing for a relative address.
    let scheme: String?

    init(_ text: String) {
        self.text = text
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        let isScheme = name.first?.isLetter == true && text[name.endIndex...].first == ":"
        scheme = isScheme ? name.lowercased() : nil
    }

    /// `//host/…` leads to another site without naming a scheme.
    var isWithinSite: Bool { scheme == nil && !text.hasPrefix("//") }

    /// Another site is named in full, over a connection that nobody can change on the way.
    var isSecureSite: Bool {
        guard scheme == "https" else { return false }
        let rest = text.dropFirst("https:".count)
        let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
        return rest.hasPrefix("//") && !host.isEmpty && !host.contains(where: \.isWhitespace)
    }

    /// The path without what follows a `#`.
    var path: String { String(text.prefix { $0 != "#" }).percentDecoded }

    /// The heading behind the `#`; nothing where there is no `#`.
    var anchor: String? {
        text.firstIndex(of: "#").map { String(text[text.index(after: $0)...]).percentDecoded }
    }
}

extension String {
    /// Fit for `href`: what is no sign of an address is written as `%` and its bytes.
    var percentEncoded: String { percentEncoded(keeping: "-._~/:?#[]@!$&'()*+,;=%") }

    /// As `percentEncoded`, for a path or an anchor of which every sign is itself.
    var percentEncodedName: String { percentEncoded(keeping: "-._~/:") }

    private func percentEncoded(keeping signs: String) -> String {
        let kept = Set(signs.utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
            if byte < 0x80 && isPlain || kept.contains(byte) {
                bytes.append(byte)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                bytes += Array("%\(hex.count < 2 ? "0" : "")\(hex)".utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    fileprivate var percentDecoded: String {
        let source = Array(utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            let digits = source[index...].dropFirst().prefix(2)
            let isCode = source[index] == UInt8(ascii: "%") && digits.count == 2
            if isCode, let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
