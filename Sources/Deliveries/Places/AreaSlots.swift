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

    /// The parts of a composed area: those that were delivered, or else those of the year.
    ///
    /// Figures of one year may come with the codes of another, as the delivery's `indeling` says.
    func parts(of area: Int, in year: Int, delivered: (Int) -> Bool) -> [Part] {
        let own = parts.filter { $0.area == area }
        let ofYear = own.filter { $0.span.holds(in: year) }
        if ofYear.contains(where: { delivered($0.slot) }) { return ofYear }
        guard let span = own.first(where: { delivered($0.slot) })?.span else { return ofYear }
        return own.filter { $0.span == span }
    }
}
