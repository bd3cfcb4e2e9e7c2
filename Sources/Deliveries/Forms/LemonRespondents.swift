extension Delivery {
    /// The row of respondents counts for every aspect that has no row of its own.
    func withRespondents(_ blocks: LemonBlocks) -> Delivery {
        guard
            let row = blocks.figures.first(where: { LemonBlocks.isRespondents($0.aspect) })?.aspect
        else { return self }
        let counted = Set(links.filter { $0.role == .respondents }.map(\.indicator))
        let added = links.filter { $0.role == .value && !counted.contains($0.indicator) }.map {
            ColumnLink(
                column: row,
                indicator: $0.indicator,
                role: .respondents,
                factor: 1,
                range: .notNegative,
                location: $0.location
            )
        }
        return with(links + added)
    }
}
