package import Statistics

/// Where figures are put while they are read: a slot per area, then one per part of a composed area.
package struct AreaSlots: Sendable {
    /// One CBS area that a composed area is made of.
    package struct Part: Sendable {
        package let area: Int
        package let span: CodeSpan
        package let code: String
        package let slot: Int
    }

    package let areas: Areas
    package let parts: [Part]

    package init(_ areas: Areas) {
        self.areas = areas
        var parts: [Part] = []
        for (index, area) in areas.all.enumerated() {
            for span in area.codes where span.isComposed {
                for code in span.codes {
                    let slot = areas.count + parts.count
                    parts.append(Part(area: index, span: span, code: code, slot: slot))
                }
            }
        }
        self.parts = parts
    }

    package var count: Int { areas.count + parts.count }

    /// The area that a slot is, or is a part of.
    package func area(of slot: Int) -> Int {
        slot < areas.count ? slot : parts[slot - areas.count].area
    }

    /// The parts of a composed area in a year; none for an area that is a whole.
    package func parts(of area: Int, in year: Int) -> [Part] {
        parts.filter { $0.area == area && $0.span.holds(in: year) }
    }
}
