import Charts
import Markup

extension Examples {
    static var stackedBar: StackedBar {
        func part(_ name: String, _ amounts: Double...) -> StackedBar.Part {
            .init(name: name, amounts: amounts.map { .init($0, printed: print($0) + "%") })
        }
        return StackedBar(
            id: "woningen",
            caption: "In Rivierenwijk is ruim de helft van de woningen van een corporatie",
            description: "Corporatie 52,5%, koop 31%, particuliere huur 14,2%, leeg 2,3%.",
            bars: ["Rivierenwijk", "Voorbeeldstad"],
            partHeading: "Soort woning",
            parts: [
                part("Huur van een corporatie", 52.5, 34),
                part("Koop", 31, 48.9),
                part("Huur van een particuliere verhuurder", 14.2, 15.1),
                part("Leegstaand, minder dan een jaar", 1.2, 1),
                part("Leegstaand, een jaar of langer", 1.1, 1),
            ],
            whole: 100
        )
    }

    static let tones: [Tone] = [.muchBetter, .better, .same, .worse, .muchWorse, .uncertain]

    static var heatTable: HeatTable {
        let themes = ["Wonen", "Veiligheid", "Gezondheid", "Werk en inkomen", "Meedoen", "Groen"]
        let numbers = numbers(72, seed: 21)
        return HeatTable(
            caption: "Scores per wijk en thema, vergeleken met de stad",
            corner: "Wijk",
            columns: themes.map { .init($0, link: "themas/\($0)/index.html") },
            rows: wijken.indices.map { wijk in
                HeatTable.Row(
                    .init(wijken[wijk], link: "wijken/\(wijk)/index.html"),
                    themes.indices.map { theme in
                        let index = wijk * 6 + theme
                        if index % 17 == 5 {
                            return .init(
                                sortKey: nil,
                                printed: "te weinig gegevens",
                                tone: .missing,
                                words: ""
                            )
                        }
                        let value = 85 + 30 * numbers[index]
                        let tone: Tone =
                            index % 13 == 3
                            ? .uncertain
                            : value > 110
                                ? .muchBetter
                                : value > 103
                                    ? .better
                                    : value < 90 ? .muchWorse : value < 97 ? .worse : .same
                        return .init(
                            sortKey: "\(Int(value))",
                            printed: "\(Int(value))",
                            tone: tone,
                            words: words[tone] ?? "",
                            change: index % 5 == 0 ? .init(sign: "↗", words: "gaat vooruit") : nil
                        )
                    }
                )
            },
            isSortable: true
        )
    }

    static var tileMap: TileMap {
        let places = [
            (3, 2), (1, 1), (2, 3), (2, 2), (4, 1), (2, 1), (3, 3), (1, 3), (4, 2), (1, 2), (3, 1),
            (4, 4),
        ]
        return TileMap(
            id: "kaart",
            caption: "Wonen: in het noorden beter dan in de rest van de stad",
            tiles: wijken.indices.map { index in
                let tone = index == 7 ? Tone.missing : tones[index % 6]
                return TileMap.Tile(
                    name: wijken[index],
                    link: "wijken/\(index)/index.html",
                    row: places[index].0,
                    column: places[index].1,
                    value: index == 7 ? nil : Double(90 + index),
                    printed: index == 7 ? "geen cijfer" : "\(90 + index)",
                    tone: tone,
                    words: words[tone] ?? ""
                )
            }
        )
    }
}
