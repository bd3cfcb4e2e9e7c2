/// What several wijken have in common on their agendas.
package struct Recurrence<Subject: Hashable & Sendable>: Sendable {
    package let subject: Subject
    package let measures: [Int]
    /// The wijken of these measures, each once, in the order of the measures.
    package let areas: [Int]
}

extension CommunityData {
    /// What measures of two or more wijken share; what most wijken share goes before.
    ///
    /// A measure for all wijken is in none of them, so it makes nothing recur.
    package func recurring<Subject: Hashable>(
        among measures: [Int],
        in wijken: Set<Int>,
        by subjects: (Measure) -> [Subject]
    ) -> [Recurrence<Subject>] {
        var found: [Subject: [Int]] = [:]
        var order: [Subject] = []
        for index in measures where wijken.contains(self.measures[index].area) {
            for subject in subjects(self.measures[index]) where found[subject]?.last != index {
                if found[subject] == nil { order.append(subject) }
                found[subject, default: []].append(index)
            }
        }
        let all = order.map { subject in
            let measures = found[subject] ?? []
            var areas: [Int] = []
            for area in measures.map({ self.measures[$0].area }) where !areas.contains(area) {
                areas.append(area)
            }
            return Recurrence(subject: subject, measures: measures, areas: areas)
        }
        let recurring = all.enumerated().filter { $0.element.areas.count > 1 }
        return recurring.sorted { left, right in
            let counts = (left.element.areas.count, right.element.areas.count)
            return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
        }.map(\.element)
    }
}

extension Measure {
    /// By which alike measures are found: what kind it is, or else its own title, whatever the capitals.
    package var likeness: String {
        (kind ?? title).lowercased().split(separator: " ").joined(separator: " ")
    }
}
