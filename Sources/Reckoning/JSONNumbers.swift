import Diagnostics
import YAML

/// Reads numbers and words under the keys of one JSON object, with what is wrong at its place.
struct JSONNumbers {
    private let node: YAMLNode

    init(_ node: YAMLNode) { self.node = node }

    func number(
        _ key: String,
        _ lowest: Double = -.infinity,
        _ highest: Double = .infinity,
        report: inout Report
    ) -> Double? {
        node[key].flatMap { Self.number($0, key, lowest, highest, report: &report) }
    }

    func whole(_ key: String, report: inout Report) -> Int? {
        guard let value = node[key], !value.isNull else { return nil }
        if let text = value.given, value.isPlain, let number = Double(text), abs(number) < 1e15,
            number == number.rounded(.towardZero)
        {
            return Int(number)
        }
        report.add(.notAWhole(value.given ?? "", key), at: value.location)
        return nil
    }

    func set(
        _ value: inout Double,
        _ key: String,
        _ lowest: Double = -.infinity,
        _ highest: Double = .infinity,
        report: inout Report
    ) {
        if let number = number(key, lowest, highest, report: &report) { value = number }
    }

    func set(
        _ value: inout Int,
        _ key: String,
        most: Int = .max,
        report: inout Report
    ) {
        guard let number = whole(key, report: &report) else { return }
        if number > most, let place = node[key]?.location {
            report.add(.tooMany(number, key, most: most), at: place)
        }
        value = min(max(0, number), most)
    }

    func set<Choice>(
        _ value: inout Choice,
        _ key: String,
        _ choices: [(String, Choice)],
        report: inout Report
    ) {
        if let choice = choice(key, choices, report: &report) { value = choice }
    }

    func choice<Choice>(
        _ key: String,
        _ choices: [(String, Choice)],
        report: inout Report
    ) -> Choice? {
        guard let value = node[key], let word = value.given else { return nil }
        if let found = choices.first(where: { $0.0 == word }) { return found.1 }
        report.add(.notAKnownWord(word, key, choices.map(\.0)), at: value.location)
        return nil
    }

    /// A number, not a text that looks like one.
    static func number(
        _ value: YAMLNode,
        _ key: String,
        _ lowest: Double,
        _ highest: Double,
        report: inout Report
    ) -> Double? {
        guard !value.isNull else { return nil }
        if let text = value.given, value.isPlain, let number = Double(text), number.isFinite,
            lowest <= number, number <= highest
        {
            return number
        }
        report.add(.notANumber(value.given ?? "", key), at: value.location)
        return nil
    }
}

/// What is said of any JSON object.
enum JSONCheck {
    static func unknownKeys(_ node: YAMLNode, known: [String], report: inout Report) {
        for entry in node.entries where !known.contains(entry.key) {
            report.add(.unknownKey(entry.key, known: known), at: entry.keyLocation)
        }
    }
}

extension YAMLNode {
    fileprivate var isPlain: Bool {
        guard case .scalar(_, let isPlain) = content else { return false }
        return isPlain
    }

    fileprivate var isNull: Bool {
        guard case .scalar(let text, true) = content else { return isEmpty }
        return text == "null"
    }
}

extension Diagnostic.Message {
    fileprivate static func notAWhole(_ text: String, _ key: String) -> Self {
        .error("WM266", "'\(text)' is geen \(key); schrijf een heel getal, zonder aanhalingstekens")
    }

    fileprivate static func tooMany(_ number: Int, _ key: String, most: Int) -> Self {
        .error("WM390", "\(number) is te veel voor \(key); schrijf hoogstens \(most)")
    }

    fileprivate static func notANumber(_ text: String, _ key: String) -> Self {
        .error(
            "WM267",
            "'\(text)' is geen \(key); schrijf een getal dat kan, met een punt en zonder aanhalingstekens"
        )
    }

    fileprivate static func notAKnownWord(_ word: String, _ key: String, _ known: [String]) -> Self
    {
        let near = NearMiss.best(for: word, among: known)
        let hint = near.map { "bedoelde u '\($0)'?" } ?? "kies uit \(known.joined(separator: ", "))"
        return .error("WM268", "'\(word)' is geen \(key); \(hint)")
    }

    fileprivate static func unknownKey(_ key: String, known: [String]) -> Self {
        .warning(
            "WM269",
            "'\(key)' is niet gebruikt: dat is geen sleutel van de methode\(NearMiss.hint(for: key, among: known))"
        )
    }
}
