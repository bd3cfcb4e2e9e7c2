package import Statistics

/// Every table of `reken`, in the order and layout of the worked examples of the method.
package struct ReckonTables {
    private let scores: Scores
    private let input: ScoringInput

    package init(_ scores: Scores) {
        self.scores = scores
        input = scores.input
    }

    package var text: String {
        let themeScores = scores.themes.map { theme in
            input.periods.indices.map { theme.scores(in: $0) }
        }
        var tables = [reference, indicators, themes(themeScores)]
        tables += [contributions(themeScores), trends]
        tables += [benchmarks(themeScores), ranks(themeScores)]
        return tables.joined(separator: "\n") + "\n"
    }
}

extension ReckonTables {
    private func code(_ unit: Int) -> String { input.units[unit] }

    private func table(_ name: String, _ header: String, _ rows: [[PrintedCell]]) -> String {
        guard !rows.isEmpty else { return "# \(name)" }
        let lines = rows.map { row in row.map(\.text).joined(separator: ",") }
        return (["# \(name)", header] + lines).joined(separator: "\n")
    }

    private var reference: String {
        var rows: [[PrintedCell]] = scores.indicators.map { engine in
            let reference = engine.reference
            return [
                .text(engine.indicator.code), .whole(reference.base), .number(reference.mu),
                .number(reference.sigma), .whole(reference.areas), .number(reference.reliability),
                .text(reference.status.rawValue),
            ]
        }
        for engine in scores.indicators {
            for (period, city) in zip(input.periods, engine.cityValues) {
                guard let city else { continue }
                let status = city.isPublished ? "stad gepubliceerd" : "stad gewogen"
                rows.append([
                    .text(engine.indicator.code), .whole(period), .number(city.value), .empty,
                    .empty,
                    .empty, .text(status),
                ])
            }
        }
        return table("reference", "indicator,base,mu,sigma,regions,reliability,status", rows)
    }

    private var indicators: String {
        var rows: [[PrintedCell]] = []
        for engine in scores.indicators {
            for period in input.periods.indices {
                for score in engine.scores(in: period) {
                    rows.append([
                        .text(code(score.area)), .text(engine.indicator.code), .whole(score.period),
                        .number(score.value), .number(score.interval?.lower),
                        .number(score.interval?.upper), .number(score.score),
                        .number(score.scoreInterval?.lower), .number(score.scoreInterval?.upper),
                        .number(score.difference), .number(score.differenceError),
                        .whole(score.verdict.level), .text(score.verdict.label),
                        .whole(score.usedPeriod),
                    ])
                }
            }
        }
        return table(
            "indicators",
            "region,indicator,period,value,lo,hi,score,score_lo,score_hi,diff,diff_se,cls,label,used_period",
            rows
        )
    }

    private func themes(_ all: [[[ThemeScore]]]) -> String {
        var rows: [[PrintedCell]] = []
        for (theme, periods) in zip(input.themes, all) {
            for score in periods.joined() {
                var row: [PrintedCell] = [
                    .text(code(score.unit)), .text(theme.code), .whole(score.period),
                ]
                if let shown = score.published {
                    let margin = scores.z * shown.error
                    let differenceMargin = scores.z * shown.differenceError
                    row += [
                        .number(shown.score), .number(shown.error), .number(shown.score - margin),
                        .number(shown.score + margin), .number(shown.city),
                        .number(shown.difference),
                        .number(shown.difference - differenceMargin),
                        .number(shown.difference + differenceMargin), .whole(shown.verdict.level),
                        .text(shown.verdict.label),
                    ]
                } else {
                    row += [PrintedCell](repeating: .empty, count: 9) + [.text("niet getoond")]
                }
                rows.append(row + [.number(score.coverage), .whole(score.indicatorCount)])
            }
        }
        return table(
            "themes",
            "region,theme,period,score,se,lo,hi,city,diff,diff_lo,diff_hi,cls,label,coverage,n",
            rows
        )
    }

