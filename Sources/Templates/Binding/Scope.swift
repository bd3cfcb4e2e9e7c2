/// A record that the names of a template can reach, and the register that holds it while rendering.
struct Frame {
    /// The way to it through the contract, which makes it unique on a page.
    let path: String
    let fields: [Field]
    let register: Int
}

/// The records in reach, the nearest last.
struct Scope {
    private(set) var frames: [Frame]

    /// A record of the same kind further out is out of reach: all its names are the nearer one's too.
    func entering(_ frame: Frame) -> Scope {
        Scope(frames: frames.filter { $0.register != frame.register } + [frame])
    }

    /// Every name that can be used here, the nearest first.
    var names: [String] {
        frames.reversed().flatMap { $0.fields.map(\.name) }
    }

    /// The frame whose field a first name means; the record itself is only ever the nearest one's.
    func frame(knowing name: String) -> Frame? {
        let reach = name == Field.itself ? frames.suffix(1) : frames[...]
        return reach.last { frame in frame.fields.contains { $0.name == name } }
    }
}
