// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors where the project is checked, never on a user's next compiler.
let strictness: [SwiftSetting] =
    Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
    strictness + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        exclude: [
            "EndToEndTests": ["Cases", "Faults/storing.c"], "FuzzTests": ["Corpus"],
            "ReckoningTests": ["Cases"],
        ][
            name,
            default: []
        ],
        swiftSettings: settings
    )
}

func seam(_ name: String, package: String) -> Target {
    .systemLibrary(name: name, providers: [.apt([package])])
}

let package = Package(
    name: "wijkenmonitor",
    targets: [
        seam("CLibCSV", package: "libcsv-dev"),
        seam("CCMarkGFM", package: "libcmark-gfm-extensions-dev"),
        seam("CLibYAML", package: "libyaml-dev"),
        seam("CLibZip", package: "libzip-dev"),
        seam("CLibMD", package: "libmd-dev"),
        .target(name: "CExchange"),

        target("Diagnostics"),
        target("Tables", ["CLibCSV", "Diagnostics"]),
        target("YAML", ["CLibYAML", "Diagnostics"]),
        target("Statistics"),
        target("Deliveries", ["Diagnostics", "Statistics", "Tables"]),
        target("Projects", ["Deliveries", "Diagnostics", "Statistics", "Tables", "YAML"]),
        target("Community", ["Deliveries", "Diagnostics", "Projects", "Statistics", "YAML"]),
        target("OpenData", ["Community", "Projects", "Statistics", "Tables", "YAML"]),
        target("Editions", ["Diagnostics", "Tables"]),
        target("Reckoning", ["Diagnostics", "Statistics", "Tables", "YAML"]),
        target("Prose", ["CCMarkGFM", "Diagnostics", "Markup", "YAML"]),
        target("Markup"),
        target("Charts", ["Markup"]),
        target("Templates", ["Diagnostics", "Markup"]),
        target("Wording", ["Community", "Diagnostics", "Projects", "Statistics", "YAML"]),
        target(
            "Site",
            [
                "Charts", "Community", "Diagnostics", "Editions", "Markup", "OpenData", "Projects",
                "Prose", "Statistics", "Tables", "Templates", "Wording", "YAML",
            ]
        ),
        .executableTarget(
            name: "wijkenmonitor",
            dependencies: [
                "CExchange", "CLibMD", "CLibZip", "Community", "Deliveries", "Diagnostics",
                "Editions", "OpenData", "Projects", "Reckoning", "Site", "Statistics", "Tables",
                "Wording",
            ],
            swiftSettings: settings
        ),

        .executableTarget(
            name: "scoring-bench",
            dependencies: ["Statistics"],
            path: "Benchmarks/Scoring",
            swiftSettings: settings
        ),

        .target(
            name: "TestSupport",
            dependencies: ["CLibZip", "Diagnostics"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("YAMLTests", ["YAML"]),
        tests("ProjectsTests", ["Deliveries", "Diagnostics", "Projects", "Statistics", "Tables"]),
        tests(
            "CommunityTests",
            [
                "Community", "Diagnostics", "Projects", "Prose", "Statistics", "Tables", "YAML",
            ]
        ),
        tests("TablesTests", ["Diagnostics", "Tables"]),
        tests("EditionsTests", ["Diagnostics", "Editions", "Tables"]),
        tests("MarkupTests", ["Markup"]),
        tests("ChartsTests", ["Charts", "Markup"]),
        tests("TemplatesTests", ["Diagnostics", "Markup", "Templates"]),
        tests("DeliveriesTests", ["Deliveries", "Diagnostics", "Statistics", "Tables"]),
        tests(
            "SiteTests",
            [
                "Diagnostics", "Editions", "Markup", "OpenData", "Projects", "Reckoning", "Site",
                "Statistics", "Tables", "Templates", "Wording",
            ]
        ),
        tests("StatisticsTests", ["Statistics"]),
        tests("ReckoningTests", ["Diagnostics", "Reckoning", "Statistics", "Tables"]),
        tests("ProseTests", ["Diagnostics", "Markup", "Prose", "YAML"]),
        tests("WordingTests", ["Diagnostics", "Statistics", "Wording"]),
        tests(
            "FuzzTests",
            [
                "Community", "Diagnostics", "Markup", "Projects", "Prose", "Reckoning", "Site",
                "Statistics", "Tables", "Templates", "YAML",
            ]
        ),
        tests(
            "OpenDataTests",
            [
                "Community", "Diagnostics", "OpenData", "Projects", "Prose", "Site", "Statistics",
                "Tables",
            ]
        ),
        tests("PublishingTests", ["Projects", "Site", "wijkenmonitor"]),
        tests(
            "EndToEndTests",
            [
                "Community", "Diagnostics", "Projects", "Prose", "Site", "Statistics", "Tables",
                "wijkenmonitor",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)
