import Deliveries
import Diagnostics
import Statistics

/// Reads `gebieden.csv`: areas with their codes over the years, in the order of the tree.
struct AreaRows {
    private struct Draft {
        let key: String
        let name: String
        let level: AreaLevel
        let parentKey: String
        let order: Int
        let aliases: [String]
        let tile: Tile?
        let location: Location
        let parentLocation: Location
        /// Whether its own row was right; of what was guessed nothing more is said.
        let isSound: Bool
        var spans: [(span: CodeSpan, location: Location)]
    }

    private var drafts: [Draft] = []
    private var indexByKey: [String: Int] = [:]
    private var keys = KeyIndex("gebied", in: .areas)

    static func read(_ folder: ProjectFolder, report: inout Report) -> (
        areas: Areas, keys: KeyIndex
    ) {
        var rows = AreaRows()
        let table = SettingsTable(.areas, in: folder, report: &report)
        rows.keys.noteLostRows(report)
        for row in table?.rows ?? [] { rows.take(row, report: &report) }
        rows.checkParents(report: &report)
        rows.checkCodes(report: &report)
        return rows.result(report: &report)
    }
}

extension AreaRows {
    private mutating func take(_ row: SettingsRow, report: inout Report) {
        let key = row.key("gebied", report: &report)
        let name = row.required("naam", report: &report)
        let level: AreaLevel? = row.choice("niveau", report: &report)
        let span = span(row, report: &report)
        let order = row.whole("volgorde", report: &report)
        let tile = tile(row, report: &report)
        let text = row.text("gebied")
        guard !text.isEmpty else { return }
        if let index = indexByKey[text] {
            return add(span, of: row, to: index, name: name, level: level, report: &report)
        }
        indexByKey[text] = drafts.count
        drafts.append(
            Draft(
                key: text,
                name: name ?? text,
                level: level ?? Self.level(of: span),
                parentKey: row.text("deel_van"),
                order: order ?? drafts.count,
                aliases: row.text("ook_bekend_als").list("|"),
                tile: tile,
                location: row.location("gebied"),
                parentLocation: row.location("deel_van"),
                isSound: key != nil && name != nil && level != nil,
                spans: [(span, row.location("cbs_codes"))]
            )
        )
    }

    /// The level that an area without a right one probably has, so that its figures have a place.
    private static func level(of span: CodeSpan) -> AreaLevel {
        let levels: [Substring: AreaLevel] = ["NL": .land, "GM": .gemeente, "BU": .buurt]
        return span.codes.first.flatMap { levels[$0.prefix(2)] } ?? .wijk
    }

    /// A second row of an area gives its codes in other years, and says the same of everything else.
    private mutating func add(
        _ span: CodeSpan,
        of row: SettingsRow,
        to index: Int,
        name: String?,
        level: AreaLevel?,
        report: inout Report
    ) {
        let first = Diagnostic.Note("hier staat de eerste rij", at: drafts[index].location)
        let agrees =
            name == drafts[index].name && level == drafts[index].level
            && row.text("deel_van") == drafts[index].parentKey
        if name != nil, level != nil, !agrees {
            report.add(
                .otherArea(drafts[index].key),
                at: row.location("gebied"),
                notes: [first]
            )
        } else if drafts[index].spans.contains(where: { $0.span.overlaps(span) }) {
            report.add(
                .overlappingYears(drafts[index].key),
                at: row.location("gebied"),
                notes: [first]
            )
        }
        drafts[index].spans.append((span, row.location("cbs_codes")))
    }

    private func span(_ row: SettingsRow, report: inout Report) -> CodeSpan {
        let codes = row.text("cbs_codes").list("+").map(CBSCode.normalised)
        for code in codes where !CBSCode.isWellFormed(code) {
            report.add(.malformedCode(code), at: row.location("cbs_codes"))
        }
        let first = row.whole("van", report: &report)
        let last = row.whole("tot", report: &report)
        if let first, let last, first > last {
            report.add(.yearsReversed(first, last), at: row.location("tot"))
            return CodeSpan(codes: codes, firstYear: last, lastYear: first)
        }
        return CodeSpan(codes: codes, firstYear: first, lastYear: last)
    }

    private func tile(_ row: SettingsRow, report: inout Report) -> Tile? {
        let place = (row.whole("rij", report: &report), row.whole("kolom", report: &report))
        switch place {
        case (let row?, let column?): return Tile(row: row, column: column)
        case (nil, nil): return nil
        default:
            if row.text("rij").isEmpty != row.text("kolom").isEmpty {
                report.add(.halfTile, at: row.location("rij"))
            }
            return nil
        }
    }
}

