import Community
import Editions
import Prose
import Statistics
import Templates
import Wording

/// The rows of the page about changes, with names and links as this site has them.
struct ChangeRows {
    /// A page holds so many rows of one kind; the file beside it has them all.
    static let most = 60

    let site: SiteAssembly
    let comparison: EditionComparison
    let frame: Frame
    private let indicators: [String: Int]
    private let themes: [String: Int]

    init(_ site: SiteAssembly, _ comparison: EditionComparison, _ frame: Frame) {
        self.site = site
        self.comparison = comparison
        self.frame = frame
        func places(_ keys: [String]) -> [String: Int] {
            Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
        }
        indicators = places(site.dataset.indicators.map(\.key))
        themes = places(site.dataset.themes.map(\.key))
    }

    var words: Words { site.words }
    var subjects: ComparedSubjects { comparison.subjects }

    /// Where a row says nothing of something, it is empty.
    func row(
        area: String = "",
        areaAddress: String = "",
        name: String,
        address: String = "",
        what: String = "",
        before: String = "",
        after: String = "",
        reasons: [String] = [],
        isInvented: Bool = false
    ) -> Record {
        Record(
            Contracts.changeRow,
            [
                "gebied": .text(area), "gebiedadres": .text(areaAddress), "naam": .text(name),
                "adres": .text(address), "wat": .text(what), "eerst": .text(before),
                "nu": .text(after), "waardoor": .list(reasons.map(line)),
                "fictief": .flag(isInvented),
            ]
        )
    }

    func line(_ text: String) -> Record { Record(Contracts.line, ["tekst": .text(text)]) }

    /// A group with as many rows as fit; nothing where there are none.
    func group<Change>(
        _ title: String,
        _ changes: [Change],
        isOpen: Bool,
        _ row: (Change) -> Record
    ) -> Record? {
        guard !changes.isEmpty else { return nil }
        let left = changes.count - Self.most
        return Record(
            Contracts.changeGroup,
            [
                "titel": .text(title),
                "aantal": .text(number(changes.count)),
                "open": .flag(isOpen),
                "rijen": .list(changes.prefix(Self.most).map(row)),
                "meer": .text(left > 0 ? number(left) : ""),
            ]
        )
    }

    func number(_ count: Int) -> String { DutchFormat.number(Double(count), decimals: 0) }
}

extension ChangeRows {
    func indicator(_ place: Int) -> Indicator? {
        indicators[subjects.indicators[place].key].map { site.dataset.indicators[$0] }
    }

    func address(ofIndicator place: Int) -> String {
        indicator(place).map { frame.home + Addresses.indicator($0) } ?? ""
    }

    func address(ofTheme place: Int) -> String {
        themes[subjects.themes[place].key].map {
            frame.home + Addresses.theme(site.dataset.themes[$0])
        } ?? ""
    }

    /// Only wijken and buurten have a page.
    func address(ofArea key: String) -> String {
        let areas = site.dataset.areas
        guard let place = areas.index(of: key), areas[place].level >= .wijk else { return "" }
        return frame.home + Addresses.area(areas[place], in: areas)
    }
}

extension ChangeRows {
    func count(_ count: IndicatorCount) -> Record {
        let subject = subjects.indicators[count.indicator]
        func text(_ kinds: [FigureChange.Kind]) -> String {
            number(kinds.reduce(0) { $0 + count[$1] })
        }
        return Record(
            Contracts.figureCount,
            [
                "naam": .text(subject.name),
                "adres": .text(address(ofIndicator: count.indicator)),
                "nieuw": .text(text([.new])),
                "perioden": .text(
                    DutchFormat.list(count.newPeriods.map { subjects.periods[$0] })
                ),
                "aangevuld": .text(text([.filled])),
                "herzien": .text(text([.revised, .final])),
                "weg": .text(text([.removed])),
                "fictief": .flag(subject.isInvented),
            ]
        )
    }

    /// What was published before and is not the same; what is new is only counted.
    var changedFigures: Record? {
        let changes = comparison.figures.all.filter { $0.kind != .new }
        return group(words[.changedFigures], changes, isOpen: changes.count <= 10) { change in
            let area = subjects.areas[change.area]
            let subject = subjects.indicators[change.indicator]
            return row(
                area: area.name,
                areaAddress: address(ofArea: area.key),
                name: "\(subject.name), \(subjects.periods[change.period])",
                address: address(ofIndicator: change.indicator),
                what: what(change),
                before: figure(change.before, change),
                after: figure(change.after, change),
                isInvented: subject.isInvented
            )
        }
    }

    private func figure(_ value: Double?, _ change: FigureChange) -> String {
        guard let value else { return DutchFormat.nothing }
        return indicator(change.indicator).map { Printing($0).text(value) }
            ?? DutchFormat.shortest(value)
    }

    private func what(_ change: FigureChange) -> String {
        switch change.kind {
        case .new: words[.entryNew]
        case .filled: "\(words[.figureFilled]): \(status(change.earlierStatus))"
        case .revised: words[change.becameFinal ? .figureRevisedFinal : .figureRevised]
        case .final: words[.figureFinal]
        case .removed:
            switch change.absence {
            case .areaGone: words[.areaGone]
            case .indicatorGone: words[.indicatorGone]
            case .notDelivered, nil: words[.notDelivered]
            case .status(let name): status(name)
            }
        }
    }

    /// Why a figure is missing, in the words of the site.
    private func status(_ name: String) -> String {
        let known = CellStatus.allCases.first { $0.name == name && !$0.hasValue }
        return known.map(words.missing) ?? name
    }

    func gap(_ gap: EditionComparison.Gap) -> Record {
        let edition = gap.isInOld ? comparison.before.name : comparison.after.name
        let table = PlainText.of(gap.table.rawValue)
        let what = gap.column.map { "\(table), \(PlainText.of($0))" } ?? table
        return line("\(what) (\(edition))")
    }
}
