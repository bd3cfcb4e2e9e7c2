import Templates
import Wording

/// Everything from A to Z; with a script also by a part of the name or the postcode.
struct SearchPage {
    private let site: SiteAssembly
    private let gemeente: GemeenteFindings?

    /// The areas of a gemeente, or of the whole site without one.
    init(_ site: SiteAssembly, _ gemeente: GemeenteFindings?) {
        self.site = site
        self.gemeente = gemeente
    }

    /// The page, and the index that its script reads.
    var pages: [SitePage] {
        let frame = Frame(
            site: site,
            gemeente: gemeente,
            title: site.words[.footSearch],
            address: Addresses.search
        )
        let page = frame.page(Contracts.zoeken) { [self] in
            Record(
                Contracts.searchFields,
                [
                    "letters": .later { .list(letters(home: frame.home)) },
                    "index": .text(frame.home + Addresses.searchIndex),
                ]
            )
        }
        let index = SitePage(path: frame.folder + Addresses.searchIndex) { [self] in
            SearchScript(entries, site.words).bytes
        }
        return [page, index]
    }
}

extension SearchPage {
    private var entries: SearchEntries {
        gemeente.map { SearchEntries(site, $0) } ?? SearchEntries(gemeentenOf: site)
    }

    private func letters(home: String) -> [Record] {
        let sorted = DutchOrder.sorted(entries.all) { $0.name }
        var letters: [(letter: String, entries: [SearchEntries.Entry])] = []
        for entry in sorted {
            let letter = DutchOrder(entry.name).heading
            if letters.last?.letter == letter {
                letters[letters.count - 1].entries.append(entry)
            } else {
                letters.append((letter, [entry]))
            }
        }
        return letters.enumerated().map { index, group in
            Record(
                Contracts.letter,
                [
                    "letter": .text(group.letter),
                    "anker": .text("letter-\(index + 1)"),
                    "ingangen": .list(group.entries.map { record($0, home) }),
                ]
            )
        }
    }

    private func record(_ entry: SearchEntries.Entry, _ home: String) -> Record {
        Record(
            Contracts.searchEntry,
            [
                "naam": .text(entry.name),
                "adres": .text(home + entry.address),
                "soort": .text(site.words[entry.kind]),
                "bij": .text(entry.of),
            ]
        )
    }
}
