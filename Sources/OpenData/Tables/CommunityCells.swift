import Community
import Projects

extension [Funding] {
    /// What is known of all money together; nothing where nothing is.
    var knownAmount: OpenCell {
        let known = compactMap(\.amount)
        return known.isEmpty ? .empty : .amount(known.total)
    }

    var hasUnknownAmount: Bool { contains { $0.amount == nil } }
}

extension OpenCell {
    /// In euros.
    static func amount(_ amount: Euros) -> OpenCell { .number(Double(amount.cents) / 100) }
}
