import Deliveries
import Diagnostics
import Foundation
import Statistics
import TestSupport
import Testing

/// Damaged files in every form: each is read to its end, whatever stands in it.
@Suite struct FuzzTests {
    /// The same numbers in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let seeds = [
        "\"Wijken en buurten\";\"Gemeentenaam (naam)\";\"Codering (code)\";\"x (aantal)\"\n\"Roermond\";\"Roermond  \";\"GM0957    \";60743\n\"Wijk 00 Centrum\";\"Roermond  \";\"WK095700  \";11430,5\n",
        "\"t\"\n\"\"\n\"\";\"Onderwerp\"\n\"\";\"a|x\";\"a|y\"\n\"Wijken en buurten\";\"aantal\";\"%\"\n\"Roermond\";\"1\";\"33,5\"\n\"Centrum\";\"1\";\".\"\n\"Bron: CBS\"\n",
        "\"ID\";\"Leeftijd\";\"Marges\";\"WijkenEnBuurten\";\"Perioden\";\"x_1\"\n\"1\";\"20300\";\"MW00000\";\"GM0957    \";\"2012JJ00\";\"    24.0\"\n",
        "Id;Measure;RegioS;Perioden;Value;StringValue;ValueAttribute\n0;x;GM0957;2023JJ00;1,5;;None\n1;x;NL01;2023MM01;;;Impossible\n",
        "gwb_code_10;recs;ind_wbi;x;g_woz\nGM0957;Gemeente;1;60743;240\nWK095700;Wijk;3;.;NaN\n",
        "1,wk_code,wk_naam,jaar,lbm,x\n3,WK095700,Centrum,2014,4.27,0.16\n",
        "meting 2019;Centrum;Roermond\nx;7,1;6,8\nn;20;100\n2021;;\nAspect;Roermond;Centrum\nx;7;8,1\n",
        "gebied;indicator;periode;waarde;n;sd;marge;ondergrens;bovengrens\nGM0957;x;2023;7,1;120;1;0,2;6,9;7,3\n",
    ].map { Array($0.utf8) }

    private static let pieces = [
        ";", ",", "\"", "\n", "\r\n", "x", "-", ".", "GM0957", "2019", "NL01", "\u{FEFF}", "\u{0}",
        "\u{A0}", "(", ")", "|", "é", "999999999999999999999", "1.234.567,8", "Wijk 00 ", "Bron: ",
        "©", "_1", "=", "-99997", "WK", "1e999", "*", "jan@voorbeeld.nl",
    ].map { Array($0.utf8) }

    private func damaged(_ seed: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            let end = min(bytes.count, place + Int.random(in: 0...30, using: &dice))
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes.removeSubrange(place...)
            default:
                bytes.insert(contentsOf: Self.pieces.randomElement(using: &dice) ?? [], at: place)
            }
        }
        return bytes
    }

    private func read(_ bytes: [UInt8], as form: DeliveryForm, _ areas: Areas) {
        var trial = Trial(areas)
        trial.files["f.csv"] = bytes
        trial.indicators = [.figure("x", .surveyShare), .figure("inwoners", unit: "aantal")]
        for role in [Role.value, .numerator, .lowerBound] {
            trial.deliver(
                "f.csv",
                as: form,
                period: "2024",
                filters: role == .value ? [] : [("Leeftijd", "20300")],
                links: [.column("x", role), .column("a/x", to: "inwoners", role)]
            )
        }
        let outcome = trial.outcome()
        #expect(outcome.report.diagnostics.allSatisfy { !$0.message.text.isEmpty })
        for measurement in outcome.data.observations[0] {
            #expect(measurement.values.count == areas.count)
            for area in 0..<areas.count where measurement.statuses[area].hasValue {
                #expect(measurement.values[area].isFinite)
            }
        }
    }

    private let composed = Areas(
        Areas.roermond.all + [
            Area(
                key: "samen",
                name: "Samen",
                level: .wijk,
                parent: 1,
                codes: [CodeSpan(codes: ["WK095700", "WK095704"])],
                order: 9
            )
        ]
    )

    @Test func noDamagedFileEndsInACrash() {
        var dice = Dice(state: 20_240_101)
        for _ in 0..<250 {
            for seed in Self.seeds {
                let bytes = damaged(seed, &dice)
                let form = DeliveryForm.allCases.randomElement(using: &dice) ?? .statline
                for form in Set([form, DeliveryForm.statline, .lemon]) {
                    read(bytes, as: form, composed)
                }
            }
        }
    }

    @Test(
        .enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"),
        .timeLimit(.minutes(1)),
        arguments: [
            "statline/roermond_kwb_2024_herkomst_statline_ruw.csv",
            "statline/kwb_2015_oude_statline_titelregels_amsterdam.csv",
            "statline/inkomen_huishoudens_regio_KAPOTTE_QUOTES.csv",
            "odata3/83958NED_metadata.csv", "heerlen/heerlen_kwb_2016_uit_sqlite.csv",
        ]
    )
    func noDamagedRealFileEndsInACrash(path: String) throws {
        var dice = Dice(state: UInt64(path.utf8.count))
        let whole = try Repository.bytes(Repository.shared.appending(path: "data/" + path))
        for _ in 0..<8 {
            let bytes = damaged(whole, &dice)
            for form in DeliveryForm.allCases { read(bytes, as: form, composed) }
        }
    }
}
