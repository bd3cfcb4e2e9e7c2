package import Statistics

extension DutchFormat {
    /// Two figures as they are printed: `12,3 tot 15,1`; one when they are the same.
    package static func range(_ lower: String, _ upper: String) -> String {
        lower == upper ? lower : "\(lower) tot \(upper)"
    }

    /// `a`, `a en b`, `a, b en c`.
    package static func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " en " + last
    }

    /// `1 november 2026`; nothing for a day that is in no calendar.
    package static func date(year: Int, month: Int, day: Int) -> String? {
        guard (1...12).contains(month), (1...days(of: month, year)).contains(day) else {
            return nil
        }
        return "\(day) \(months[month - 1]) \(year)"
    }

    /// Of `2026-11-01` or `2026-11` or `2026`; every other text stays as it is.
    package static func date(_ text: String) -> String {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
        }
        guard numbers.count == parts.count, parts.first?.count == 4,
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return text }
        switch numbers.count {
        case 3: return date(year: numbers[0], month: numbers[1], day: numbers[2]) ?? text
        case 2 where (1...12).contains(numbers[1]): return "\(months[numbers[1] - 1]) \(parts[0])"
        default: return text
        }
    }

    /// `2024`, `kwartaal 3 van 2019`, `januari 2012`.
    package static func period(_ period: Period) -> String {
        switch period.unit {
        case .year: "\(period.year)"
        case .quarter: "kwartaal \(period.part) van \(period.year)"
        case .month: "\(months[min(max(period.part, 1), 12) - 1]) \(period.year)"
        }
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
    ]

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
