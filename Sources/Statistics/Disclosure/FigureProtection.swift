/// One indicator in one period with what protects it.
struct FigureProtection {
    let indicator: Indicator
    let protection: Source.Protection
    let measurement: Measurement
    /// Per area; empty where they do not matter.
    let inhabitants: [Double?]
    let areas: Areas

    /// Per area whether its own figure may not be shown.
    var primary: [Bool] {
        areas.all.indices.map { area in
            guard let figure = figure(of: area) else { return false }
            return protection.decision(on: figure).isHidden
        }
    }

    func figure(of area: Int) -> ProtectedFigure? {
        guard let value = measurement.value(of: area) else { return nil }
        var figure = ProtectedFigure(
            kind: indicator.kind,
            isCount: indicator.isCount,
            level: areas[area].level,
            value: value
        )
        figure.respondents = measurement.respondents(of: area)
        figure.denominator = measurement.denominator(of: area)
        figure.inhabitants = area < inhabitants.count ? inhabitants[area] : nil
        return figure
    }
}

/// A gemeente and all areas below it, each after the area that it is a part of.
struct GemeenteBranch {
    let areas: [Int]

    /// The tree of those areas that `isIncluded`; an area hangs below the nearest one above it.
    func tree(
        _ all: Areas,
        values: (Int) -> Double?,
        isIncluded: (Int) -> Bool
    ) -> (tree: DisclosureTree, areas: [Int])? {
        let included = areas.filter(isIncluded)
        let places = Dictionary(uniqueKeysWithValues: zip(included, included.indices))
        let tree = DisclosureTree(
            codes: included.map { all[$0].key },
            parents: included.map { area in
                var above = all[area].parent
                while let candidate = above {
                    if let place = places[candidate] { return place }
                    above = all[candidate].parent
                }
                return nil
            },
            values: included.map(values)
        )
        return tree.map { ($0, included) }
    }

    static func all(_ areas: Areas) -> [GemeenteBranch] {
        areas.indices(at: .gemeente).map { gemeente in
            var found = [gemeente]
            var next = 0
            while next < found.count {
                found += areas.children(of: found[next])
                next += 1
            }
            return GemeenteBranch(areas: found)
        }
    }
}
