package import Diagnostics

/// A value in a YAML file together with the place where it stands.
package struct YAMLNode: Sendable {
    /// What stands there; text is never guessed to be a number, a date or a yes.
    package enum Content: Sendable {
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case mapping([Entry])
        /// A key or a dash with nothing behind it.
        case empty
    }

    /// One key of a mapping with its value, in the order of the file.
    package struct Entry: Sendable {
        package let key: String
        package let keyLocation: Location
        package let value: YAMLNode

        package init(key: String, keyLocation: Location, value: YAMLNode) {
            self.key = key
            self.keyLocation = keyLocation
            self.value = value
        }
    }

    package let content: Content
    /// Line and column from 1; the column counts characters, as editors do.
    package let location: Location

    package init(_ content: Content, at location: Location) {
        self.content = content
        self.location = location
    }
}

extension YAMLNode {
    /// The text of a scalar; nothing for a list, a mapping or an empty value.
    package var string: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// The items of a list; none for everything else.
    package var list: [YAMLNode] {
        guard case .list(let items) = content else { return [] }
        return items
    }

    /// The entries of a mapping; none for everything else.
    package var entries: [Entry] {
        guard case .mapping(let entries) = content else { return [] }
        return entries
    }

    package var isEmpty: Bool {
        guard case .empty = content else { return false }
        return true
    }

    /// The value under a key; nothing where the key is absent or this is no mapping.
    package subscript(key: String) -> YAMLNode? {
        entries.first { $0.key == key }?.value
    }
}
