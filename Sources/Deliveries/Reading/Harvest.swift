import Diagnostics
import Statistics

/// What one delivery yields: per period a page of cells, slot by slot, and the line of each row.
struct Harvest: Sendable {
    struct Page: Sendable {
        let period: Period
        var isProvisional: Bool
        let slotCount: Int
        /// In strips of some links, each by slot: a delivered row is written in few runs, and the
        /// cells of a link are found again in little memory.
        var values: [Double]
        var statuses: [CellStatus]
        /// The line that gave the cells: by slot, and in long files by slot and link; 0 when none did.
        var lines: [UInt32]

        /// How many links a strip has: of their values one slot fills a line of the processor's cache.
        static let strip = 8

        /// Where the cells of a link begin; its next slot stands a strip further.
        func start(of link: Int) -> Int { Self.start(of: link, slotCount: slotCount) }

        static func start(of link: Int, slotCount: Int) -> Int {
            link / strip * strip * slotCount + link % strip
        }

        /// Takes a cell back that turned out to be unclear.
        mutating func refuse(_ link: Int, slot: Int) {
            let place = start(of: link) + slot * Self.strip
            values[place] = .nan
            statuses[place] = .refused
        }

        /// The cells of one link, by slot.
        func column<Cell>(of link: Int, in cells: [Cell]) -> [Cell] {
            let start = start(of: link)
            return cells.withUnsafeBufferPointer { cells in
                (0..<slotCount).map { cells[start + $0 * Self.strip] }
            }
        }
    }

    let delivery: Delivery
    /// Per link the field that its numbers stand in; for messages.
    var fields: [Int]
    let linesPerSlot: Int
    let slotCount: Int
    var pages: [Page] = []
    private var pageByPeriod: [Period: Int] = [:]
    /// Areas that are other ones than the year before, by slot and year.
    var changes: [(slot: Int, year: Int)] = []

    init(_ delivery: Delivery, slotCount: Int, isLong: Bool) {
        self.delivery = delivery
        self.slotCount = slotCount
        self.linesPerSlot = isLong ? max(1, delivery.links.count) : 1
        self.fields = Array(repeating: 0, count: delivery.links.count)
    }

    var linkCount: Int { delivery.links.count }

    mutating func page(for delivered: DeliveredPeriod) -> Int {
        if let index = pageByPeriod[delivered.period] {
            if delivered.isProvisional { pages[index].isProvisional = true }
            return index
        }
        let strips = (linkCount + Page.strip - 1) / Page.strip
        let cells = slotCount * strips * Page.strip
        pages.append(
            Page(
                period: delivered.period,
                isProvisional: delivered.isProvisional,
                slotCount: slotCount,
                values: Array(repeating: .nan, count: cells),
                statuses: Array(repeating: .notDelivered, count: cells),
                lines: Array(repeating: 0, count: slotCount * linesPerSlot)
            )
        )
        pageByPeriod[delivered.period] = pages.count - 1
        return pages.count - 1
    }

    /// Hands a page over: its cells live on in the measurements.
    mutating func takePage(_ index: Int) -> Page {
        let page = pages[index]
        pages[index].values = []
        pages[index].statuses = []
        return page
    }

    /// Keeps only the lines, which messages still need.
    mutating func dropCells() {
        for index in pages.indices { _ = takePage(index) }
    }

    /// The line that already gave these cells of a slot; in wide files a line gives all of them.
    func line(of uses: [ColumnMatch.Use], slot: Int, page: Int) -> Int? {
        let start = slot * linesPerSlot
        if linesPerSlot == 1 {
            let line = pages[page].lines[start]
            return line > 0 ? Int(line) : nil
        }
        let use = uses.first { pages[page].lines[start + $0.link] > 0 }
        return use.map { Int(pages[page].lines[start + $0.link]) }
    }

    mutating func note(_ line: Int, of uses: [ColumnMatch.Use], slot: Int, page: Int) {
        let start = slot * linesPerSlot
        if linesPerSlot == 1 {
            pages[page].lines[start] = UInt32(clamping: line)
        } else {
            for use in uses { pages[page].lines[start + use.link] = UInt32(clamping: line) }
        }
    }

    /// Where the cell of a link stands in the file; nothing when this harvest did not give it.
    func location(of link: Int, slot: Int, page: Int) -> Location? {
        let line = pages[page].lines[slot * linesPerSlot + (linesPerSlot == 1 ? 0 : link)]
        guard line > 0 else { return nil }
        return Location(delivery.path, line: Int(line), field: fields[link] + 1)
    }
}
