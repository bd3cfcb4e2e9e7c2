import Glibc

/// A cell as `reken` prints it: twelve significant digits, nothing for what is not known.
enum PrintedCell {
    case text(String)
    case whole(Int?)
    case number(Double?)
    case empty

    var text: String {
        switch self {
        case .text(let text):
            return text.contains { ",\"\n\r".contains($0) }
                ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
        case .whole(let number): return number.map(String.init) ?? ""
        case .number(let number): return number.map(Self.print) ?? ""
        case .empty: return ""
        }
    }

    private static func print(_ number: Double) -> String {
        guard !number.isNaN else { return "" }
        guard abs(number) >= 5e-13 else { return "0" }
        var buffer = [CChar](repeating: 0, count: 64)
        let length = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.12g", $0) }
        return String(
            decoding: buffer.prefix(Int(length)).map(UInt8.init(bitPattern:)),
            as: UTF8.self
        )
    }
}
