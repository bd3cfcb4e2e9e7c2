@testable import Templates

/// A contract and its values, made from the loose data of the specification's tests.
struct Example {
    let fields: [Field]
    let record: Record

    init(_ data: JSON) {
        fields = Self.fields(of: [data])
        record = Self.record(of: data, fields)
    }
}

extension Example {
    /// The fields of such records; what is no record has itself as its only field.
    private static func fields(of examples: [JSON]) -> [Field] {
        let records = examples.compactMap(\.record)
        if records.isEmpty, !examples.isEmpty {
            return [Field(Field.itself, kind(of: examples, named: ""), help: "de waarde zelf")]
        }
        return Set(records.flatMap(\.keys)).sorted().map { name in
            Field(name, kind(of: records.compactMap { $0[name] }, named: name), help: "een proef")
        }
    }

    private static func kind(of examples: [JSON], named name: String) -> Field.Kind {
        let lists = examples.compactMap(\.list)
        if !lists.isEmpty {
            let fields = fields(of: lists.flatMap(\.self))
            return fields.contains { $0.name == name } ? .tree : .list(fields)
        }
        if examples.contains(where: { $0.record != nil }) { return .group(fields(of: examples)) }
        return examples.contains(where: \.isFlag) ? .flag : .text
    }

    private static func record(of data: JSON, _ fields: [Field]) -> Record {
        Record(
            slots: fields.map { field in
                value(of: data.record.map { $0[field.name] ?? .null } ?? data, field, fields)
            }
        )
    }

    private static func value(of data: JSON, _ field: Field, _ siblings: [Field]) -> Value {
        switch field.kind {
        case .text, .markup: if case .text(let text) = data { .text(text) } else { .text("") }
        case .flag: if case .flag(true) = data { .flag(true) } else { .flag(false) }
        case .group(let fields): .group(record(of: data, fields))
        case .list(let fields): .list((data.list ?? []).map { record(of: $0, fields) })
        case .tree: .list((data.list ?? []).map { record(of: $0, siblings) })
        }
    }
}
