import Diagnostics
import Tables

/// Whether a comma or a point in the numbers of a file can mean only one thing.
struct MarkCheck {
    private(set) var gatherer: Gatherer
    private let preview: Preview
    private let text: DelimitedText

    init(_ gatherer: Gatherer, preview: Preview, text: DelimitedText) {
        self.gatherer = gatherer
        self.preview = preview
        self.text = text
    }

    /// Reads once more when a mark turned out to be unclear, to name every such cell and take it back.
    mutating func run(report: inout Report) {
        let refused = marks().mapValues { $0.refusedShapes(habit) }
        guard refused.values.contains(where: { !$0.isEmpty }) else { return }
        let sheet = gatherer.sheet
        let isPerColumn = isPerColumn
        var gatherer = gatherer
        text.forEachRecord(report: &report) { record, report in
            guard record.line > sheet.headerLine, record.count == sheet.header.count,
                !Footer.isFooter(record)
            else { return }
            gatherer.explain(
                record,
                refused: { refused[isPerColumn ? $0 : Self.wholeFile] ?? [:] },
                report: &report
            )
        }
        self.gatherer = gatherer
    }
}

extension MarkCheck {
    private static let wholeFile = -1

    private var form: DeliveryForm { gatherer.delivery.form }

    /// The KWB workbook writes some columns with a comma and others with a point.
    private var isPerColumn: Bool { form == .kwb }

    private var habit: DecimalMarks.Habit {
        DecimalMarks.Habit(
            pointIsUsual: [.odata3, .rivm].contains(form) || text.delimiter == .comma,
            mayMix: form == .kwb,
            hasNoThousands: form == .leefbaarometer
        )
    }

    private func marks() -> [Int: DecimalMarks] {
        var marks: [Int: DecimalMarks] = [:]
        for (link, mark) in gatherer.marks.enumerated() {
            let scope = isPerColumn ? gatherer.harvest.fields[link] : Self.wholeFile
            marks[scope, default: DecimalMarks()].add(mark)
        }
        if marks[Self.wholeFile]?.isSilent == true {
            marks[Self.wholeFile]?.add(otherMarks())
        }
        return marks
    }

    /// Columns that feed nothing tell how the file writes its numbers too.
    private func otherMarks() -> DecimalMarks {
        var marks = DecimalMarks()
        for topic in gatherer.sheet.topics {
            for cell in preview.sample(of: topic.field, after: gatherer.sheet.headerLine) {
                let shape = NumberCell.read(cell).shape
                if [.comma, .point, .grouped].contains(shape) { marks.add(shape) }
            }
        }
        return marks
    }
}
