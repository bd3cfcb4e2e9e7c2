import Diagnostics
import Markup
import Templates
import TestSupport

@testable import Site

extension FuzzRole {
    /// A page, and a part that a page takes in twice.
    static let templates = [
        FuzzRole(path: "templates/proef.html", right: Array(right.utf8)) { bytes in
            rendered(
                ["proef.html": bytes, "partials/deel.html": Array(part.utf8)],
                "proef.html",
                bytes
            )
        },
        FuzzRole(path: "templates/partials/deel.html", right: Array(part.utf8)) { bytes in
            rendered(
                ["proef.html": Array(right.utf8), "partials/deel.html": bytes],
                "partials/deel.html",
                bytes
            )
        },
    ]

    private static let part = "<span>{{tekst}}</span>\n"
    private static let right = """
        <!doctype html>
        <p class="a{{#vlag}} b{{/vlag}}"{{#vlag}} hidden{{/vlag}}>{{tekst}}</p>
        <ul>{{#lijst}}<li><a href="{{adres}}">{{naam}}</a></li>{{/lijst}}{{^lijst}}<li>geen</li>{{/lijst}}</ul>
        {{#groep}}{{> deel}}{{naam}}{{/groep}}{{opmaak}}
        <ol>{{#boom}}<li>{{tekst}}{{> deel}}</li>{{/boom}}</ol>
        """

    private static let link = [Field("naam", .text, help: ""), Field("adres", .text, help: "")]
    private static let contract = PageContract(
        name: "proef",
        fields: [
            Field("tekst", .text, help: ""), Field("opmaak", .markup, help: ""),
            Field("vlag", .flag, help: ""), Field("lijst", .list(link), help: ""),
            Field("groep", .group([Field("naam", .text, help: "")]), help: ""),
            Field("boom", .tree, help: ""),
        ]
    )

    /// A text that would break out wherever it is not escaped.
    private static let hostile = "x\" onclick=\"y' onerror='z <script>&{{tekst}}\n-->"

    private static var markup: Fragment {
        var fragment = Fragment()
        fragment.text("<b>")
        return fragment
    }

    private static func record(depth: Int) -> Record {
        let link = Record(link, ["naam": .text(hostile), "adres": .text("../a.html")])
        let group = Record([Field("naam", .text, help: "")], ["naam": .text(hostile)])
        return Record(
            contract.fields,
            [
                "tekst": .text(hostile), "opmaak": .markup(markup),
                "vlag": .flag(depth > 0), "lijst": .list(depth > 0 ? [link, link] : []),
                "groep": .group(group),
                "boom": .list(depth > 0 ? [record(depth: depth - 1), record(depth: 0)] : []),
            ]
        )
    }

    private static func rendered(_ files: [String: [UInt8]], _ name: String, _ bytes: [UInt8])
        -> FuzzAnswer
    {
        var report = Report()
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            TemplateSafety.check(bytes, path: "templates/\(path)", report: &report)
        }
        let set = TemplateSet(files: files, contracts: [contract], report: &report)
        guard !report.hasErrors else { return FuzzAnswer(report, of: "templates/\(name)", bytes) }
        let page = set.render(page: "proef", record(depth: 2))
        return FuzzAnswer(
            report,
            output: page,
            faults: wrongs(in: page),
            of: "templates/\(name)",
            bytes
        )
    }

    /// What a strict reader of the page takes offence at, and what may never be on it.
    private static func wrongs(in page: [UInt8]) -> [String] {
        let document = HTMLDocument(page)
        let broken = [
            "has no quotes", "without end", "a bare <", "a strange attribute", "no blank behind",
        ]
        var wrongs = document.faults.filter { fault in broken.contains { fault.contains($0) } }
        for element in document.elements {
            let name = element.name.lowercased()
            if ["style", "iframe", "object", "embed", "base"].contains(name) {
                wrongs.append("<\(name)>")
            }
            if name == "script", element["src"] == nil { wrongs.append("a script in the page") }
            wrongs += element.attributes.map { $0.name.lowercased() }
                .filter { $0 == "style" || $0 == "srcset" || $0.hasPrefix("on") }
        }
        return wrongs
    }
}
