import Projects
import Statistics

extension Project {
    /// Above it a site is too large to stand on the disk once more; no gemeente has as many.
    private static let mostAreas = 1_000

    /// Whether the site can be taken along.
    var hasBundles: Bool {
        switch settings.bundling {
        case .yes: return true
        case .no: return false
        case nil:
            let areas = dataset.areas
            let wijken = shownGemeenten.flatMap(areas.wijken)
            return wijken.reduce(wijken.count) { $0 + areas.children(of: $1).count }
                <= Self.mostAreas
        }
    }
}
