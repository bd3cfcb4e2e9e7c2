import Glibc
import Statistics

// Scores, intervals, trends and ranks of a generated country, gemeente by gemeente; prints
// `scoring AREAS areas: SECONDS s` per size, and the peak memory of the process at the end.
// The figures are made beforehand, for a few dozen gemeenten, which then stand in for all of them.

struct GeneratedGemeente: Sendable {
    static let periods = Array(2015...2024)
    static let indicatorCount = 40
    static let themeCount = 6

    let seed: UInt64

    func input(areas: Int) -> ScoringInput {
        var random = SplitMix64(seed: seed)
        let units = (0..<areas).map { "A\(100_000 + $0)" } + ["stad"]
        let kinds = ScoredIndicator.Kind.allCases
        let indicators = (0..<Self.indicatorCount).map { index in
            var indicator = ScoredIndicator(
                code: "i\(index)",
                theme: index % Self.themeCount,
                kind: kinds[index % kinds.count],
                polarity: index % 2 == 0 ? 1 : -1
            )
            indicator.group = index % 3 == 0 ? "beleving" : "objectief"
            indicator.standardDeviation = 1.5
            return indicator
        }
        let figures = indicators.map { indicator in
            Self.periods.map { year in
                Optional(Self.columns(indicator, year, units.count, &random))
            }
        }
        let people = (0..<areas).map { _ in 500 + 3000 * Double(random.next() >> 11) * 0x1p-53 }
        return ScoringInput(
            units: units,
            areaCount: areas,
            benchmarks: [],
            periods: Self.periods,
            indicators: indicators,
            themes: (0..<Self.themeCount).map { ScoredTheme(code: "t\($0)", groupWeights: [:]) },
            figures: figures,
            population: Self.periods.map { _ in people },
            hasPopulation: true,
            method: Method()
        )
    }

    private static func columns(
        _ indicator: ScoredIndicator,
        _ year: Int,
        _ count: Int,
        _ random: inout SplitMix64
    ) -> FigureColumns {
        let values = (0..<count).map { _ in
            let noise = random.normal()
            switch indicator.kind {
            case .surveyMean: return min(10, max(1, 7 + 0.5 * noise))
            case .rate: return max(0, 20 + 5 * noise)
            case .exact: return 200 + 40 * noise
            case .proportion, .surveyProportion: return min(100, max(0, 40 + 8 * noise))
            }
        }
        let n = (0..<count).map { _ in 60 + Double(random.next() % 2000) }
        let none = [Double](repeating: .nan, count: count)
        return FigureColumns(values: values, n: n, standardDeviations: none)
    }

    static func work(on scores: Scores, _ normals: NormalDraws) -> Double {
        var sum = 0.0
        for engine in scores.indicators {
            for period in scores.input.periods.indices {
                sum += engine.scores(in: period).reduce(0) { $0 + $1.score }
            }
            sum += engine.developments().reduce(0) { $0 + ($1.change?.change ?? 0) }
        }
        for engine in scores.themes {
            for period in scores.input.periods.indices {
                let found = engine.scores(in: period)
                sum += found.reduce(0) { $0 + ($1.published?.score ?? 0) }
                guard period == scores.reportPeriod else { continue }
                sum += engine.ranks(of: found, normals: normals).reduce(0) {
                    $0 + Double($1.median ?? 0)
                }
            }
            sum += engine.developments().reduce(0) { $0 + ($1.change?.change ?? 0) }
        }
        return sum
    }
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

struct GeneratedInputs: Sendable {
    let wijken: ScoringInput
    let buurten: ScoringInput

    init(seed: UInt64) {
        let gemeente = GeneratedGemeente(seed: seed)
        wijken = gemeente.input(areas: 10)
        buurten = gemeente.input(areas: 43)
    }

    /// Every table of the method for both levels; returns something of each, so that nothing is left out.
    func score(_ normals: NormalDraws) -> Double {
        let wijken = Scores(wijken)
        let buurten = Scores(buurten, rulers: wijken.indicators)
        return GeneratedGemeente.work(on: wijken, normals)
            + GeneratedGemeente.work(on: buurten, normals)
    }
}

func measure(gemeenten: Int, _ pool: [GeneratedInputs]) async {
    let country = (0..<gemeenten).map { pool[$0 % pool.count] }
    let started = seconds()
    let normals = NormalDraws(for: Method(), areas: 43)
    let sum = await orderedMap(country, inRunsOf: 4) { $0.score(normals) }.reduce(0, +)
    let hundredths = Int((seconds() - started) * 100 + 0.5)
    let fraction = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
    print("scoring \(gemeenten * 53) areas: \(hundredths / 100).\(fraction) s (check \(Int(sum)))")
}

let pool = (0..<34).map { GeneratedInputs(seed: UInt64($0)) }
for gemeenten in [34, 342, 3420] { await measure(gemeenten: gemeenten, pool) }
var usage = rusage()
getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
print("scoring peak memory: \(usage.ru_maxrss / 1024) MB")
