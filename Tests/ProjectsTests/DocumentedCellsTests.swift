@testable import Deliveries
@testable import Projects
import Statistics
import Testing

/// What `data/README.md` says of cells is what the readers make of them.
@Suite struct DocumentedCellsTests {
    struct Mark: Sendable, CustomTestStringConvertible {
        let text: String
        let status: CellStatus
        var testDescription: String { "'\(text)' is \(status)" }
    }

    static let marks = CellStatus.allCases.flatMap { status in
        status.marks.map { Mark(text: $0, status: status) }
    }

    @Test(arguments: marks) func readsEveryMarkAsItsReason(_ mark: Mark) {
        let cell = NumberCell.read("  \(mark.text) ")
        #expect(cell.status == mark.status)
        #expect(cell.value.isNaN)
        #expect(cell.shape == .whole)
    }

    @Test func takesNoOtherNumberForAMark() {
        let listed = Set(Self.marks.map(\.text))
        for number in -100_010 ... -99_980 where !listed.contains("\(number)") {
            #expect(NumberCell.read("\(number)").value == Double(number))
        }
    }

    @Test(arguments: DataReadme.periodExamples.map(\.text))
    func readsEveryPeriodThatIsListed(_ text: String) throws {
        let period = try #require(DeliveredPeriod(text))
        #expect(period.isProvisional == text.contains("*"))
    }

    @Test(arguments: CellStatus.allCases) func givesAReasonWhereThereIsNoValue(_ status: CellStatus)
    {
        #expect(status.reason.isEmpty == status.hasValue)
    }
}
