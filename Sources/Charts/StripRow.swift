/// One subject in a strip chart: where the area stands between the other areas and the city.
package struct StripRow: Sendable {
    package let label: String
    /// The area's number as it is printed everywhere, or the words for why there is none.
    package let value: String
    package let area: Double?
    package let city: Double?
    package let others: [Double]

    package init(label: String, value: String, area: Double?, city: Double?, others: [Double]) {
        self.label = label
        self.value = value
        self.area = area
        self.city = city
        self.others = others
    }

    /// From the lowest to the highest number in the row.
    package var range: ClosedRange<Double>? {
        let numbers = others + [area, city].compactMap { $0 }
        guard let lowest = numbers.min(), let highest = numbers.max() else { return nil }
        return lowest...highest
    }
}
