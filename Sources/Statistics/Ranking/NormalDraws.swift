/// The draws from the normal distribution that follow from one seed; every theme starts them anew.
package struct NormalDraws: Sendable {
    let seed: UInt64
    let values: [Double]

    /// Enough for this many areas; made once, they serve every theme and every smaller gemeente.
    package init(for method: Method, areas: Int) {
        seed = method.seed
        var generator = SplitMix64(seed: method.seed)
        values = (0..<method.draws * areas).map { _ in generator.normal() }
    }

    func serve(_ method: Method, areas: Int) -> Bool {
        seed == method.seed && values.count >= method.draws * areas
    }
}
