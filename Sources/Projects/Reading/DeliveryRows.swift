import Deliveries
import Diagnostics
import Statistics

/// Reads `leveringen.csv` and `koppelingen.csv`: which file feeds which indicator.
struct DeliveryRows {
    private(set) var deliveries: [Delivery] = []
    private(set) var keys = KeyIndex("levering", in: .deliveries)
    private var drafts: [(row: SettingsRow, key: String)] = []
    private(set) var links: [ColumnLink] = []
    private var linksByDelivery: [String: [ColumnLink]] = [:]
    private var firstLinks: [String: Location] = [:]

    init(_ folder: ProjectFolder, _ rows: IndicatorRows, report: inout Report) {
        let table = SettingsTable(.deliveries, in: folder, report: &report)
        keys.noteLostRows(report)
        for row in table?.rows ?? [] {
            guard let key = row.key("levering", report: &report) else {
                keys.excuse(row.text("levering"))
                continue
            }
            guard keys.claim(key, at: row.location("levering"), report: &report) else { continue }
            drafts.append((row, key))
            keys.set(key, to: drafts.count - 1)
        }
        for row in SettingsTable(.links, in: folder, report: &report)?.rows ?? [] {
            takeLink(row, rows, report: &report)
        }
        for (row, key) in drafts { takeDelivery(row, key: key, folder, rows, report: &report) }
    }
}

extension DeliveryRows {
    private mutating func takeLink(
        _ row: SettingsRow,
        _ rows: IndicatorRows,
        report: inout Report
    ) {
        let delivery = row.required("levering", report: &report).map {
            ($0, row.location("levering"))
        }
        let column = row.required("kolom", report: &report)
        let key = row.required("indicator", report: &report)
        let role: Role? = row.choice("rol", default: .value, report: &report)
        let factor = factor(row, report: &report)
        let index = key.flatMap {
            rows.indicatorKeys.index(of: $0, at: row.location("indicator"), report: &report)
        }
        guard let delivery, keys.index(of: delivery.0, at: delivery.1, report: &report) != nil,
            let column, let role, let index
        else { return }
        let location = row.location("kolom")
        let identity = "\(delivery.0)/\(index)/\(role.rawValue)"
        if let first = firstLinks[identity] {
            let note = Diagnostic.Note("hier staat de eerste", at: first)
            report.add(.roleTwice(role.rawValue, key ?? ""), at: location, notes: [note])
            return
        }
        firstLinks[identity] = location
        let link = ColumnLink(
            column: column,
            indicator: index,
            role: role,
            factor: factor,
            range: ValueRange(rows.indicators[index], as: role),
            location: location
        )
        links.append(link)
        linksByDelivery[delivery.0, default: []].append(link)
    }

    private func factor(_ row: SettingsRow, report: inout Report) -> Double {
        let factor = row.number("factor", report: &report) ?? 1
        guard factor == 0 else { return factor }
        report.add(.factorZero, at: row.location("factor"))
        return 1
    }

    private mutating func takeDelivery(
        _ row: SettingsRow,
        key: String,
        _ folder: ProjectFolder,
        _ rows: IndicatorRows,
        report: inout Report
    ) {
        let source = row.required("bron", report: &report).flatMap {
            rows.sourceKeys.index(of: $0, at: row.location("bron"), report: &report)
        }
        let form: DeliveryForm? = row.choice("vorm", report: &report)
        let path = path(row, folder, report: &report)
        let period = period(row, report: &report)
        let isPeriodLost = period == nil && !row.text("periode").isEmpty
        let filters = filters(row, report: &report)
        let year = row.whole("indeling", report: &report)
        guard let source, let form, let path, !isPeriodLost else { return }
        var links = linksByDelivery[key] ?? []
        if links.isEmpty, form == .tabel { links = ownLinks(of: source, rows, at: row.location) }
        if links.isEmpty, !report.hasErrorsInTables {
            report.add(.noLinks(key), at: row.location("levering"))
        }
        deliveries.append(
            Delivery(
                key: key,
                source: source,
                path: path,
                form: form,
                period: period,
                filters: filters,
                codeYear: year,
                links: links,
                location: row.location("levering"),
                places: Dictionary(
                    uniqueKeysWithValues: ["vorm", "periode", "filter"].map {
                        ($0, row.location($0))
                    }
                )
            )
        )
    }

    /// A tidy table of our own names the indicators itself.
    private func ownLinks(
        of source: Int,
        _ rows: IndicatorRows,
        at location: Location
    ) -> [ColumnLink] {
        rows.indicators.indices.filter { rows.indicators[$0].source == source }.map { index in
            ColumnLink(
                column: rows.indicators[index].key,
                indicator: index,
                role: .value,
                factor: 1,
                range: ValueRange(rows.indicators[index], as: .value),
                location: location
            )
        }
    }

    private func path(
        _ row: SettingsRow,
        _ folder: ProjectFolder,
        report: inout Report
    ) -> String? {
        guard let file = row.required("bestand", report: &report) else { return nil }
        let path = "data/" + file
        guard folder[path] == nil else { return path }
        let known = folder.paths(in: "data").map { String($0.dropFirst("data/".count)) }
        report.add(.noSuchFile(file, known: known), at: row.location("bestand"))
        return nil
    }

    private func period(_ row: SettingsRow, report: inout Report) -> DeliveredPeriod? {
        let text = row.text("periode")
        guard !text.isEmpty else { return nil }
        let period = DeliveredPeriod(text)
        if period == nil { report.add(.notAPeriod(text), at: row.location("periode")) }
        return period
    }

    private func filters(_ row: SettingsRow, report: inout Report) -> [Delivery.Filter] {
        row.text("filter").list(",").compactMap { part in
            let halves = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
            if halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty {
                return Delivery.Filter(column: halves[0], value: halves[1])
            }
            report.add(.notAFilter(part), at: row.location("filter"))
            return nil
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func roleTwice(_ role: String, _ indicator: String) -> Self {
        .error(
            "WM080",
            "indicator '\(indicator)' krijgt in deze levering al een kolom met rol '\(role)'; houd één koppeling over"
        )
    }

    fileprivate static let factorZero = error(
        "WM081",
        "factor 0 maakt elk cijfer 0; schrijf een ander getal of laat de cel leeg"
    )

    fileprivate static func noLinks(_ key: String) -> Self {
        .warning("WM082", "levering '\(key)' heeft geen koppelingen en wordt niet gebruikt")
    }

    fileprivate static func noSuchFile(_ file: String, known: [String]) -> Self {
        let hint = NearMiss.hint(for: file, among: known)
        return .error(
            "WM083",
            "'\(file)' is geen bestand in de map data\(hint.isEmpty ? "; zet het bestand daar neer" : hint)"
        )
    }

    fileprivate static func notAPeriod(_ text: String) -> Self {
        .error(
            "WM084",
            "'\(text)' is geen periode; schrijf een jaar (2024), kwartaal (2019KW03) of maand (2012MM01)"
        )
    }

    fileprivate static func notAFilter(_ text: String) -> Self {
        .error("WM085", "'\(text)' is geen filter; schrijf kolom=waarde, met komma's ertussen")
    }
}
