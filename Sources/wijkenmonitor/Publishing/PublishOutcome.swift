/// What publishing did to the files of the site.
struct PublishOutcome: Equatable, Sendable {
    var written = 0
    var unchanged = 0
    var removed = 0

    /// Nothing had to be done, so the folder of the site was not touched.
    var isIdle: Bool { written == 0 && removed == 0 }
}
