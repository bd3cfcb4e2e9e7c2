/// A value of the specification's tests; a decoder keeps `true` and `1` apart.
enum JSON: Decodable, Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSON])
    case record([String: JSON])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .text("\(number)")
        } else if let number = try? value.decode(Double.self) {
            self = .text("\(number)")
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .record(try value.decode([String: JSON].self))
        }
    }

    var list: [JSON]? { if case .list(let list) = self { list } else { nil } }

    var record: [String: JSON]? { if case .record(let record) = self { record } else { nil } }

    var isFlag: Bool { if case .flag = self { true } else { false } }
}
