import Testing

@testable import Site

@Suite struct LinkScanTests {
    private static func found(in html: String) -> [String] {
        let bytes = Array(html.utf8)
        return LinkScan.addresses(in: bytes).map {
            ($0.isPart ? "deel " : "") + String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("<a href=\"a.html\">x</a>", ["a.html"]), ("<a href='a b.html' class=x>", ["a b.html"]),
        ("<A HREF=a.html>", ["a.html"]), ("<a class=\"x\"\n href = \"a\"/>", ["a"]),
        ("<img src=\"a.png\" alt=\"href=&quot;b\">", ["deel a.png"]),
        ("<form action=\"z\"><svg><a href=\"b\"/></svg>", ["z", "b"]),
        ("<p title='<a href=\"x\">'>href=\"y\"</p>", []),
        ("<!-- <a href=\"x\"> --><a href=\"y\">", ["y"]),
        ("<script src=\"s.js\">'<a href=\"x\">'</script><a href=\"y\">", ["deel s.js", "y"]),
        ("<a data-href=\"x\" href=\"\">", [""]), ("1 < 2 <a href=\"y\">", ["y"]),
        // What is not closed runs to the end, as in a browser.
        ("<a href=\"x", ["x"]), ("<a href=", [""]), ("<a href", []), ("<!-- x", []), ("<", []),
        ("<a =\"x\" href=\"y\">", ["y"]),
    ])
    func findsAddressesAsABrowserDoes(_ html: String, _ addresses: [String]) {
        #expect(Self.found(in: html) == addresses)
    }

    @Test(arguments: [
        ("../b/index.html", "b/index.html", ""), ("c.html#x", "a/c.html", "#x"),
        ("./c.html?q=1#x", "a/c.html", "?q=1#x"),
        ("../beelden/caf%C3%A9%20&amp;%20co.png", "beelden/café & co.png", ""),
    ])
    func knowsWhichFileAnAddressMeans(_ value: String, _ path: String, _ rest: String) throws {
        let address = try #require(PageAddress(value, on: "a/index.html"))
        #expect(address.path == path)
        #expect(address.rest == rest)
    }

    @Test(arguments: [
        "", "#x", "?q", "https://x.example/", "mailto:a@b.example", "/index.html", "//x", "../../x",
    ])
    func leavesAloneWhatIsNotOfTheSite(_ value: String) {
        #expect(PageAddress(value, on: "a/index.html") == nil)
    }
}
