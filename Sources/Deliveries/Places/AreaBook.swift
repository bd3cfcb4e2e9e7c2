import Statistics

/// The codes that hold in one year, and what a delivered code means there.
struct AreaBook {
    enum Match {
        case slots([Int])
        /// A real area that this project does not have: another gemeente, another level.
        case outside
        /// An area of a gemeente of this project, at a level that the project has, yet not among its areas.
        case unknown
        case malformed
    }

    private let slotsByCode: [String: [Int]]
    /// `WK0957` and `BU0957`: the beginnings of the codes that this project should know.
    private let ownPrefixes: Set<String>
    private let slots: AreaSlots
    let year: Int

    init(_ slots: AreaSlots, year: Int) {
        self.year = year
        var slotsByCode: [String: [Int]] = [:]
        var ownPrefixes: Set<String> = []
        for (index, area) in slots.areas.all.enumerated() {
            for span in area.codes where span.holds(in: year) {
                if !span.isComposed, let code = span.codes.first {
                    slotsByCode[CBSCode.normalised(code), default: []].append(index)
                }
                for code in span.codes where area.level > .gemeente {
                    ownPrefixes.insert(String(code.prefix(6)))
                }
            }
        }
        for part in slots.parts where part.span.holds(in: year) {
            slotsByCode[CBSCode.normalised(part.code), default: []].append(part.slot)
        }
        self.slots = slots
        self.slotsByCode = slotsByCode
        self.ownPrefixes = ownPrefixes
    }

    func match(_ delivered: String) -> Match {
        let code = CBSCode.normalised(delivered)
        if let slots = slotsByCode[code] { return .slots(slots) }
        guard CBSCode.isWellFormed(code) else { return .malformed }
        return ownPrefixes.contains(String(code.prefix(6))) ? .unknown : .outside
    }

    func area(of slot: Int) -> Int { slots.area(of: slot) }
}
