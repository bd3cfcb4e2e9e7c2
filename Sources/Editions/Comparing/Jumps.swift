package import Diagnostics

/// Where a jump began: the cell of the earlier edition.
struct JumpPlace: Sendable, Equatable {
    let location: Location
}

/// The changes that are larger than the limits.
struct Jumps {
    private(set) var all: [Jump] = []
    private(set) var places: [JumpPlace] = []

    init(
        _ figures: FigureChanges,
        _ verdicts: ComparedVerdicts,
        _ editions: (old: Edition, new: Edition),
        _ limits: EditionComparison.Limits
    ) {
        if let table = editions.old[.themeScores] { addScores(verdicts, table, limits) }
        if let table = editions.old[.observations] { addFigures(figures, table, limits) }
    }
}

extension Jumps {
    private mutating func addScores(
        _ verdicts: ComparedVerdicts,
        _ table: PublishedTable,
        _ limits: EditionComparison.Limits
    ) {
        for score in verdicts.themes.new.all {
            guard let earlier = verdicts.themes.old[score.key.area, score.key.subject],
                let (before, after) = earlier.value.flatMap({ old in score.value.map { (old, $0) } }
                )
            else { continue }
            let size = abs(after - before)
            guard size >= limits.points - 1e-9 else { continue }
            let subject = Jump.Subject.score(theme: score.key.subject)
            all.append(
                Jump(
                    area: score.key.area,
                    subject: subject,
                    before: before,
                    after: after,
                    size: size
                )
            )
            places.append(JumpPlace(location: table.location(earlier.row, "score")))
        }
    }

    private mutating func addFigures(
        _ figures: FigureChanges,
        _ table: PublishedTable,
        _ limits: EditionComparison.Limits
    ) {
        for (change, line) in zip(figures.all, figures.lines) where change.kind == .revised {
            guard let before = change.before, let after = change.after else { continue }
            let size = before == 0 ? nil : abs(after - before) / abs(before) * 100
            guard size.map({ $0 >= limits.percent - 1e-9 }) ?? true else { continue }
            all.append(
                Jump(
                    area: change.area,
                    subject: .figure(indicator: change.indicator, period: change.period),
                    before: before,
                    after: after,
                    size: size
                )
            )
            let field = (table.column("waarde") ?? -1) + 1
            places.append(JumpPlace(location: Location(table.path, line: line, field: field)))
        }
    }
}

extension EditionComparison {
    /// Says each jump at its cell of the earlier edition.
    package func reportJumps(to report: inout Report) {
        for (jump, place) in zip(jumps, jumpPlaces) {
            let area = subjects.areas[jump.area].name
            switch jump.subject {
            case .score(let theme):
                let name = subjects.themes[theme].name
                report.add(.scoreJump(jump, area, name, limits.points), at: place.location)
            case .figure(let indicator, let period):
                report.add(
                    .revisionJump(
                        jump,
                        area,
                        "\(subjects.indicators[indicator].name), \(subjects.periods[period])",
                        limits.percent
                    ),
                    at: place.location
                )
            }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func scoreJump(
        _ jump: Jump,
        _ area: String,
        _ theme: String,
        _ limit: Double
    ) -> Self {
        .warning(
            "WM366",
            "de score van '\(area)' op '\(theme)' was \(jump.before.tenths) en is nu \(jump.after.tenths): een sprong"
                + " van \((jump.size ?? 0).tenths) punten (grens \(limit.tenths)); ga na of dat klopt"
        )
    }

    fileprivate static func revisionJump(
        _ jump: Jump,
        _ area: String,
        _ figure: String,
        _ limit: Double
    ) -> Self {
        let size = jump.size.map { "\($0.tenths) procent" } ?? "meer dan elk percentage"
        return .warning(
            "WM367",
            "het cijfer van '\(area)' voor '\(figure)' was \(jump.before.dutch) en is nu \(jump.after.dutch): herzien"
                + " met \(size) (grens \(limit.tenths)); ga na of dat klopt"
        )
    }
}

extension Double {
    /// In all its digits, with a comma.
    package var dutch: String {
        let text = Int(exactly: self).map(String.init) ?? "\(self)"
        return text.replacing(".", with: ",")
    }

    /// With at most one decimal.
    package var tenths: String {
        abs(self) < 1e12 ? ((self * 10).rounded() / 10).dutch : dutch
    }
}
