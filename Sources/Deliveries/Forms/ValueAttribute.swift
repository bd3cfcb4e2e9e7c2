import Statistics

/// Why OData v4 gives no value: the words of its column `ValueAttribute`.
enum ValueAttribute {
    static func status(_ word: String) -> CellStatus {
        switch word {
        case "", "None", "null": .empty
        case "Impossible": .impossible
        case "Confidential", "Secret": .secret
        default: .unknown
        }
    }
}
