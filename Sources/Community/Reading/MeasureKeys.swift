import Diagnostics
import Statistics

/// Finds a measure by the name of its file, within its wijk or among those for the whole gemeente.
struct MeasureKeys {
    private let areas: Areas
    /// Per area: the index of a measure, or nothing where its text was wrong, which was said.
    private var known: [Int: [String: Int?]] = [:]

    init(_ areas: Areas) { self.areas = areas }

    mutating func add(_ key: String, of area: Int, as index: Int?) {
        known[area, default: [:]][key] = .some(index)
    }

    func index(of key: String, in area: Int, at location: Location, report: inout Report) -> Int? {
        let places = [area, areas.gemeente(of: area)].compactMap { $0 }
        for place in places {
            if let found = known[place]?[key] { return found }
        }
        let names = places.flatMap { known[$0].map { $0.keys.sorted() } ?? [] }
        report.add(.unknownMeasure(key, areas[area].key, known: names), at: location)
        return nil
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownMeasure(_ key: String, _ area: String, known: [String]) -> Self {
        let advice = "; noem een bestand uit content/wijkagenda/\(area), zonder .md"
        let hint = NearMiss.hint(for: key, among: known, or: advice)
        return .error("WM313", "'\(key)' is geen maatregel van '\(area)'\(hint)")
    }
}
