package import Diagnostics
package import Statistics
package import Tables

/// What a delivered file turns out to hold, before anything is linked to it.
package struct FileInspection: Sendable {
    /// A column (or in long files a measure) that may feed an indicator.
    package struct Column: Sendable {
        /// What `koppelingen.csv` calls it.
        package let name: String
        package let title: String
        package let unit: String
        package let valueCount: Int
        package let missingCount: Int
    }

    /// A column that chooses between rows, with the first of its values.
    package struct Dimension: Sendable {
        package let name: String
        package let values: [String]
        package let valueCount: Int
    }

    package let form: DeliveryForm
    package let delimiter: Delimiter
    package let encoding: TextEncoding
    package let columns: [Column]
    package let dimensions: [Dimension]
    /// Empty when the file does not say its period.
    package let periods: [DeliveredPeriod]
    /// How many codes of each level the file has; none in files without codes.
    package let codeCounts: [AreaLevel: Int]
    /// The areas of the project that the file has figures of.
    package let areas: [Int]
    /// What the file says of places, periods and numbers that cannot be used.
    package let report: Report

    /// Nothing when no form fits; the report says why a file cannot be read at all.
    package init?(
        _ text: DelimitedText,
        areas: Areas,
        sibling: (String) -> InputFile?,
        report: inout Report
    ) {
        let preview = Preview(text)
        if let line = preview.lineOfDoubledQuotes {
            report.add(.doubledQuotes, at: Location(text.path, line: line))
            return nil
        }
        guard let form = DeliveryForm.recognised(preview) else {
            report.add(.noForm, at: Location(text.path))
            return nil
        }
        let survey = FileSurvey(text, form: form, sheet: form.sheet(preview), sibling: sibling)
        var own = Report()
        let harvest = survey.harvest(areas: areas, sibling: sibling, report: &own)
        self.form = form
        delimiter = text.delimiter
        encoding = text.encoding
        columns = survey.columns(harvest)
        dimensions = survey.dimensions
        periods = survey.periods
        codeCounts = survey.codeCounts
        self.areas = harvest.map { FileSurvey.areas(in: $0, of: AreaSlots(areas)) } ?? []
        // A file may be read with other filters and columns than all at once, so only what is said of
        // places counts here; those messages have the codes from 130 on.
        var kept = Report()
        for said in own.diagnostics where (130..<140) ~= (Int(said.message.code.dropFirst(2)) ?? 0)
        {
            kept.add(said.message, at: said.location, notes: said.notes)
        }
        self.report = kept
    }
}

extension Diagnostic.Message {
    fileprivate static let noForm = error(
        "WM103",
        "de indeling van dit bestand is niet bekend; data/README.md noemt de vormen die gelezen worden"
    )
}
