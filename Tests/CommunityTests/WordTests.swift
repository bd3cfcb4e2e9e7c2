import Prose
import Testing
import YAML

@testable import Community

/// The words that the readers take are the words that `content/README.md` names.
@Suite struct WordTests {
    static let choices = [
        ("stand", Stand.allCases.map(\.rawValue)), ("terrein", Field.allCases.map(\.rawValue)),
        ("actielijn", ActionLine.allCases.map(\.rawValue)),
        ("burgertrede", CitizenRung.allCases.map(\.rawValue)),
        ("overheidstrede", GovernmentRung.allCases.map(\.rawValue)),
        ("stap", ProcessStep.allCases.map(\.rawValue)), ("fase", Phase.allCases.map(\.rawValue)),
        ("bereik", Initiative.Reach.allCases.map(\.rawValue)), ("goed_voorbeeld", ["ja", "nee"]),
    ]

    @Test(arguments: choices) func areAllNamed(_ key: String, _ words: [String]) throws {
        let help = try #require(Self.help(key, in: ArticleKind.all.flatMap(\.keys)))
        let named = help.matches(of: /`([a-z_-]+)`/).map { String($0.1) }
        #expect(Set(named) == Set(words))
    }

    private static func help(_ name: String, in keys: [YAMLKey]) -> String? {
        for key in keys {
            if key.name == name { return key.help }
            if let help = help(name, in: key.keys) { return help }
        }
        return nil
    }
}
