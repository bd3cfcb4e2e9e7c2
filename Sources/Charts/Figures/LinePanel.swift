import Markup

/// The drawing of one panel: numbers on both sides of the lines, the first and the last year below.
struct LinePanel {
    private static let height = 140.0
    private static let top = 12.0
    private static let bottom = 104.0
    private static let ground = 114.0
    /// Between a line and the words beside it.
    private static let gap = 8.0

    private let panel: LineChart.Panel
    private let left: Double
    private let right: Double
    private let years: ClosedRange<Double>?
    private let values: ClosedRange<Double>?
    private let firsts: [SideLabel]
    private let lasts: [SideLabel]

    init(_ panel: LineChart.Panel, values: ClosedRange<Double>?) {
        self.panel = panel
        self.values = values
        let measured = panel.points.filter { $0.value != nil }
        years = measured.map { Double($0.year) }.extent
        lasts = Self.lasts(of: panel, year: years.map { Int($0.upperBound) })
        firsts = Self.firsts(of: panel, years: years)
        left = max(Self.widest(firsts), 4)
        right = Drawing.width - max(Self.widest(lasts), 4)
    }

    func write(id: String, labelledBy label: String, into markup: inout Fragment) {
        markup.drawing(
            "paneel",
            id: id,
            labelledBy: label,
            description: panel.description,
            height: Self.height
        ) { drawing in
            drawGround(into: &drawing)
            drawLines(into: &drawing)
            let scale = Scale(values, from: Self.bottom, to: Self.top)
            let labels =
                Self.spread(firsts, scale, x: left - Self.gap, anchor: .end)
                + Self.spread(lasts, scale, x: right + Self.gap, anchor: .start)
            Label.write(labels + yearLabels, into: &drawing)
        }
    }
}

extension LinePanel {
    /// The words beside the beginning or the end of a line.
    private struct SideLabel {
        let level: Double
        let value: String
        let name: String
        var isSoft = false

        var width: Double { TextWidth.of(value) + TextWidth.of(" ") + TextWidth.of(name) }

        /// Nothing when not even the number fits.
        static func fitting(
            _ level: Double,
            _ value: String,
            _ name: String,
            soft: Bool,
            room: Double
        )
            -> SideLabel?
        {
            Label.fitting(value: value, name: name, width: room).map {
                SideLabel(level: level, value: $0.value, name: $0.name, isSoft: soft)
            }
        }
    }

    private static func widest(_ labels: [SideLabel]) -> Double {
        labels.map { Scale.whole($0.width + gap + 0.5) }.max() ?? 0
    }

    /// A line that ended earlier has its name only: its number is not of the last year.
    private static func lasts(of panel: LineChart.Panel, year: Int?) -> [SideLabel] {
        var labels: [SideLabel?] = []
        for (series, isSoft) in [(panel.area, false), (panel.city, true)] {
            guard let series, let last = series.points.last(where: { $0.value != nil }),
                let value = last.value
            else { continue }
            let printed = last.year == year ? last.printed : ""
            // The title has named the area: its number needs no name that may have to be cut.
            let name = series.name == panel.title && !printed.isEmpty ? "" : series.name
            labels.append(.fitting(value, printed, name, soft: isSoft, room: 124))
        }
        if let norm = panel.norm, norm.value.isFinite {
            labels.append(.fitting(norm.value, norm.printed, norm.name, soft: true, room: 124))
        }
        return labels.compactMap { $0 }
    }

    private static func firsts(of panel: LineChart.Panel, years: ClosedRange<Double>?)
        -> [SideLabel]
    {
        guard let years, years.lowerBound < years.upperBound else { return [] }
        return [(panel.area, false), (panel.city, true)].compactMap { series, isSoft in
            guard let first = series?.points.first(where: { $0.value != nil }),
                let value = first.value, first.year == Int(years.lowerBound)
            else { return nil }
            return .fitting(value, first.printed, "", soft: isSoft, room: 64)
        }
    }

    private static func spread(
        _ labels: [SideLabel],
        _ scale: Scale,
        x: Double,
        anchor: Label.Anchor
    ) -> [Label] {
        let places = Spread.places(
            wanted: labels.map { scale.place(of: $0.level) },
            widths: labels.map { _ in TextWidth.lineHeight },
            within: 4...112
        )
        return zip(labels, places).map { label, place in
            Label(
                x: x,
                y: place + 4,
                anchor: anchor,
                value: label.value,
                name: label.name,
                isSoft: label.isSoft
            )
        }
    }
}

extension LinePanel {
    private func course(_ series: LineChart.Series?) -> Course {
        Course(
            (series?.points ?? []).map { Sparkline.Point(year: $0.year, value: $0.value) },
            years: years,
            values: values,
            x: (left, right),
            y: (Self.bottom, Self.top)
        )
    }

    private func drawGround(into drawing: inout Fragment) {
        let horizontal = Scale(years, from: left, to: right)
        drawing.path(
            "as",
            Path { path in
                path.move(left, Self.ground)
                path.line(right, Self.ground)
                let measured = panel.points.filter { $0.value != nil }
                for year in Set(measured.map(\.year)).sorted() {
                    path.move(horizontal.place(of: Double(year)), Self.ground)
                    path.line(horizontal.place(of: Double(year)), Self.ground + 5)
                }
            }
        )
    }

    private func drawLines(into drawing: inout Fragment) {
        let area = course(panel.area)
        if let norm = panel.norm, norm.value.isFinite {
            drawing.path(
                "normlijn",
                Path { path in
                    path.move(left, area.height(of: norm.value))
                    path.line(right, area.height(of: norm.value))
                }
            )
        }
        drawing.path("stadlijn", course(panel.city).line)
        drawing.path("anderen", course(panel.city).loneDots)
        drawing.path("lijn", area.line)
        drawing.path("punt", area.dots)
        guard let last = area.last,
            panel.area.points.last(where: { $0.value != nil })?.isProvisional == true
        else { return }
        drawing.shape(
            "circle",
            ["class": "voorlopig", "cx": .number(last.x), "cy": .number(last.y), "r": "4"]
        )
    }

    private var yearLabels: [Label] {
        guard let years else { return [] }
        let (first, last) = (Int(years.lowerBound), Int(years.upperBound))
        let y = Self.ground + 20
        let places = first == last ? [(left + right) / 2] : [left, right]
        return zip([first, last], places).map { year, place in
            // Below the tick, unless that is at the edge.
            let half = TextWidth.of(String(year)) / 2
            let x = Scale.whole(min(max(place, half), Drawing.width - half))
            return Label(x: x, y: y, anchor: .middle, name: String(year), isSoft: true)
        }
    }
}
