/// What can be computed back from a published table, found from nothing but that table.
package struct DisclosureAudit: Sendable, Equatable {
    /// A cell that the table leaves blank.
    package struct Finding: Sendable, Equatable {
        package let node: Int
        package let code: String
        package let bounds: Interval
        /// The cell can be computed exactly.
        package let isRecovered: Bool

        package var width: Double { bounds.width }
    }

    /// One for every blank cell, in the order of the table.
    package let findings: [Finding]

    /// - Parameters:
    ///   - published: the table, without a value where a cell is blank.
    ///   - halfWidths: per node half a unit of its rounding; without them values are exact.
    package init(_ published: DisclosureTree, halfWidths: [Double] = []) {
        let intervals = AttackerBounds(published, halfWidths: halfWidths).intervals
        findings = published.codes.indices.filter { published.values[$0] == nil }.map { node in
            Finding(
                node: node,
                code: published.codes[node],
                bounds: intervals[node],
                isRecovered: abs(intervals[node].width) <= 1e-9
            )
        }
    }

    /// The cells of which more is known than may be.
    package func exposed(below threshold: Double) -> [Finding] {
        findings.filter { $0.width < threshold - 1e-9 }
    }
}
