/// One file of the site: its path within the site and what it holds.
struct SiteFile: Sendable {
    let path: String
    let bytes: [UInt8]
}

/// What publishing did to the files of the site.
struct PublishOutcome: Equatable, Sendable {
    var written = 0
    var unchanged = 0
    var removed = 0
}
