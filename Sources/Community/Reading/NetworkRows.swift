import Diagnostics
import Projects
import Statistics

/// Reads `organisaties.csv`, `contacten.csv` and `coalitie.csv`.
struct NetworkRows {
    private(set) var organisations: [Organisation] = []
    private(set) var contacts: [Contact] = []
    private(set) var coalition: [CoalitionMember] = []
    private var keys = KeyIndex("organisatie", in: .organisations)
    private let areas: AreaCheck

    init(_ folder: ProjectFolder, project: Project, report: inout Report) {
        areas = AreaCheck(project)
        for row in Self.rows(.organisations, folder, report: &report) {
            takeOrganisation(row, report: &report)
        }
        for row in Self.rows(.contacts, folder, report: &report) {
            takeContact(row, report: &report)
        }
        for row in Self.rows(.coalition, folder, report: &report) {
            takeMember(row, report: &report)
        }
    }
}

extension NetworkRows {
    private static func rows(
        _ declaration: TableDeclaration,
        _ folder: ProjectFolder,
        report: inout Report
    ) -> [SettingsRow] {
        let rows = SettingsTable(declaration, in: folder, report: &report)?.rows ?? []
        for row in rows { row.checkPrivacy(report: &report) }
        return rows
    }

    private mutating func takeOrganisation(_ row: SettingsRow, report: inout Report) {
        let key = row.key("organisatie", report: &report)
        let name = row.required("naam", report: &report)
        let named = row.required("gebieden", report: &report)?.list("+") ?? []
        let places = named.compactMap { area in
            areas.index(
                of: area,
                [.gemeente, .wijk, .buurt],
                at: row.location("gebieden"),
                report: &report
            )
        }
        let stage: OrganisationStage? =
            row.text("fase").isEmpty ? nil : row.choice("fase", report: &report)
        let numbers = row.text("nummer").list("+")
        if !numbers.isEmpty, numbers.count != named.count {
            report.add(.otherCount(numbers.count, named.count), at: row.location("nummer"))
        }
        guard let key, keys.claim(key, at: row.location("organisatie"), report: &report), let name
        else { return }
        organisations.append(
            Organisation(
                key: key,
                name: name,
                kind: row.text("soort"),
                areas: places,
                stage: stage,
                numbers: numbers,
                location: row.location("organisatie")
            )
        )
    }

    private mutating func takeContact(_ row: SettingsRow, report: inout Report) {
        let area = areas.index(row, "wijk", [.gemeente, .wijk, .buurt], report: &report)
        let role = row.required("rol", report: &report)
        guard let area, let role else { return }
        contacts.append(
            Contact(
                area: area,
                role: role,
                team: row.text("team"),
                address: row.text("adres"),
                location: row.location
            )
        )
    }

    private mutating func takeMember(_ row: SettingsRow, report: inout Report) {
        let area = areas.index(row, "wijk", [.wijk], report: &report)
        let party = row.required("partij", report: &report)
        let isInCoreTeam = row.isYes("kernteam", report: &report)
        guard let area, let party else { return }
        coalition.append(
            CoalitionMember(
                area: area,
                party: party,
                role: row.text("rol"),
                isInCoreTeam: isInCoreTeam,
                task: row.text("taak"),
                location: row.location
            )
        )
    }
}

extension Diagnostic.Message {
    fileprivate static func otherCount(_ numbers: Int, _ areas: Int) -> Self {
        .error(
            "WM316",
            "het aantal nummers (\(numbers)) past niet bij het aantal gebieden (\(areas)); geef elk gebied één nummer"
        )
    }
}
