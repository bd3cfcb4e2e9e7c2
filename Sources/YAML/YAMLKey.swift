/// A key that a file may hold, declared once: checked on reading and printed in the documentation.
package struct YAMLKey: Sendable {
    /// What must stand behind the key.
    package indirect enum Shape: Sendable {
        case text
        case texts
        case mapping([YAMLKey])
        case mappings([YAMLKey])
    }

    package let name: String
    /// What the key is for, in Dutch.
    package let help: String
    package let isRequired: Bool
    package let shape: Shape

    package init(_ name: String, _ help: String, required: Bool = false, shape: Shape = .text) {
        self.name = name
        self.help = help
        isRequired = required
        self.shape = shape
    }

    /// The keys below this one.
    package var keys: [YAMLKey] {
        switch shape {
        case .text, .texts: []
        case .mapping(let keys), .mappings(let keys): keys
        }
    }
}

extension YAMLKey.Shape {
    /// What must stand there, as the user reads it after 'schrijf daar'.
    var wanted: String {
        switch self {
        case .text: "één tekst"
        case .texts: "een lijst, met op elke regel '- ' en een tekst"
        case .mapping: "sleutels met een waarde, elk op een eigen ingesprongen regel"
        case .mappings: "een lijst, met na elke '- ' sleutels met een waarde"
        }
    }
}
