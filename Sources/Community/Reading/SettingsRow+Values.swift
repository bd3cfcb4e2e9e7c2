import Diagnostics
import Projects

/// The cells of the tables of the community.
extension SettingsRow {
    /// A cell with an amount; below nought only where that means something.
    func amount(_ column: String, orBelow: Bool = false, report: inout Report) -> Euros? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        guard let amount = Amount.read(text) else {
            report.add(.notAnAmount(text), at: location(column))
            return nil
        }
        guard orBelow || amount >= .zero else {
            report.add(.negativeAmount(text), at: location(column))
            return nil
        }
        return amount
    }

    func year(_ column: String, report: inout Report) -> Int? {
        guard let text = required(column, report: &report) else { return nil }
        let year = Year.read(text)
        if year == nil { report.add(.notAYear(text), at: location(column)) }
        return year
    }

    /// The index of what a required cell refers to.
    func index(_ column: String, in keys: KeyIndex, report: inout Report) -> Int? {
        guard let key = required(column, report: &report) else { return nil }
        return keys.index(of: key, at: location(column), report: &report)
    }

    /// Says personal data in any cell, and a role that looks like the name of a person.
    func checkPrivacy(report: inout Report) {
        for column in declaration.columns {
            let place = location(column.name)
            WrittenPrivacy.check(text(column.name), report: &report) { _ in place }
        }
        RoleName.check(text("rol"), at: location("rol"), report: &report)
    }
}

/// Who does something is told by a role.
enum RoleName {
    static func check(_ role: String, at location: Location, report: inout Report) {
        guard PersonNames.isName(role) else { return }
        report.add(.personAsRole(role), at: location)
    }
}

extension Diagnostic.Message {
    fileprivate static func negativeAmount(_ text: String) -> Self {
        .error(
            "WM304",
            "'\(text)' is minder dan 0; een bedrag met een min kan alleen bij 'verschoven'"
        )
    }

    fileprivate static func personAsRole(_ role: String) -> Self {
        .warning(
            "WM346",
            "'\(role)' lijkt de naam van een persoon; noem de rol, in kleine letters"
        )
    }
}
