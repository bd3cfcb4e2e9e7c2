import Statistics

/// A name and code as a delivered file gives them.
struct NamedCode: Hashable {
    let code: String
    let name: String

    init(_ code: String, _ name: String) {
        self.code = code
        self.name = name
    }

    var level: AreaLevel {
        switch code.prefix(2) {
        case "NL": .land
        case "GM": .gemeente
        case "WK": .wijk
        default: .buurt
        }
    }

    fileprivate var parent: String? {
        switch level {
        case .land: nil
        case .gemeente: "NL00"
        case .wijk: "GM" + code.dropFirst(2).prefix(4)
        case .buurt: "WK" + code.dropFirst(2).prefix(6)
        }
    }
}

extension Areas {
    /// The areas of a file: keyed by code, in the order of the tree.
    init(_ places: [NamedCode]) {
        let sorted = places.sorted { ($0.level, $0.code) < ($1.level, $1.code) }
        var indices: [String: Int] = [:]
        var all: [Area] = []
        for place in sorted where indices[place.code] == nil {
            indices[place.code] = all.count
            all.append(
                Area(
                    key: place.code,
                    name: place.name,
                    level: place.level,
                    parent: place.parent.flatMap { indices[$0] },
                    codes: [CodeSpan(codes: [place.code])],
                    order: all.count
                )
            )
        }
        self.init(all)
    }

    /// Roermond with three of its wijken and four of their buurten; names and codes of KWB 2024.
    static let roermond = Areas([
        NamedCode("NL00", "Nederland"), NamedCode("GM0957", "Roermond"),
        NamedCode("WK095700", "Centrum"), NamedCode("BU09570000", "Binnenstad"),
        NamedCode("BU09570001", "Voorstad"), NamedCode("WK095704", "Donderberg"),
        NamedCode("WK095709", "Maasplassen"), NamedCode("BU09570900", "Maasplassen"),
    ])
}
