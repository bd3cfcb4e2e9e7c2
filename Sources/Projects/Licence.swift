package import Tables

/// The licence that the settings name, with its address where we know it.
package struct Licence: Sendable {
    package let name: String
    /// Nothing for a licence that we do not know.
    package let address: String?

    package init(_ name: String) {
        self.name = name
        address = name.hasPrefix("https://") || name.hasPrefix("http://") ? name : Self.known[name]
    }

    package var reference: JSONValue { .text(address ?? name) }

    private static let known = [
        "CC0-1.0": "http://creativecommons.org/publicdomain/zero/1.0/deed.nl",
        "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/deed.nl",
        "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/deed.nl",
    ]
}
