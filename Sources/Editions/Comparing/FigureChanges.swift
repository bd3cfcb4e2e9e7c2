/// Every figure that is not what it was, by indicator, then in the municipality's order.
package struct FigureChanges: Sendable {
    package private(set) var all: [FigureChange] = []
    /// The lines of the earlier file, of the same figures; 0 where it had no row.
    private(set) var lines: [Int] = []
    package private(set) var counts: [IndicatorCount] = []

    package func count(of kind: FigureChange.Kind) -> Int {
        counts.reduce(0) { $0 + $1[kind] }
    }
}

extension FigureChanges {
    /// Two lists in the same order are walked side by side.
    init(_ old: [FigureRows.Figure], _ new: [FigureRows.Figure], _ subjects: ComparedSubjects) {
        var (first, second) = (0, 0)
        while first < old.count || second < new.count {
            let before = first < old.count ? old[first] : nil
            let after = second < new.count ? new[second] : nil
            switch (before, after) {
            case (let before?, let after?):
                if FigureRows.Figure.isBefore(before, after) {
                    add(before, nil, subjects)
                    first += 1
                } else if FigureRows.Figure.isBefore(after, before) {
                    add(nil, after, subjects)
                    second += 1
                } else {
                    add(before, after, subjects)
                    first += 1
                    second += 1
                }
            default:
                add(before, after, subjects)
                first += before == nil ? 0 : 1
                second += after == nil ? 0 : 1
            }
        }
        counts = Self.counts(all, earlier: Set(old.map { Measured($0) }))
    }

    private struct Measured: Hashable {
        let indicator: Int
        let period: Int

        init(_ figure: FigureRows.Figure) {
            indicator = figure.indicator
            period = figure.period
        }

        init(_ change: FigureChange) {
            indicator = change.indicator
            period = change.period
        }
    }

    private mutating func add(
        _ before: FigureRows.Figure?,
        _ after: FigureRows.Figure?,
        _ subjects: ComparedSubjects
    ) {
        guard let figure = after ?? before, let kind = Self.kind(before, after) else { return }
        let isFinal = before?.isProvisional == true && after?.isProvisional == false
        all.append(
            FigureChange(
                kind: kind,
                area: figure.area,
                indicator: figure.indicator,
                period: figure.period,
                before: before?.value,
                after: after?.value,
                earlierStatus: kind == .filled ? before?.status ?? "" : "",
                absence: kind == .removed ? Self.absence(figure, after, subjects) : nil,
                becameFinal: isFinal && after?.value != nil
            )
        )
        lines.append(before?.line ?? 0)
    }

    private static func kind(_ before: FigureRows.Figure?, _ after: FigureRows.Figure?)
        -> FigureChange.Kind?
    {
        switch (before?.value, after?.value) {
        case (nil, nil): return nil
        case (nil, .some): return before == nil ? .new : .filled
        case (.some, nil): return .removed
        case (let old?, let new?):
            if old != new { return .revised }
            let isFinal = before?.isProvisional == true && after?.isProvisional == false
            return isFinal ? .final : nil
        }
    }

    private static func absence(
        _ figure: FigureRows.Figure,
        _ after: FigureRows.Figure?,
        _ subjects: ComparedSubjects
    ) -> FigureChange.Absence {
        if let after { return .status(after.status) }
        if !subjects.areas[figure.area].isNew { return .areaGone }
        return subjects.indicators[figure.indicator].isNew ? .notDelivered : .indicatorGone
    }

    private static func counts(_ all: [FigureChange], earlier: Set<Measured>) -> [IndicatorCount] {
        var counts: [IndicatorCount] = []
        var start = 0
        while start < all.count {
            let end = all[start...].firstIndex { $0.indicator != all[start].indicator }
            let own = all[start..<(end ?? all.count)]
            let kinds = Dictionary(grouping: own, by: \.kind).mapValues(\.count)
            let periods = own.filter { $0.kind == .new && !earlier.contains(Measured($0)) }
            counts.append(
                IndicatorCount(
                    indicator: all[start].indicator,
                    counts: kinds,
                    newPeriods: Set(periods.map(\.period)).sorted()
                )
            )
            start = end ?? all.count
        }
        return counts
    }
}
