import Projects
import TestSupport
import Testing

/// The sites that every rule of a page is tried on; each is built once.
enum SiteCase: String, CaseIterable, CustomTestStringConvertible {
    case example, heerlen, maastricht, venlo
    /// Two gemeenten, each with a folder of its own.
    case perGemeente
    /// One wijk, of which nothing is known.
    case wijkWithoutFigures
    /// Several wijken whose figures are all missing or hidden.
    case nothingShown
    /// More wijken than fit in a row of dots.
    case manyWijken
    /// Every name that may be text tries to be something else.
    case hostileNames
    /// No source is invented.
    case realSources
    /// Measures, initiatives, money and people in a part of the wijken.
    case together
    /// The same in one of two gemeenten.
    case togetherPerGemeente
    case hostileTogether
    /// The same beside an earlier edition, of which much is different.
    case changed, changedPerGemeente, hostileChanged

    var testDescription: String { rawValue }

    func built() async throws -> BuiltProject {
        switch self {
        case .example: try await Self.exampleSite.value
        case .heerlen: try await Self.heerlenSite.value
        case .maastricht: try await Self.maastrichtSite.value
        case .venlo: try await Self.venloSite.value
        case .perGemeente: try await Self.perGemeenteSite.value
        case .wijkWithoutFigures: try await Self.wijkWithoutFiguresSite.value
        case .nothingShown: try await Self.nothingShownSite.value
        case .manyWijken: try await Self.manyWijkenSite.value
        case .hostileNames: try await Self.hostileNamesSite.value
        case .realSources: try await Self.realSourcesSite.value
        case .together: try await Self.togetherSite.value
        case .togetherPerGemeente: try await Self.togetherPerGemeenteSite.value
        case .hostileTogether: try await Self.hostileTogetherSite.value
        case .changed: try await Self.changedSite.value
        case .changedPerGemeente: try await Self.changedPerGemeenteSite.value
        case .hostileChanged: try await Self.hostileChangedSite.value
        }
    }

    private static let exampleSite = Task { try await BuiltProject(ExampleProject.folder()) }
    private static let heerlenSite = Task {
        try await BuiltProject(ExampleProject.small("heerlen"))
    }
    private static let maastrichtSite = Task {
        try await BuiltProject(ExampleProject.small("maastricht"))
    }
    private static let venloSite = Task { try await BuiltProject(ExampleProject.small("venlo")) }
    private static let perGemeenteSite = Task {
        try await BuiltProject(SmallProject.perGemeente.folder())
    }
    private static let wijkWithoutFiguresSite = Task {
        try await BuiltProject(SmallProject.wijkWithoutFigures.folder())
    }
    private static let nothingShownSite = Task {
        try await BuiltProject(SmallProject.nothingShown.folder())
    }
    private static let manyWijkenSite = Task {
        try await BuiltProject(SmallProject.manyWijken.folder())
    }
    private static let hostileNamesSite = Task {
        try await BuiltProject(SmallProject.hostileNames.folder())
    }
    private static let realSourcesSite = Task {
        try await BuiltProject(SmallProject.realSources.folder())
    }
    private static let togetherSite = Task {
        try await BuiltProject(SmallProject.together.folder())
    }
    private static let togetherPerGemeenteSite = Task {
        try await BuiltProject(SmallProject.togetherPerGemeente.folder())
    }
    private static let changedSite = Task {
        try await BuiltProject(SmallProject.together.afterAnEdition.folder())
    }
    private static let changedPerGemeenteSite = Task {
        try await BuiltProject(SmallProject.togetherPerGemeente.afterAnEdition.folder())
    }
    private static let hostileChangedSite = Task {
        try await BuiltProject(SmallProject.hostileTogether.afterAnEdition.folder())
    }
    private static let hostileTogetherSite = Task {
        try await BuiltProject(SmallProject.hostileTogether.folder())
    }
}
