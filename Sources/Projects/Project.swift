package import Deliveries
package import Diagnostics
package import Statistics
import YAML

/// A project that was read: its settings and, when nothing is wrong, a dataset that can be trusted.
package struct Project: Sendable {
    package let settings: ProjectSettings
    package let dataset: Dataset
    package let deliveries: [Delivery]
    /// Every row of `koppelingen.csv`, also of deliveries whose file is not there.
    package let links: [ColumnLink]
    package let postcodes: [Postcode]
    /// The keys of the tables, for who reads what refers to them.
    package let keys: ProjectKeys

    /// Reads and checks everything; the gate is the caller's: `report.hasErrors`.
    package static func read(_ folder: ProjectFolder, report: inout Report) -> Project {
        let file = SettingsFile(folder, report: &report)
        let settings = file?.settings ?? ProjectSettings()
        let (areas, areaKeys) = AreaRows.read(folder, report: &report)
        let rows = IndicatorRows(folder, report: &report)
        let deliveries = DeliveryRows(folder, rows, report: &report)
        if let file {
            file.check(
                areas: areas,
                areaKeys: areaKeys,
                indicators: rows.indicatorKeys,
                report: &report
            )
        }
        let indicators = PersonalColumns.marked(
            rows.indicators,
            deliveries: deliveries.deliveries,
            report: &report
        )
        let population = indicators.firstIndex { $0.key == settings.method.populationIndicator }
        let data = DeliveredData(
            // Without areas no figure has a place, which was said.
            deliveries.deliveries.filter { areas.count > 0 && !$0.links.isEmpty },
            areas: areas,
            indicators: indicators,
            population: population,
            file: { folder[$0] },
            report: &report
        )
        let boundaries = BoundaryRows.breaks(folder, areaKeys: areaKeys, report: &report)
        let postcodes = PostcodeRows.postcodes(folder, areaKeys: areaKeys, report: &report)
        let dataset = Dataset(
            areas: areas,
            themes: rows.themes,
            sources: rows.sources,
            indicators: indicators,
            observations: data.observations,
            breaks: Set(data.breaks + boundaries).sorted(),
            method: settings.method
        )
        let checks = DatasetChecks(
            dataset,
            places: data.places,
            declared: rows.locations,
            linked: Set(deliveries.deliveries.flatMap(\.links).map(\.indicator))
        )
        checks.run(referenceDate: settings.referenceDate, report: &report)
        FolderChecks(folder, deliveries: deliveries.deliveries, areaKeys: areaKeys, rows: rows)
            .run(report: &report)
        return Project(
            settings: settings,
            dataset: dataset,
            deliveries: deliveries.deliveries,
            links: deliveries.links,
            postcodes: postcodes,
            keys: ProjectKeys(
                areas: areaKeys,
                themes: rows.themeKeys,
                indicators: rows.indicatorKeys
            )
        )
    }
}

extension Project {
    /// The same project without figures that give people away: what may be scored, shown and published.
    package var disclosed: Project {
        Project(
            settings: settings,
            dataset: dataset.disclosed(),
            deliveries: deliveries,
            links: links,
            postcodes: postcodes,
            keys: keys
        )
    }

    /// The same project for another place on the web than the settings say.
    package func published(at baseURL: String) -> Project {
        var settings = settings
        settings.baseURL = baseURL
        return Project(
            settings: settings,
            dataset: dataset,
            deliveries: deliveries,
            links: links,
            postcodes: postcodes,
            keys: keys
        )
    }
}

/// What the tables call areas, themes and indicators, and where each stands in the dataset.
package struct ProjectKeys: Sendable {
    package let areas: KeyIndex
    package let themes: KeyIndex
    package let indicators: KeyIndex
}

extension SettingsFile {
    /// What the settings say of areas and indicators, now that these are known.
    fileprivate func check(
        areas: Areas,
        areaKeys: KeyIndex,
        indicators: KeyIndex,
        report: inout Report
    ) {
        if let value = node["gemeente"], let key = value.string,
            let index = areaKeys.index(of: key, at: value.location, report: &report),
            areas[index].level != .gemeente
        {
            report.add(.notAGemeente(key, areas[index].level), at: value.location)
        }
        let method = node["methode"]
        if let value = method?["bevolking"], let key = value.string {
            _ = indicators.index(of: key, at: value.location, report: &report)
        }
        for value in method?["maatstaven"]?.list ?? [] {
            if let key = value.string {
                _ = areaKeys.index(of: key, at: value.location, report: &report)
            }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func notAGemeente(_ key: String, _ level: AreaLevel) -> Self {
        .error(
            "WM046",
            "'\(key)' is een \(level.rawValue), geen gemeente; noem de sleutel van de gemeente"
        )
    }
}
