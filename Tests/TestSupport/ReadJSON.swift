import Foundation

/// A value as a decoder of JSON reads it; that of Foundation's older reader loses a last digit.
package indirect enum ReadJSON: Decodable, Equatable, Sendable {
    case text(String)
    case number(Double)
    case yesOrNo(Bool)
    case list([ReadJSON])
    case object([String: ReadJSON])
    case nothing

    package init(_ bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(ReadJSON.self, from: Data(bytes))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let isYes = try? container.decode(Bool.self) {
            self = .yesOrNo(isYes)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([ReadJSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: ReadJSON].self))
        }
    }
}

extension ReadJSON {
    package subscript(_ name: String) -> ReadJSON? {
        guard case .object(let entries) = self else { return nil }
        return entries[name]
    }

    package var items: [ReadJSON]? {
        guard case .list(let items) = self else { return nil }
        return items
    }

    package var entries: [String: ReadJSON]? {
        guard case .object(let entries) = self else { return nil }
        return entries
    }

    package var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// The same value with one property of an object replaced; nothing takes it out.
    package func with(_ name: String, _ value: ReadJSON?) -> ReadJSON {
        guard case .object(var entries) = self else { return self }
        entries[name] = value
        return .object(entries)
    }

    /// The same list with its first item changed.
    package func withFirst(_ change: (ReadJSON) -> ReadJSON) -> ReadJSON {
        guard case .list(let items) = self, let first = items.first else { return self }
        return .list([change(first)] + items.dropFirst())
    }
}
