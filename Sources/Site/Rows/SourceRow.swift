import Statistics
import Templates
import Wording

/// Where figures come from, in full.
struct SourceRow {
    private let site: SiteAssembly
    private let source: Source

    init(_ site: SiteAssembly, _ source: Int) {
        self.site = site
        self.source = site.dataset.sources[source]
    }

    static func anchor(_ source: Source) -> String { "bron-\(source.key)" }

    var record: Record {
        Record(
            Contracts.source,
            [
                "anker": .text(Self.anchor(source)),
                "naam": .text(source.name),
                "houder": .text(source.holder),
                "licentie": .text(source.licence),
                // An address that is not safe to follow is not a link.
                "url": .text(source.url.hasPrefix("https://") ? source.url : ""),
                "gepubliceerd": .text(DutchFormat.date(source.published)),
                "volgende": .text(DutchFormat.date(source.next)),
                "bescherming": .text(site.words[protection]),
                "toelichting": .text(source.note),
                "fictief": .flag(source.isFictitious),
            ]
        )
    }

    private var protection: PageWord {
        switch source.protection {
        case .alreadyProtected: .protectedAlready
        case .count: .protectedCounts
        case .care: .protectedCare
        case .notSensitive: .protectedNotSensitive
        case .survey: .protectedSurvey
        }
    }
}
