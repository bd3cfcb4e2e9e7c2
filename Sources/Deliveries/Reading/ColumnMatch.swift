import Diagnostics

/// The columns of a sheet that the links of a delivery ask for.
struct ColumnMatch {
    /// One use of a column: the link that it feeds, and what that does to each number.
    struct Use {
        let field: Int
        let link: Int
        let factor: Double
        let bounds: ClosedRange<Double>

        init(field: Int, link: Int, of delivery: Delivery) {
            self.field = field
            self.link = link
            factor = delivery.links[link].factor
            bounds = delivery.links[link].range.bounds
        }
    }

    /// In wide files the uses of every row, in order of field.
    private(set) var uses: [Use] = []
    /// In long files the uses of a row by the name of its measure.
    private(set) var usesByMeasure: [String: [Use]] = [:]

    init(_ delivery: Delivery, sheet: Sheet, report: inout Report) {
        if let long = sheet.long {
            if delivery.links.contains(where: { long.field(for: $0.role) == nil }) {
                report.add(.noValues, at: Location(delivery.path, line: sheet.headerLine))
            }
            for (index, link) in delivery.links.enumerated() {
                guard let field = long.field(for: link.role) else { continue }
                let use = Use(field: field, link: index, of: delivery)
                usesByMeasure[Blanks.trimmed(link.column), default: []].append(use)
            }
            return
        }
        for (index, link) in delivery.links.enumerated() {
            let fields = Self.fields(named: link.column, in: sheet.topics)
            if let field = fields.first, fields.count == 1 {
                uses.append(Use(field: field, link: index, of: delivery))
            } else if fields.isEmpty {
                let names = sheet.topics.map(\.name)
                report.add(
                    .unknownColumn(link.column, in: delivery.path, known: names),
                    at: link.location
                )
            } else {
                let names = fields.map { sheet.header[$0] }
                report.add(.ambiguousColumn(link.column, names), at: link.location)
            }
        }
        uses.sort { ($0.field, $0.link) < ($1.field, $1.link) }
    }

    /// By the proposed name, then by any other name, then by either without regard to signs.
    static func fields(named column: String, in topics: [Sheet.Topic]) -> [Int] {
        let wanted = Blanks.trimmed(column)
        let folded = Fold.name(wanted)
        let attempts: [(Sheet.Topic) -> Bool] = [
            { $0.name == wanted },
            { $0.otherNames.contains(wanted) },
            { topic in ([topic.name] + topic.otherNames).contains { Fold.name($0) == folded } },
        ]
        for attempt in attempts {
            let fields = topics.filter(attempt).map(\.field)
            if !fields.isEmpty { return fields }
        }
        return []
    }
}

extension Sheet.LongFields {
    /// The column for a role; a file with one column of figures serves every role.
    func field(for role: Role) -> Int? {
        let field = roles.first { $0.role == role }?.field
        return field ?? roles.first { $0.role == .value }?.field
    }
}

extension Delivery {
    /// In a tidy table a link to a value brings the columns beside it along: `n`, `sd`, bounds.
    func completed(for sheet: Sheet) -> Delivery {
        guard form == .tabel, let long = sheet.long else { return self }
        let others = long.roles.map(\.role).filter { $0 != .value }
        let companions = links.filter { $0.role == .value }.flatMap { link in
            let own = Set(links.filter { $0.indicator == link.indicator }.map(\.role))
            return others.filter { !own.contains($0) }.map { ColumnLink(companion: $0, of: link) }
        }
        return with(links + companions)
    }
}

extension ColumnLink {
    /// What has the unit of the value has its factor as well; people who answered have not.
    init(companion role: Role, of link: ColumnLink) {
        let isCount = [.respondents, .numerator, .denominator].contains(role)
        self.init(
            column: link.column,
            indicator: link.indicator,
            role: role,
            factor: isCount ? 1 : link.factor,
            range: role == .lowerBound || role == .upperBound ? .any : .notNegative,
            location: link.location
        )
    }
}

extension Diagnostic.Message {
    /// What to do when no column is near.
    static let seeColumns = "; 'wijkenmonitor kolommen' noemt de kolommen"

    static func unknownColumn(_ name: String, in path: String, known: [String]) -> Self {
        .error(
            "WM110",
            "'\(name)' is geen kolom van \(path)\(NearMiss.hint(for: name, among: known, or: seeColumns))"
        )
    }

    fileprivate static let noValues = error(
        "WM105",
        "de kolom 'waarde' ontbreekt; geef de kolom met de cijfers die naam"
    )

    fileprivate static func ambiguousColumn(_ name: String, _ headers: [String]) -> Self {
        let listed = headers.map { "'\($0)'" }.joined(separator: ", ")
        return .error(
            "WM111",
            "'\(name)' past op \(headers.count) kolommen: \(listed); schrijf de hele kolomnaam over"
        )
    }
}