extension AreaRows {
    private func checkParents(report: inout Report) {
        for draft in drafts where draft.isSound {
            if draft.parentKey.isEmpty {
                guard draft.level > .gemeente else { continue }
                report.add(.noParent(draft.level), at: draft.parentLocation)
            } else if let parent = indexByKey[draft.parentKey] {
                guard drafts[parent].isSound, drafts[parent].level >= draft.level else { continue }
                report.add(
                    .parentTooSmall(
                        draft.key,
                        draft.level,
                        drafts[parent].key,
                        drafts[parent].level
                    ),
                    at: draft.parentLocation
                )
            } else if keys.isWhole {
                let known = indexByKey.keys.sorted()
                report.add(.unknownParent(draft.parentKey, known: known), at: draft.parentLocation)
            }
        }
    }

    /// In one year a code belongs to one area.
    private func checkCodes(report: inout Report) {
        var seen: [String: [(draft: Int, span: CodeSpan, location: Location)]] = [:]
        for (index, draft) in drafts.enumerated() {
            for (span, location) in draft.spans {
                for code in span.codes {
                    if let other = seen[code]?.first(where: {
                        $0.draft != index && $0.span.overlaps(span)
                    }) {
                        let note = Diagnostic.Note("hier staat de code ook", at: other.location)
                        report.add(
                            .codeTwice(code, drafts[other.draft].key),
                            at: location,
                            notes: [note]
                        )
                    }
                    seen[code, default: []].append((index, span, location))
                }
            }
        }
    }

    /// Parents before their parts, siblings in the municipality's order.
    private func result(report: inout Report) -> (Areas, KeyIndex) {
        // What has no larger area above it is an error already; it stands by itself.
        let children = Dictionary(grouping: drafts.indices) { index in
            let parent = indexByKey[drafts[index].parentKey]
            return parent.flatMap { drafts[$0].level < drafts[index].level ? $0 : nil } ?? -1
        }
        var ordered: [Area] = []
        func visit(_ parent: Int, as parentIndex: Int?) {
            let siblings = (children[parent] ?? []).sorted {
                (drafts[$0].order, $0) < (drafts[$1].order, $1)
            }
            for index in siblings {
                let draft = drafts[index]
                ordered.append(
                    Area(
                        key: draft.key,
                        name: draft.name,
                        level: draft.level,
                        parent: parentIndex,
                        codes: draft.spans.map(\.span).filter { !$0.codes.isEmpty },
                        order: draft.order,
                        aliases: draft.aliases,
                        tile: draft.tile
                    )
                )
                visit(index, as: ordered.count - 1)
            }
        }
        visit(-1, as: nil)
        var keys = keys
        for draft in drafts { _ = keys.claim(draft.key, at: draft.location, report: &report) }
        for (index, area) in ordered.enumerated() { keys.set(area.key, to: index) }
        return (Areas(ordered), keys)
    }
}

extension Diagnostic.Message {
    fileprivate static func otherArea(_ key: String) -> Self {
        .error(
            "WM061",
            "'\(key)' heeft hier een andere naam, ander niveau of andere deel_van; een tweede rij geeft alleen andere codes in andere jaren"
        )
    }

    fileprivate static func overlappingYears(_ key: String) -> Self {
        .error("WM062", "de jaren van '\(key)' overlappen met een eerdere rij; pas van en tot aan")
    }

    fileprivate static func malformedCode(_ code: String) -> Self {
        .error(
            "WM063",
            "'\(code)' is geen CBS-code; een code is bijvoorbeeld GM0957, WK095704 of BU09570401"
        )
    }

    fileprivate static func yearsReversed(_ first: Int, _ last: Int) -> Self {
        .error("WM064", "tot (\(last)) ligt voor van (\(first)); draai ze om")
    }

    fileprivate static let halfTile = error(
        "WM065",
        "een plaats op de tegelkaart heeft een rij en een kolom; vul ze allebei in of geen van beide"
    )

    fileprivate static func noParent(_ level: AreaLevel) -> Self {
        .error("WM066", "een \(level.rawValue) ligt altijd ergens in; vul 'deel_van' in")
    }

    fileprivate static func parentTooSmall(
        _ key: String,
        _ level: AreaLevel,
        _ parent: String,
        _ parentLevel: AreaLevel
    ) -> Self {
        .error(
            "WM067",
            "\(level.rawValue) '\(key)' kan niet in \(parentLevel.rawValue) '\(parent)' liggen; noem een groter gebied"
        )
    }

    fileprivate static func unknownParent(_ key: String, known: [String]) -> Self {
        let hint = NearMiss.hint(for: key, among: known)
        return .error(
            "WM068",
            "'\(key)' is geen gebied\(hint.isEmpty ? "; noem een sleutel uit de kolom 'gebied'" : hint)"
        )
    }

    fileprivate static func codeTwice(_ code: String, _ other: String) -> Self {
        .error(
            "WM069",
            "'\(code)' hoort al bij gebied '\(other)'; een code hoort in een jaar bij één gebied"
        )
    }
}
