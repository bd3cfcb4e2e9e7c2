/// A file of the site that is copied from the disk as it is, a piece at a time: it may be large.
struct CopiedFile: Sendable, Equatable {
    /// From the folder of the site.
    let path: String
    /// Where it stands.
    let source: String
}
