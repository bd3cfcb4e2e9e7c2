/// A file of the site: its path within the site, and its bytes, which are made when they are asked for.
///
/// The pages of a country do not fit in memory together, so each is made where it is written.
package struct SitePage: Sendable {
    package let path: String
    private let make: @Sendable () -> [UInt8]

    /// Makes the file anew each time.
    package var bytes: [UInt8] { make() }

    package init(path: String, make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.make = make
    }

    /// A file that is copied as it is.
    package init(path: String, bytes: [UInt8]) {
        self.init(path: path) { bytes }
    }
}
