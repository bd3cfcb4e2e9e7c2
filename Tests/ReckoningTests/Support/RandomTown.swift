import Statistics

/// A made-up town: figures of a few areas and years, from a seed that a failure names.
struct RandomTown {
    struct Row {
        let region: String
        let indicator: String
        let period: Int
        let value: Double
        let n: Int

        func line(_ value: Double) -> String { "\(region),\(indicator),\(period),\(value),\(n)" }
    }

    static let codes = ["share", "rate", "mark", "other"]
    private(set) var rows: [Row] = []

    init(seed: UInt64, periods: ClosedRange<Int> = 2018...2023, absent: Double = 0.05) {
        // The draws go by area, so that a later period changes no earlier figure.
        for area in 1...7 {
            var generator = SplitMix64(seed: seed &* 1000 &+ UInt64(area))
            func random() -> Double { Double(generator.next() >> 11) * 0x1p-53 }
            let people = 500 + Int(random() * 4000)
            let level = Self.codes.map { _ in random() }
            for period in periods {
                for (index, code) in Self.codes.enumerated() {
                    let place = (0.2 + 0.5 * level[index] + 0.2 * random())
                    let isAbsent = random() < absent
                    let value = (code == "mark" ? 10 : 100) * place
                    guard !isAbsent else { continue }
                    rows.append(
                        Row(
                            region: "W\(area)",
                            indicator: code,
                            period: period,
                            value: (value * 10).rounded() / 10,
                            n: people
                        )
                    )
                }
                rows.append(
                    Row(
                        region: "W\(area)",
                        indicator: "people",
                        period: period,
                        value: Double(people),
                        n: people
                    )
                )
            }
        }
    }

    /// The table, with other figures where the test wants them.
    func figures(_ change: (Row) -> Double = { $0.value }) -> String {
        "region,indicator,period,value,n\n"
            + rows.map { $0.line(change($0)) }.joined(separator: "\n")
    }

    static func method(_ keys: [String: String] = [:], codes: [String] = codes, more: String = "")
        -> String
    {
        let types = [
            "share": #""type":"proportion","polarity":-1"#, "rate": #""type":"rate""#,
            "mark": #""type":"survey_mean","sd":1.6"#, "other": #""type":"survey_proportion""#,
        ]
        let indicators = codes.map { code in
            #"{"code":"\#(code)","theme":"t",\#(keys[code] ?? types[code] ?? "")}"#
        }
        return #"{"city":"GM","base_period":2018,"population_indicator":"people","mc_draws":50,"#
            + more
            + #""indicators":[\#(indicators.joined(separator: ","))],"themes":[{"code":"t"}]}"#
    }
}
