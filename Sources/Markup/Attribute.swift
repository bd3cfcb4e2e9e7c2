/// The value of an attribute; its type says how it is written.
package enum Attribute: Hashable, Sendable {
    case text(String)
    /// A coordinate or a length, with at most one decimal.
    case number(Double)
    /// A share of the width in percent, with at most one decimal.
    case percent(Double)
    /// The outline of a drawn path.
    case path(Path)
    /// An attribute that is there or is not, such as `hidden`.
    case flag(Bool)
}

extension Attribute: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        self = .text(text)
    }
}

extension Attribute {
    func write(named name: StaticString, into bytes: inout [UInt8]) {
        // The pages are served with a policy that refuses both.
        assert(name.description != "style" && !name.description.hasPrefix("on"))
        if self == .flag(false) { return }
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        if self == .flag(true) { return }
        bytes.append(contentsOf: "=\"".utf8)
        switch self {
        case .text(let text): bytes.appendEscaped(text)
        case .number(let number): bytes.appendCoordinate(number)
        case .percent(let number):
            bytes.appendCoordinate(number)
            bytes.append(UInt8(ascii: "%"))
        case .path(let path): bytes += path.bytes
        case .flag: break
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
