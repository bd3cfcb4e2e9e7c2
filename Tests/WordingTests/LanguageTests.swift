import Diagnostics
import Foundation
import Testing

@testable import Wording

/// Sentences that a reader takes in at once: short, and without the words of the trade.
@Suite struct LanguageTests {
    /// Every text of the file as it is, with its key.
    private func texts() throws -> [(key: String, text: String)] {
        var path: [(indent: Int, name: String)] = []
        var texts: [(key: String, text: String)] = []
        for line in String(decoding: try Shipped.bytes(), as: UTF8.self).split(separator: "\n") {
            guard let match = line.firstMatch(of: /^( *)([a-z_]+):(?: (.*))?$/) else { continue }
            path.removeAll { $0.indent >= match.1.count }
            path.append((match.1.count, String(match.2)))
            guard let text = match.3 else { continue }
            let bare = text.trimmingCharacters(in: ["\"", " "])
            texts.append((path.map(\.name).joined(separator: "."), bare))
        }
        return texts
    }

    /// How many words each sentence has; a name counts for none, a number or a filled-in word for its own.
    private func lengths(of text: String) -> [Int] {
        var text = text
        let filled = [
            "onderwerp": "dit cijfer", "deel": "2 van de 6 wijken", "hoeveel": "9 wijken",
            "oordeel": "veel minder gunstig dan", "reden": "niet getoond vanwege privacy",
        ]
        for slot in Placeholder.allCases {
            let names: [Placeholder] = [.area, .city, .theme, .indicator, .name, .names, .list]
            let word = names.contains(slot) ? "" : filled[slot.rawValue] ?? "7"
            text = text.replacing(slot.mark, with: word)
        }
        return text.split { ".!?".contains($0) }
            .map { $0.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.count }
    }

    @Test func noSentenceIsLong() throws {
        let sentences = try texts().filter { $0.text.hasSuffix(".") }
        #expect(sentences.count > 60)
        var all: [Int] = []
        for (key, text) in sentences {
            let lengths = lengths(of: text)
            #expect(lengths.allSatisfy { (1...15).contains($0) }, "\(key): \(lengths)")
            all += lengths
        }
        #expect(Double(all.reduce(0, +)) / Double(all.count) <= 12)
    }

    @Test func usesNoWordsOfTheTradeAndOneWordForEachVerdict() throws {
        let refused = [
            "indicator", "significant", "ten opzichte van", "prevalentie", "respondent",
            "beter", "slechter", "verbeterd", "verslechterd", "goed ", "slecht",
        ]
        for (key, text) in try texts() {
            for word in refused { #expect(!text.contains(word), "\(key)") }
        }
    }
}
