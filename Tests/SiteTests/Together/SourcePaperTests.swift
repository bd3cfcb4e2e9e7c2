import Foundation
import TestSupport
import Testing

/// `docs/bronnen.md`: for each system of the policy papers where to see it, and what stands there.
@Suite struct SourcePaperTests {
    private struct Row {
        let key: String
        let links: [String]
        let quotes: [String]
    }

    private static let systems = [
        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "H1", "H2", "H3", "M1", "M2",
        "V1",
    ]

    @Test func hasARowForEverySystem() throws {
        #expect(try Self.rows().map(\.key) == Self.systems)
    }

    @Test(.enabled(if: Repository.hasShared))
    func theSystemsAreThoseOfTheList() throws {
        let list = try Repository.text(Repository.shared.appending(path: "SEEDS.md"))
        let keys = list.matches(of: /(?m)^\| ([A-Z]\d+) \|/).map { String($0.output.1) }
        #expect(keys == Self.systems)
    }

    @Test(arguments: systems)
    func leadsToWhatItSays(_ key: String) async throws {
        let row = try #require(try Self.rows().first { $0.key == key })
        #expect(!row.links.isEmpty && !row.quotes.isEmpty)
        var texts: [String] = []
        for link in row.links {
            let page = try #require(try await Self.page(link), "\(link) is not there")
            texts.append(Self.plain(page.document.all("main").map(\.text).joined(separator: " ")))
            guard let anchor = link.split(separator: "#").dropFirst().first else { continue }
            #expect(page.document.element(withID: String(anchor)) != nil, "\(link)")
        }
        for quote in row.quotes {
            #expect(texts.contains { $0.contains(Self.plain(quote)) }, "\(quote)")
        }
    }

    private static func rows() throws -> [Row] {
        let text = try Repository.text(Repository.root.appending(path: "docs/bronnen.md"))
        return text.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count == 4, cells[0].wholeMatch(of: /[A-Z]\d+/) != nil else { return nil }
            return Row(
                key: cells[0],
                links: cells[2].matches(of: /\]\(([^)]+)\)/).map { String($0.output.1) },
                quotes: cells[3].matches(of: /‘([^’]+)’/).map { String($0.output.1) }
            )
        }
    }

    /// A link from the folder `docs` to a page of one of the four sites.
    private static func page(_ link: String) async throws -> RenderedPage? {
        let sites: [(folder: String, site: SiteCase)] = [
            ("../site/", .example), ("../voorbeelden/heerlen/site/", .heerlen),
            ("../voorbeelden/maastricht/site/", .maastricht),
            ("../voorbeelden/venlo/site/", .venlo),
        ]
        guard let (folder, site) = sites.first(where: { link.hasPrefix($0.folder) }) else {
            return nil
        }
        let path = link.dropFirst(folder.count).prefix { $0 != "#" }
        return try await site.built().site.page(String(path))
    }

    private static func plain(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ").replacing("\u{AD}", with: "")
    }
}
