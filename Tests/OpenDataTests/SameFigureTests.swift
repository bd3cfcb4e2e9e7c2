import OpenData
import Projects
import Site
import Statistics
import TestSupport
import Testing

/// What a page shows of a wijk or a buurt is what its open data say.
@Suite struct SameFigureTests {
    @Test(arguments: [PublishedCase.example, .heerlen, .venlo, .hostile])
    func everyFigureOnAProfileIsPublished(_ name: PublishedCase) async throws {
        let published = try await name.published()
        let gemeente = try #require(published.gemeenten.first)
        let scores = try gemeente.indexed("indicatorscores", by: ["gebied", "indicator"])
        let figures = try gemeente.indexed("waarnemingen", by: ["gebied", "indicator", "periode"])
        var count = 0
        for profile in published.profiles {
            for row in profile.rows(of: "cijfer-") {
                let year = row.cells.last?.descendants("summary").first?.text.prefix(4) ?? ""
                let key = "\(profile.key) \(row.subject)"
                // What was never delivered is no row, and no number on the page.
                guard let figure = figures["\(key) \(year)"] else {
                    #expect(row.cells[1].text.firstNumber == nil, "\(key) \(year)")
                    continue
                }
                count += 1
                guard row.cells[1].classes.contains("leeg") == false, figure["waarde"] != "" else {
                    #expect(
                        figure["waarde"] == "" && row.cells[1].text.firstNumber == nil,
                        "\(key)"
                    )
                    continue
                }
                #expect(row.cells[1].text.firstNumber == figure["waarde"].flatMap(Double.init))
                let isExample = row.cells[0].text.hasSuffix("voorbeeld")
                #expect(isExample == (figure["fictief"] == "ja"), "\(key)")
                guard let score = scores[key] else { continue }
                #expect(score["cijfer_jaar"] == String(year), "\(key)")
                #expect(score["waarde"] == figure["waarde"], "\(key)")
                #expect(
                    row.cells[2].text.firstNumber
                        == score["stad"].flatMap(Double.init).map {
                            Rounded.value($0, decimals: row.decimals)
                        },
                    "\(key)"
                )
            }
        }
        #expect(count > 50)
    }

    @Test(arguments: [PublishedCase.example, .heerlen, .venlo, .hostile])
    func everyScoreOnAProfileIsPublished(_ name: PublishedCase) async throws {
        let published = try await name.published()
        let gemeente = try #require(published.gemeenten.first)
        let scores = try gemeente.indexed("themascores", by: ["gebied", "thema"])
        let parts = try gemeente.rows("bijdragen")
        var count = 0
        for profile in published.profiles {
            for section in profile.document.all("section") {
                guard let heading = section.descendants("h2", "h3").first,
                    let theme = heading["id"], theme.hasPrefix("thema-"),
                    let score = scores["\(profile.key) \(theme.dropFirst(6))"]
                else { continue }
                guard
                    let sum = section.descendants("table").first(where: {
                        $0.classes.contains("som")
                    })
                else {
                    #expect(score["score"] == "", "\(profile.key) \(theme)")
                    continue
                }
                count += 1
                let own = parts.filter {
                    $0["gebied"] == profile.key && $0["thema"] == String(theme.dropFirst(6))
                }
                let shown = sum.children.first { $0.name == "tbody" }?.children ?? []
                #expect(
                    shown.map { $0.children.last?.text.firstNumber }
                        == own.map { $0["bijdrage_getoond"].flatMap(Double.init) },
                    "\(profile.key) \(theme)"
                )
            }
        }
        #expect(count > 5)
    }
}

/// A page of a wijk or a buurt.
private struct Profile {
    let key: String
    let document: HTMLDocument

    struct Row {
        let subject: String
        let cells: [HTMLElement]

        /// As many as the figure of the city has on the page.
        var decimals: Int {
            let number = cells[2].text.firstMatch(of: /,(\d+)/)
            return number?.output.1.count ?? 0
        }
    }

    func rows(of prefix: String) -> [Row] {
        document.all("tr").compactMap { element in
            guard let id = element["id"], id.hasPrefix(prefix) else { return nil }
            return Row(subject: String(id.dropFirst(prefix.count)), cells: element.children)
        }
    }
}

extension Published {
    fileprivate var profiles: [Profile] {
        assembly.contents.pages.compactMap { page in
            guard
                let match = page.path.firstMatch(of: /wijken\/(?:[^\/]+\/)*([^\/]+)\/index\.html$/)
            else { return nil }
            return Profile(key: String(match.output.1), document: HTMLDocument(page.bytes))
        }
    }
}

extension GemeenteOpenData {
    fileprivate func indexed(
        _ table: String,
        by columns: [String]
    ) throws -> [String: [String: String]] {
        Dictionary(
            uniqueKeysWithValues: try rows(table).map { row in
                (columns.map { row[$0] ?? "" }.joined(separator: " "), row)
            }
        )
    }
}

extension String {
    /// The first number as a page writes it.
    fileprivate var firstNumber: Double? {
        firstMatch(of: /[−+]?\d+(?:\.\d{3})*(?:,\d+)?/).flatMap { match in
            Double(
                match.output.replacing(".", with: "").replacing(",", with: ".")
                    .replacing("−", with: "-").replacing("+", with: "")
            )
        }
    }
}
