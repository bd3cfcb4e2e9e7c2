import Statistics

/// What a large site leaves out unless the settings ask for it.
extension Project {
    /// No gemeente has as many; above it a site takes gigabytes.
    private static let mostAreas = 1_000

    /// Whether the site can be taken along as zip files.
    package var hasBundles: Bool { isChosen(settings.bundling) }

    /// Whether the open data are there as JSON besides CSV.
    package var hasJSON: Bool { isChosen(settings.json) }

    private func isChosen(_ choice: ProjectSettings.YesOrNo?) -> Bool {
        guard let choice else { return !isLarge }
        return choice == .yes
    }

    private var isLarge: Bool {
        let areas = dataset.areas
        let wijken = shownGemeenten.flatMap(areas.wijken)
        return wijken.reduce(wijken.count) { $0 + areas.children(of: $1).count } > Self.mostAreas
    }

    /// The keys of the settings that were left to the size of the site, and for which it is too large.
    package var leftOutForSize: [String] {
        guard isLarge else { return [] }
        return [("pakketten", settings.bundling), ("json", settings.json)]
            .filter { $0.1 == nil }.map(\.0)
    }
}
