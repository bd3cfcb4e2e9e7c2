/// What a page does, with every name resolved to a place.
indirect enum Step: Sendable {
    case text(TemplateText)
    case variable(Place)
    /// The body once, or once per record, which is then found in the register.
    case section(Place, register: Int, [Step])
    case inverted(Place, [Step])
    case program(Int, indentation: [UInt8]?)
}

/// Where a value is: which record in reach, which of its slots, and the slots of the groups below that.
struct Place: Sendable {
    let register: Int
    let slot: Int
    let groups: [Int]
}

/// A page ready to render: its own steps first, then those of each partial in each scope it is used in.
struct CompiledPage: Sendable {
    let programs: [[Step]]
    let registerCount: Int
}
