import Diagnostics
import Markup
import Templates
import Testing

@Suite struct TemplateSetTests {
    private func render(_ files: [String: String], _ fields: [Field], _ values: Record) -> String {
        var report = Report()
        let contract = PageContract(name: "p", fields: fields)
        let bytes = files.mapValues { Array($0.utf8) }
        let set = TemplateSet(files: bytes, contracts: [contract], report: &report)
        #expect(report.diagnostics.map(\.description) == [])
        guard !report.hasErrors else { return "" }
        return String(decoding: set.render(page: "p", values), as: UTF8.self)
    }

    @Test func escapesTextAndLeavesMarkup() {
        let fields = [
            Field("tekst", .text, help: "een tekst"), Field("figuur", .markup, help: "een figuur"),
        ]
        let figure = Fragment { $0.element("b", text: "&") }
        let record = Record(fields, ["figuur": .markup(figure), "tekst": .text("<'>")])
        let page = render(["p.html": "{{tekst}} {{figuur}}"], fields, record)
        #expect(page == "&lt;&#39;&gt; <b>&amp;</b>")
    }

    @Test func showsASectionOverATextOnlyWhenThereIsOne() {
        let fields = [Field("a", .text, help: "een"), Field("b", .text, help: "twee")]
        let record = Record(fields, ["a": .text("x"), "b": .text("")])
        let template = "{{#a}}[{{.}}]{{/a}}{{#b}}[{{.}}]{{/b}}{{^b}}geen{{/b}}"
        #expect(render(["p.html": template], fields, record) == "[x]geen")
    }

    @Test func reachesTheOuterRecordAgainAfterAList() {
        let row = [Field("naam", .text, help: "de naam")]
        let fields = [
            Field("naam", .text, help: "de naam"), Field("rijen", .list(row), help: "de rijen"),
        ]
        let record = Record(
            fields,
            [
                "naam": .text("buiten"),
                "rijen": .list([
                    Record(row, ["naam": .text("1")]), Record(row, ["naam": .text("2")]),
                ]),
            ]
        )
        let template = "{{naam}} {{#rijen}}{{> rij}}{{/rijen}}{{> rij}}"
        let files = ["p.html": template, "partials/rij.html": "({{naam}})"]
        #expect(render(files, fields, record) == "buiten (1)(2)(buiten)")
    }

    @Test func followsATreeToItsLeaves() {
        let fields = [
            Field("naam", .text, help: "de naam"), Field("delen", .tree, help: "de delen"),
        ]
        func node(_ name: String, _ parts: [Record] = []) -> Record {
            Record(fields, ["naam": .text(name), "delen": .list(parts)])
        }
        let tree = node("a", [node("b", [node("c")]), node("d")])
        let files = [
            "p.html": "{{> tak}}",
            "partials/tak.html": "{{naam}}\n{{#delen}}\n  {{> tak}}\n{{/delen}}\n",
        ]
        #expect(render(files, fields, tree) == "a\n  b\n    c\n  d\n")
    }

    @Test func dropsTheMarkThatAnEditorPutsInFront() {
        let files = ["p.html": "\u{FEFF}{{> kop}}b", "partials/kop.html": "\u{FEFF}a"]
        #expect(Array(render(files, [], Record([], [:])).utf8) == Array("ab".utf8))
    }
}