    private func reported(_ periods: [[ThemeScore]]) -> [ThemeScore] {
        guard let period = scores.reportPeriod else { return [] }
        return periods[period].filter { $0.unit != input.cityIndex && $0.published != nil }
    }

    private func contributions(_ all: [[[ThemeScore]]]) -> String {
        var rows: [[PrintedCell]] = []
        for (theme, periods) in zip(input.themes, all) {
            for score in reported(periods) {
                let parts = score.published?.contributions ?? []
                let shown = LargestRemainder.tenths(parts.map(\.toCity))
                for (part, tenths) in zip(parts, shown) {
                    rows.append([
                        .text(code(score.unit)), .text(theme.code),
                        .text(input.indicators[part.indicator].code), .whole(score.period),
                        .number(part.weight), .number(part.toBase), .number(part.toCity),
                        .number(tenths),
                    ])
                }
            }
        }
        return table(
            "contributions",
            "region,theme,indicator,period,weight,contrib_base,contrib_city,contrib_city_shown",
            rows
        )
    }

    private var trends: String {
        var rows: [[PrintedCell]] = []
        for engine in scores.indicators where engine.reference.sigma != nil {
            rows += engine.developments().map {
                row($0, theme: "", indicator: engine.indicator.code)
            }
        }
        for (theme, engine) in zip(input.themes, scores.themes) {
            rows += engine.developments().map { row($0, theme: theme.code, indicator: "") }
        }
        return table(
            "trends",
            "region,theme,indicator,matched,n,method,slope,stat,p,label,first,last,change,change_se,change_label",
            rows
        )
    }

    private func row(_ development: Development, theme: String, indicator: String) -> [PrintedCell]
    {
        let trend = development.trend
        let change = development.change
        return [
            .text(code(development.unit)), .text(theme), .text(indicator),
            .whole(development.matched), .whole(development.points.count),
            .text(trend?.method.rawValue ?? ""), .number(trend?.slope), .number(trend?.statistic),
            .number(trend?.p), .text(development.label), .whole(change?.firstYear),
            .whole(change?.lastYear), .number(change?.change), .number(change?.error),
            .text(change?.label ?? ""),
        ]
    }

    private func benchmarks(_ all: [[[ThemeScore]]]) -> String {
        var rows: [[PrintedCell]] = []
        guard let period = scores.reportPeriod else { return table("benchmarks", "", rows) }
        for (index, engine) in scores.themes.enumerated() {
            for score in engine.benchmarks(of: all[index][period], in: period) {
                let margin = scores.z * score.error
                rows.append([
                    .text(code(score.area)), .text(input.themes[index].code),
                    .whole(input.periods[period]), .text(score.benchmark), .number(score.coverage),
                    .number(score.difference), .number(score.difference - margin),
                    .number(score.difference + margin), .whole(score.verdict.level),
                    .text(score.verdict.label),
                ])
            }
        }
        return table(
            "benchmarks",
            "region,theme,period,benchmark,coverage,diff,diff_lo,diff_hi,cls,label",
            rows
        )
    }

    private func ranks(_ all: [[[ThemeScore]]]) -> String {
        var rows: [[PrintedCell]] = []
        guard let period = scores.reportPeriod else { return table("ranks", "", rows) }
        let normals = NormalDraws(for: input.method, areas: input.areaCount)
        for (index, engine) in scores.themes.enumerated() {
            for rank in engine.ranks(of: all[index][period], normals: normals) {
                rows.append([
                    .text(code(rank.area)), .text(input.themes[index].code),
                    .whole(input.periods[period]), .whole(rank.rank), .whole(rank.of),
                    .whole(rank.low),
                    .whole(rank.median), .whole(rank.high), .number(rank.topThree),
                    .number(rank.bottomThree), .whole(rank.gridLow), .whole(rank.gridMedian),
                    .whole(rank.gridHigh), .whole(rank.gridRuns),
                ])
            }
        }
        return table(
            "ranks",
            "region,theme,period,rank,of,mc_p05,mc_median,mc_p95,mc_top3,mc_bottom3,grid_min,grid_median,grid_max,grid_runs",
            rows
        )
    }
}
