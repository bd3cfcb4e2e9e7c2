import Diagnostics
import Testing

@testable import Projects

/// The address of a desk may be published, that of a person may not.
@Suite struct MailAddressTests {
    @Test(arguments: [
        "info", "klachten", "opbouwwerk-centrum", "zelfsturing", "wijk-noord", "Meldpunt",
    ])
    func aDeskIsNoPerson(_ name: String) { #expect(messages(name).isEmpty) }

    @Test(arguments: ["j.jansen", "jan.wijkstra", "k.teamers", "anna"])
    func aPersonIs(_ name: String) {
        #expect(messages(name).count == 1)
        #expect(messages(name).allSatisfy { $0.contains("WM187") })
    }

    private func messages(_ name: String) -> [String] {
        var report = Report()
        WrittenPrivacy.check("Mail \(name)@voorbeeld.example", report: &report) {
            Location("content/index.md", line: 1, field: $0)
        }
        return report.sorted.map(\.description)
    }
}
