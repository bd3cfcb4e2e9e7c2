/// Everything that is published, in the order in which it has to be made.
package struct SiteContents: Sendable {
    /// In order of path; none is made yet.
    package let pages: [SitePage]
    /// What is said about those pages, once they are made.
    package let descriptions: FileDescriptions
    /// What is packed of all that, once it stands on the disk.
    package let bundles: SiteBundles

    package init(
        _ pages: [SitePage],
        descriptions: FileDescriptions = FileDescriptions(),
        bundles: SiteBundles = SiteBundles()
    ) {
        self.pages = pages.sorted { $0.path < $1.path }
        self.descriptions = descriptions
        self.bundles = bundles
    }

    /// Of every file, in order.
    package var paths: [String] {
        let files = pages + descriptions.pages([:]) + bundles.overviews([:])
        return (files.map(\.path) + bundles.all.map(\.path)).sorted()
    }
}

/// Pages that say how large other files are and what their bytes add up to.
package struct FileDescriptions: Sendable {
    /// The paths of the files that they speak of.
    package let subjects: Set<String>
    /// By path what is known of each; the pages are the same ones without it.
    package let pages: @Sendable ([String: FileFacts]) -> [SitePage]

    /// Of a site that has none.
    package init() {
        self.init(of: []) { _ in [] }
    }

    package init(
        of subjects: Set<String>,
        pages: @escaping @Sendable ([String: FileFacts]) -> [SitePage]
    ) {
        self.subjects = subjects
        self.pages = pages
    }
}
