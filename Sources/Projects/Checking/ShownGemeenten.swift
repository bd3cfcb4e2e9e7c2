package import Diagnostics
import Statistics

extension Project {
    /// The gemeenten that have pages.
    package var shownGemeenten: [Int] {
        let gemeenten = dataset.areas.indices(at: .gemeente)
        return gemeenten.filter(shows)
    }

    package func shows(_ gemeente: Int) -> Bool {
        settings.layout == .perGemeente || dataset.areas[gemeente].key == settings.gemeente
    }

    /// Says which wijken come on no page, because their gemeente does not.
    package func checkShownGemeenten(report: inout Report) {
        let areas = dataset.areas
        let hidden = areas.indices(at: .gemeente).filter {
            !shows($0) && !areas.wijken(of: $0).isEmpty
        }
        // With an unknown gemeente in the settings, none has pages; that was said.
        guard !hidden.isEmpty, !shownGemeenten.isEmpty else { return }
        report.add(
            .gemeenteWithoutPages(hidden.map { areas[$0].key }),
            at: Location("wijkenmonitor.yml")
        )
    }
}

extension Diagnostic.Message {
    fileprivate static func gemeenteWithoutPages(_ keys: [String]) -> Self {
        let names = keys.map { "'\($0)'" }.joined(separator: ", ")
        return .warning(
            "WM228",
            "de wijken van \(names) komen niet op de site; schrijf 'indeling: per_gemeente' als elke"
                + " gemeente eigen pagina's krijgt"
        )
    }
}
