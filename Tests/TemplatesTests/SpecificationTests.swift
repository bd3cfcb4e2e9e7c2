import Diagnostics
import Foundation
import Templates
import TestSupport
import Testing

/// The tests of the Mustache specification, without those for the tags that we refuse.
@Suite(.enabled(if: Repository.hasShared)) struct SpecificationTests {
    @Test(arguments: SpecificationCase.all)
    func rendersAsSpecified(_ specified: SpecificationCase) throws {
        let example = Example(specified.data)
        var files = ["pagina.html": Array(specified.template.utf8)]
        for (name, text) in specified.partials ?? [:] {
            files["partials/\(name).html"] = Array(text.utf8)
        }
        var report = Report()
        let contract = PageContract(name: "pagina", fields: example.fields)
        let set = TemplateSet(files: files, contracts: [contract], report: &report)
        try #require(report.diagnostics.map(\.description) == [])
        let page = set.render(page: "pagina", example.record)
        #expect(String(decoding: page, as: UTF8.self) == specified.expected)
    }

    @Test func runsEveryCaseButThoseOfRefusedTags() {
        #expect(SpecificationCase.all.count == 99)
    }
}

struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    var partials: [String: String]?
    var data: JSON
    let expected: String

    var testDescription: String { "\(name): \(template)" }
}

extension SpecificationCase {
    private struct File: Decodable {
        let tests: [SpecificationCase]
    }

    static let all = ["comments", "interpolation", "inverted", "partials", "sections"]
        .flatMap { (try? cases(in: $0)) ?? [] }

    private static func cases(in file: String) throws -> [SpecificationCase] {
        let url = Repository.shared.appending(path: "spec/mustache/\(file).json")
        let content = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
        return try content.tests.filter { !$0.usesRefusedTags }.map { given in
            var given = given
            if file == "partials", given.name == "Failed Lookup" { given.partials = ["text": ""] }
            if let data = declared["\(file): \(given.name)"] {
                given.data = try JSONDecoder().decode(JSON.self, from: Data(data.utf8))
            }
            return given
        }
    }

    private var usesRefusedTags: Bool {
        ([template] + (partials ?? [:]).values).contains { text in
            ["{{{", "{{&", "{{="].contains { text.contains($0) }
        }
    }

    /// Where the specification lets a name be missing, a contract declares it and its value is empty.
    private static let declared = [
        "interpolation: Basic Context Miss Interpolation": #"{"cannot": ""}"#,
        "interpolation: Dotted Names - Broken Chains": #"{"a": {"b": {"c": ""}}}"#,
        "interpolation: Dotted Names - Broken Chain Resolution":
            #"{"a": {"b": {"c": {"name": ""}}}, "c": {"name": "Jim"}}"#,
        "interpolation: Dotted Names - Context Precedence":
            #"{"a": {"b": {"c": ""}}, "b": {"c": "ERROR"}}"#,
        "interpolation: Dotted Names are never single keys": #"{"a.b": "c", "a": {"b": ""}}"#,
        "inverted: Context": #"{"context": {"name": "Joe"}, "name": ""}"#,
        "inverted: List": #"{"list": [{"n": 1}, {"n": 2}, {"n": 3}], "n": ""}"#,
        "inverted: Context Misses": #"{"missing": ""}"#,
        "inverted: Dotted Names - Broken Chains": #"{"a": {"b": {"c": ""}}}"#,
        "sections: Context Misses": #"{"missing": ""}"#,
        "sections: Dotted Names - Broken Chains": #"{"a": {"b": {"c": ""}}}"#,
    ]
}
