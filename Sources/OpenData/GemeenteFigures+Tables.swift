extension GemeenteFigures {
    /// Every table, in the order in which a reader meets them.
    package var tables: [OpenTable] {
        [
            areasTable, themeTable, indicatorTable, sourceTable, methodTable, observationTable,
            referenceTable, rulerTable, indicatorScoreTable, themeScoreTable, contributionTable,
            developmentTable, rankTable, measureTable, targetTable, initiativeTable, budgetTable,
            organisationTable,
        ]
    }
}
