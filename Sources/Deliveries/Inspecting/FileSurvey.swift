import Diagnostics
import Statistics
import Tables

/// A first reading of a whole file: its measures, its dimensions and its periods.
struct FileSurvey {
    private let text: DelimitedText
    private let form: DeliveryForm
    private let topics: [Sheet.Topic]
    private let titles: [String: String]
    private(set) var dimensions: [FileInspection.Dimension] = []
    private(set) var periods: [DeliveredPeriod] = []
    private(set) var codeCounts: [AreaLevel: Int] = [:]

    init(
        _ text: DelimitedText,
        form: DeliveryForm,
        sheet: Sheet?,
        sibling: (String) -> InputFile?
    ) {
        self.text = text
        self.form = form
        titles = form == .odata4 ? CodeLists.measureTitles(sibling: sibling) : KWBTitles.all
        guard let sheet else {
            let blocks = FileSurvey.blocks(text)
            topics = Self.topics(named: Self.unique(blocks.figures.map(\.aspect)))
            periods = Self.periods(Self.unique(blocks.figures.compactMap(\.year)))
            return
        }
        let fields =
            sheet.dimensions
            + [sheet.long?.measure, sheet.period, sheet.places.code]
            .compactMap { $0 }
        let values = FileSurvey.values(of: fields, in: text, sheet: sheet)
        let measures = sheet.long.map { values[$0.measure] ?? [] }
        topics = measures.map(Self.topics) ?? sheet.topics
        periods = Self.periods(sheet.period.flatMap { values[$0] } ?? [])
        let codes = sheet.places.code.flatMap { values[$0] } ?? []
        codeCounts = codes.reduce(into: [:]) { counts, code in
            if let level = CBSCode.level(of: code) { counts[level, default: 0] += 1 }
        }
        dimensions = sheet.dimensions.map { field in
            let all = values[field] ?? []
            return FileInspection.Dimension(
                name: sheet.header[field],
                values: Array(all.prefix(5)),
                valueCount: all.count
            )
        }
    }

    /// Reads every column at once; duplicates and the like do not matter here.
    func harvest(
        areas: Areas,
        sibling: (String) -> InputFile?,
        report: inout Report
    ) -> Harvest? {
        let place = Location(text.path)
        let links = topics.map { topic in
            ColumnLink(
                column: topic.name,
                indicator: 0,
                role: .value,
                factor: 1,
                range: .any,
                location: place
            )
        }
        let delivery = Delivery(
            key: "",
            source: 0,
            path: text.path,
            form: form,
            period: periods.isEmpty ? DeliveredPeriod(.year(9999)) : nil,
            filters: [],
            codeYear: nil,
            links: links,
            location: place
        )
        var scan: PersonalDataScan?
        return DeliveryReader(AreaSlots(areas))
            .harvest(delivery, text: text, scan: &scan, sibling: sibling, report: &report)
    }

    func columns(_ harvest: Harvest?) -> [FileInspection.Column] {
        topics.enumerated().map { link, topic in
            let statuses = harvest.map { harvest in
                harvest.pages.flatMap { $0.column(of: link, in: $0.statuses) }
            }
            return FileInspection.Column(
                name: topic.name,
                title: titles[topic.name] ?? "",
                unit: topic.unit,
                valueCount: statuses?.count { $0.hasValue } ?? 0,
                missingCount: statuses?.count { !$0.hasValue && $0 != .notDelivered } ?? 0
            )
        }
    }

    /// The areas that any page has a row of, parts of composed areas counted as their whole.
    static func areas(in harvest: Harvest, of slots: AreaSlots) -> [Int] {
        let found = (0..<harvest.slotCount).filter { slot in
            harvest.pages.contains { page in
                let lines = slot * harvest.linesPerSlot..<(slot + 1) * harvest.linesPerSlot
                return page.lines[lines].contains { $0 > 0 }
            }
        }
        return Set(found.map(slots.area)).sorted()
    }
}

extension FileSurvey {
    /// The values that some columns hold, each in order of its first row.
    private static func values(
        of fields: [Int],
        in text: DelimitedText,
        sheet: Sheet
    ) -> [Int: [String]] {
        var seen: [Int: Set<String>] = [:]
        var values: [Int: [String]] = [:]
        var ignored = Report()
        text.forEachRecord(report: &ignored) { record, _ in
            guard record.line > sheet.headerLine, record.count == sheet.header.count,
                !Footer.isFooter(record)
            else { return }
            for field in fields {
                let value = Blanks.trimmed(record.string(field))
                if seen[field, default: []].insert(value).inserted {
                    values[field, default: []].append(value)
                }
            }
        }
        return values
    }

    private static func blocks(_ text: DelimitedText) -> LemonBlocks {
        var rows: [Preview.Row] = []
        var ignored = Report()
        text.forEachRecord(report: &ignored) { record, _ in
            rows.append(Preview.Row(record))
        }
        return LemonBlocks(rows)
    }

    private static func periods(_ cells: [String]) -> [DeliveredPeriod] {
        cells.compactMap(DeliveredPeriod.init).sorted { $0.period < $1.period }
    }

    private static func topics(named names: [String]) -> [Sheet.Topic] {
        names.map { Sheet.Topic(field: 0, name: $0, otherNames: [], unit: "") }
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
