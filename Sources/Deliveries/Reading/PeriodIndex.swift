import Diagnostics
import Statistics

/// The periods of a file by the text that names them: each text is read once.
struct PeriodIndex {
    private var known: [String: DeliveredPeriod?] = [:]
    private let fixed: DeliveredPeriod?
    private let provisional: Set<String>

    /// Provisional are the keys that a code list calls so.
    init(fixed: DeliveredPeriod?, provisional: Set<String> = []) {
        self.fixed = fixed
        self.provisional = provisional
    }

    /// The period of a row; without a cell that of the delivery.
    mutating func period(_ cell: String?) -> DeliveredPeriod? {
        guard let cell else { return fixed }
        if let found = known[cell] { return found }
        var period = DeliveredPeriod(cell)
        if provisional.contains(Blanks.trimmed(cell)) { period = period?.asProvisional }
        known[cell] = .some(period)
        return period
    }
}

extension Diagnostic.Message {
    static func unreadablePeriod(_ cell: String) -> Self {
        .error(
            "WM121",
            "'\(cell)' is geen periode; schrijf een jaar (2024), kwartaal (2019KW03) of maand (2012MM01)"
        )
    }

    static func noPeriod(_ path: String) -> Self {
        .error(
            "WM122",
            "\(path) noemt zelf geen periode; vul de kolom 'periode' in, bijvoorbeeld 2024"
        )
    }

    static func twoPeriods(_ path: String, column: String) -> Self {
        .warning(
            "WM123",
            "\(path) noemt zelf de periode in de kolom '\(column)'; laat 'periode' hier leeg"
        )
    }
}
