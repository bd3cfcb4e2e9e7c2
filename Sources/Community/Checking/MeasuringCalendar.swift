import Statistics

/// When an indicator was measured, and when it will be for the next time as far as is known.
struct MeasuringCalendar {
    let last: Int
    /// The year that the next figure is about; nothing where nobody knows.
    let next: Int?
    private let years: Set<Int>

    /// Nothing for an indicator that was never measured.
    init?(years: [Int], source: Source) {
        guard let last = years.max() else { return nil }
        self.last = last
        self.years = Set(years)
        let before = self.years.filter { $0 < last }.max()
        next =
            Self.announced(by: source, after: last) ?? before.map { 2 * last - $0 }
    }

    func measures(after baseline: Int, until goal: Int) -> Bool {
        let known = years.union([next].compactMap { $0 })
        return known.contains { $0 > baseline && $0 <= goal }
    }

    /// The next publication is as long after what it is about as the last one was, or else a year.
    private static func announced(by source: Source, after last: Int) -> Int? {
        guard let next = year(in: source.next) else { return nil }
        let delay = year(in: source.published).map { max(0, $0 - last) } ?? 1
        return next - delay > last ? next - delay : nil
    }

    /// The first year in a text such as `2028-02-01` or `voorjaar 2028`.
    private static func year(in text: String) -> Int? {
        text.split { !$0.isNumber }.first { $0.count == 4 }.flatMap { Year.read(String($0)) }
    }
}
