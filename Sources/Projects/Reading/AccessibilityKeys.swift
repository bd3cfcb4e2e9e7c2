import Diagnostics
import YAML

/// Reads `toegankelijkheid` in `wijkenmonitor.yml`.
struct AccessibilityKeys {
    static let all = [
        YAMLKey("status", "De nalevingsstatus: A, B, C, D of E.", required: true),
        YAMLKey("datum", "De dag van de verklaring, zoals 2026-06-30.", required: true),
        YAMLKey("organisatie", "Van wie de verklaring is; zonder deze regel de uitgever."),
        YAMLKey("bereik", "Het webadres waar de verklaring over gaat."),
        YAMLKey("norm", "De norm waaraan is getoetst, zoals EN 301 549 V3.2.1 (WCAG 2.1 AA)."),
        YAMLKey("onderzoek", "Hoe en wanneer de site is onderzocht."),
        YAMLKey("rapport", "Het webadres van het rapport."),
        YAMLKey("register", "Het webadres van de verklaring in het register."),
        YAMLKey(
            "email",
            "Een algemeen adres voor meldingen; zonder deze regel dat van de uitgever."
        ),
        YAMLKey("telefoon", "Een algemeen nummer voor meldingen."),
        YAMLKey("antwoordtijd", "Hoe snel wie meldt antwoord krijgt, zoals binnen 5 werkdagen."),
        YAMLKey("akkoord", "De functie van wie de verklaring goedkeurde, zonder naam."),
        YAMLKey("afwijkingen", "Wat nog niet voldoet.", shape: .mappings(deviation)),
    ]

    private static let deviation = [
        YAMLKey("criterium", "Het succescriterium, zoals 1.4.3 Contrast.", required: true),
        YAMLKey("beschrijving", "Wat er niet goed is.", required: true),
        YAMLKey("oorzaak", "Waardoor het komt."),
        YAMLKey("gevolg", "Wie er last van heeft."),
        YAMLKey("alternatief", "Wat de bezoeker intussen kan doen."),
        YAMLKey("maatregel", "Wat eraan gedaan wordt."),
        YAMLKey("gepland", "De dag waarop het klaar is."),
    ]

    private let node: YAMLNode

    init(_ node: YAMLNode) {
        self.node = node
    }

    /// Nothing without a status and a date, which is said where the keys are checked.
    func statement(on today: CalendarDay, report: inout Report) -> AccessibilityStatement? {
        guard let status = status(report: &report), let day = node["datum"],
            let date = day.day(report: &report)
        else { return nil }
        if date > today {
            report.add(.statementInFuture(day.string ?? ""), at: day.location)
        } else if date.aYearLater < today {
            report.add(.statementTooOld(day.string ?? ""), at: day.location)
        }
        return AccessibilityStatement(
            status: status,
            date: date,
            organisation: text("organisatie"),
            scope: text("bereik"),
            norm: text("norm"),
            examination: text("onderzoek"),
            report: address("rapport", report: &report),
            register: address("register", report: &report),
            email: text("email"),
            telephone: text("telefoon"),
            answerTime: text("antwoordtijd"),
            approvedBy: text("akkoord"),
            deviations: node["afwijkingen"]?.list.map { deviation($0, report: &report) } ?? []
        )
    }
}

extension AccessibilityKeys {
    private func text(_ key: String) -> String { node[key]?.string ?? "" }

    private func status(report: inout Report) -> AccessibilityStatement.Status? {
        guard let value = node["status"], let word = value.string else { return nil }
        let status = AccessibilityStatement.Status(rawValue: word)
        if status == nil { report.add(.notAStatus(word), at: value.location) }
        return status
    }

    /// A link that every visitor may follow.
    private func address(_ key: String, report: inout Report) -> String {
        guard let value = node[key], let text = value.string else { return "" }
        return WebAddress.read(text, key, at: value.location, report: &report)
    }

    private func deviation(
        _ node: YAMLNode,
        report: inout Report
    ) -> AccessibilityStatement.Deviation {
        func text(_ key: String) -> String { node[key]?.string ?? "" }
        return AccessibilityStatement.Deviation(
            criterion: text("criterium"),
            description: text("beschrijving"),
            cause: text("oorzaak"),
            effect: text("gevolg"),
            alternative: text("alternatief"),
            measure: text("maatregel"),
            planned: node["gepland"]?.day(report: &report)
        )
    }
}

extension CalendarDay {
    /// The same day a year on; after 29 February the first of March is near enough.
    var aYearLater: CalendarDay { CalendarDay(year: year + 1, month: month, day: day) }
}

extension Diagnostic.Message {
    fileprivate static func notAStatus(_ word: String) -> Self {
        .error("WM215", "'\(word)' is geen status van een verklaring; kies uit A, B, C, D, E")
    }

    fileprivate static func statementTooOld(_ date: String) -> Self {
        .warning(
            "WM216",
            "de toegankelijkheidsverklaring van \(date) is ouder dan een jaar; stel een nieuwe op en"
                + " zet hier de nieuwe dag"
        )
    }

    fileprivate static func statementInFuture(_ date: String) -> Self {
        .error(
            "WM217",
            "de toegankelijkheidsverklaring van \(date) ligt na de peildatum; verbeter een van beide"
        )
    }
}
