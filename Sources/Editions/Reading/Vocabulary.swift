/// Keys as numbers, in the order in which they were first met.
struct Vocabulary: Sendable {
    private(set) var keys: [String] = []
    private var places: [String: Int] = [:]

    mutating func place(of key: String) -> Int {
        if let place = places[key] { return place }
        places[key] = keys.count
        keys.append(key)
        return keys.count - 1
    }

    func known(_ key: String) -> Int? { places[key] }
}
