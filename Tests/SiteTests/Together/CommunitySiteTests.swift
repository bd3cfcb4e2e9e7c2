import Diagnostics
import TestSupport
import Testing

/// The small project with a little of everything, as the pages show it.
@Suite struct CommunitySiteTests {
    @Test(arguments: [SiteCase.together, .togetherPerGemeente, .hostileTogether])
    func hasNoMessages(_ site: SiteCase) async throws {
        let built = try await site.built()
        // The inhabitants of the small project are any number, so those of its wijken are not those of the city.
        let messages = built.messages(above: .remark).filter { !$0.contains("WM192") }
        #expect(messages == [])
    }
}
