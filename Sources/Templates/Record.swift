package import Markup

/// What stands behind one field on one page.
package enum Value: Sendable {
    case text(String)
    case markup(Fragment)
    case flag(Bool)
    case list([Record])
    case group(Record)
    /// Made when the template asks for it, and not at all when it does not.
    case later(@Sendable () -> Value)
}

/// The values of declared fields, in the order of the declaration.
package struct Record: Sendable {
    private(set) var slots: [Value]

    /// Every field once, by name; a missing, unknown or wrong one is a fault in the program.
    package init(_ fields: [Field], _ values: KeyValuePairs<String, Value>) {
        precondition(values.count == fields.count, "a record has a value for each field")
        slots = fields.enumerated().map { position, field in
            // Written in the order of the declaration, as it mostly is, no name is searched for.
            let found =
                values[position].key == field.name
                ? values[position] : values.first { $0.key == field.name }
            guard let value = found?.value, value.fits(field.kind) else {
                preconditionFailure("no value of the right kind for '\(field.name)'")
            }
            return value
        }
    }

    init(slots: [Value]) {
        self.slots = slots
    }

    /// Holds on to a value that was made later.
    mutating func keep(_ value: Value, in slot: Int) { slots[slot] = value }

    /// These values with others behind them, for a contract that is declared in two parts.
    package func followed(by other: Record) -> Record { Record(slots: slots + other.slots) }
}

extension Value {
    /// Whether a section over it shows nothing.
    var isAbsent: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .markup(let markup): markup.isEmpty
        case .flag(let flag): !flag
        case .list(let records): records.isEmpty
        case .group: false
        case .later(let make): make().isAbsent
        }
    }

    fileprivate func fits(_ kind: Field.Kind) -> Bool {
        switch (self, kind) {
        case (.text, .text), (.markup, .markup), (.flag, .flag), (.group, .group): true
        case (.list, .list), (.list, .tree), (.later, _): true
        default: false
        }
    }
}
