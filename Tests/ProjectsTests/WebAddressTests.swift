import Projects
import Testing

/// The address of a site is one that a path can be put behind.
@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://voorbeeld.example/", "http://voorbeeld.example/a/b/", "https://a.example:8443/",
        "https://xn--mnchen-3ya.example/wijken/",
    ])
    func takesAnAddressThatEndsInAFolder(_ text: String) {
        #expect(WebAddress.isBase(text))
    }

    @Test(arguments: [
        "", "/", "https://", "https:///", "https://a.example", "https://a.example/index.html",
        "ftp://a.example/", "https://a.example/?b/", "https://a.example/#b/",
        "https://a b.example/",
        "https://a.example/\"/", "https://a.example/<b>/", "https://a.example//b/", "a.example/",
        "https://é.example/", "javascript:alert(1)//a/",
    ])
    func refusesWhatCannotBe(_ text: String) {
        #expect(!WebAddress.isBase(text))
    }
}
