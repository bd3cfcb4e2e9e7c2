import Diagnostics
import Testing

@testable import Site

/// What a template may hold, whatever a page puts in it.
@Suite struct TemplateScanTests {
    private func lines(_ template: String) -> [String] {
        var report = Report()
        TemplateSafety.check(Array(template.utf8), path: "templates/a.html", report: &report)
        return report.sorted.map(\.description)
    }

    @Test(arguments: [
        "<!doctype html>\n<p class=\"a{{#b}} c{{/b}}\"{{#b}} hidden{{/b}}>{{d}}</p>{{> e}}",
        "<!-- <p onclick=\"x\"> --><br><img src=\"a.png\" alt=\"\"/><script src=\"a.js\" defer></script>",
        "{{! <p }}<a href=\"{{b}}#{{c}}\">1 &lt; 2</a>",
        "<link rel=\"canonical\" href=\"https://voorbeeld.example/\">",
    ])
    func acceptsWhatIsRight(_ template: String) {
        #expect(lines(template) == [])
    }

    @Test(arguments: [
        (
            "<p\nSTYLE=\"a\">b</p>",
            "templates/a.html:1: fout WM222: 'style=' mag niet in een sjabloon; zet de stijl in style.css en geef het element een class"
        ),
        (
            "<p\tonClick=\"b\">c</p>",
            "templates/a.html:1: fout WM222: 'onclick=' mag niet in een sjabloon; zet het script in een bestand"
        ),
        (
            "<script src=\"a.js\">b</script>",
            "templates/a.html:1: fout WM222: '<script>' mag niet in een sjabloon; zet het script in een bestand"
        ),
        (
            "a\n<iframe src=\"b.html\"></iframe>",
            "templates/a.html:2: fout WM222: '<iframe' mag niet in een sjabloon; haal het weg"
        ),
        (
            "<img src=\"//a.example/b.png\">",
            "templates/a.html:1: fout WM222: 'src=\"//' mag niet in een sjabloon; zet het bestand in de map templates"
        ),
        (
            "a\n<p class=\"b>c",
            "templates/a.html:2: fout WM391: deze tag of opmerking eindigt nergens; zet er '>' of '-->' achter"
        ),
        (
            "<!-- a",
            "templates/a.html:1: fout WM391: deze tag of opmerking eindigt nergens; zet er '>' of '-->' achter"
        ),
        (
            "<p class=\"a\"id=\"b\">c</p>",
            "templates/a.html:1: fout WM392: 'i' hoort hier niet; schrijf in tekst '&lt;', en in een tag naam=\"waarde\""
        ),
        (
            "<p class=\"a>b</p><p class=\"c\">",
            "templates/a.html:1: fout WM392: '<' hoort hier niet; schrijf in tekst '&lt;', en in een tag naam=\"waarde\""
        ),
        (
            "<!--><p onclick=\"a\"> -->",
            "templates/a.html:1: fout WM392: '<!-->' hoort hier niet; schrijf in tekst '&lt;', en in een tag naam=\"waarde\""
        ),
        (
            "<!-- a --!><p onclick=\"a\">b</p>",
            "templates/a.html:1: fout WM222: 'onclick=' mag niet in een sjabloon; zet het script in een bestand"
        ),
        (
            "1 < 2",
            "templates/a.html:1: fout WM392: '<' hoort hier niet; schrijf in tekst '&lt;', en in een tag naam=\"waarde\""
        ),
        (
            "<p class=\"a\"\">b</p>",
            "templates/a.html:1: fout WM392: '\"' hoort hier niet; schrijf in tekst '&lt;', en in een tag naam=\"waarde\""
        ),
        (
            "<p class={{a}}>b</p>",
            "templates/a.html:1: fout WM393: na 'class=' hoort een dubbel aanhalingsteken; schrijf class=\"waarde\""
        ),
        (
            "<p {{a}}>b</p>",
            "templates/a.html:1: fout WM394: '{{a}}' staat los in een tag; zet de waarde tussen aanhalingstekens"
        ),
        (
            "<a {{#b}}href=\"{{/b}}c\">d</a>",
            "templates/a.html:1: fout WM387: '{{/b}}' eindigt op een andere plek in de HTML dan waar het begon; zet beide in de tekst, in één tag of in één waarde"
        ),
    ])
    func saysWhatIsWrong(_ template: String, _ line: String) {
        #expect(lines(template).first == line)
    }
}
