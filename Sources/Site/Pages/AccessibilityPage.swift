import Projects
import Templates
import Wording

/// The statement of how accessible the site is, in the parts of the Dutch model.
struct AccessibilityPage {
    let site: SiteAssembly
    let gemeente: GemeenteFindings?

    var page: SitePage {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.footAccessibility],
            address: Addresses.accessibility
        )
        return frame.page(Contracts.toegankelijkheid) { [self] in record }
    }
}

extension AccessibilityPage {
    private var record: Record {
        let statement = site.project.settings.accessibility
        let publisher = site.project.settings.publisher
        func or(_ text: String?, _ fallback: String) -> String {
            text.flatMap { $0.isEmpty ? nil : $0 } ?? fallback
        }
        return Record(
            Contracts.accessibilityFields,
            [
                "ingevuld": .flag(statement != nil),
                "organisatie": .text(or(statement?.organisation, publisher.name)),
                "status": .text(statement?.status.rawValue ?? ""),
                "statuszin": .text(statement.map { site.words[word($0.status)] } ?? ""),
                "bereik": .text(or(statement?.scope, site.project.settings.baseURL)),
                "norm": .text(statement?.norm ?? ""),
                "onderzoek": .text(statement?.examination ?? ""),
                "rapport": .text(statement?.report ?? ""),
                "register": .text(statement?.register ?? ""),
                "afwijkingen": .list(statement?.deviations.map(deviation) ?? []),
                "contact": .text(or(statement?.email, publisher.email)),
                "antwoordtijd": .text(statement?.answerTime ?? ""),
                "akkoord": .text(statement?.approvedBy ?? ""),
                "datum": .text(statement.map { DutchFormat.date($0.date) } ?? ""),
            ]
        )
    }

    private func deviation(_ deviation: AccessibilityStatement.Deviation) -> Record {
        Record(
            Contracts.deviation,
            [
                "criterium": .text(deviation.criterion),
                "beschrijving": .text(deviation.description),
                "oorzaak": .text(deviation.cause),
                "gevolg": .text(deviation.effect),
                "alternatief": .text(deviation.alternative),
                "maatregel": .text(deviation.measure),
                "gepland": .text(deviation.planned.map(DutchFormat.date) ?? ""),
            ]
        )
    }

    private func word(_ status: AccessibilityStatement.Status) -> PageWord {
        switch status {
        case .full: .statusFull
        case .partial: .statusPartial
        case .firstMeasures: .statusFirstMeasures
        case .not: .statusNot
        case .unexamined: .statusUnexamined
        }
    }
}
