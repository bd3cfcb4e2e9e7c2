import Diagnostics
import Statistics

/// Reads `postcodes.csv`: by which postcode a resident finds the wijk or buurt.
enum PostcodeRows {
    static func postcodes(
        _ folder: ProjectFolder,
        areaKeys: KeyIndex,
        report: inout Report
    ) -> [Postcode] {
        let rows = SettingsTable(.postcodes, in: folder, report: &report)?.rows ?? []
        return rows.compactMap { row in
            let key = row.required("gebied", report: &report)
            let area = key.flatMap {
                areaKeys.index(of: $0, at: row.location("gebied"), report: &report)
            }
            guard let text = row.required("postcode", report: &report) else { return nil }
            guard let code = Postcode.code(text) else {
                report.add(.notAPostcode(text), at: row.location("postcode"))
                return nil
            }
            return area.map { Postcode(code: code, area: $0) }
        }
    }
}

/// A postcode, or the four digits that a whole neighbourhood has, and where it lies.
package struct Postcode: Sendable, Equatable {
    /// Without blanks and in capitals: `6041` or `6041AB`.
    package let code: String
    package let area: Int

    fileprivate static func code(_ text: String) -> String? {
        let code = text.filter { $0 != " " }.uppercased()
        let digits = code.prefix(4)
        let letters = code.dropFirst(4)
        guard digits.count == 4, digits.first != "0",
            digits.allSatisfy({ $0.isASCII && $0.isNumber }), [0, 2].contains(letters.count),
            letters.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return nil }
        return code
    }
}

extension Diagnostic.Message {
    fileprivate static func notAPostcode(_ text: String) -> Self {
        .error(
            "WM219",
            "'\(text)' is geen postcode; schrijf vier cijfers, of vier cijfers en twee letters"
        )
    }
}
