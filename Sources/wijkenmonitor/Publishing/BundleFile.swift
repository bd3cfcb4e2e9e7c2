import Site

/// A bundle as a zip file, with names that every computer takes.
struct BundleFile {
    private let bundle: SiteBundle
    private let place: String

    init(_ bundle: SiteBundle, at place: String) {
        self.bundle = bundle
        self.place = place
    }

    /// `read` gives the bytes of a file of the site.
    func write(
        reading read: @escaping (String) throws(PublishError) -> [UInt8]
    ) throws(PublishError) {
        let files = try bundle.files(read)
        for file in files { try Self.check(bundle.name(of: file)) }
        let paths = Set(files)
        let entries = files.map { path in
            ZipFile.Entry(name: bundle.name(of: path)) { () throws(PublishError) in
                try bundle.bytes(of: path, among: paths, read)
            }
        }
        try ZipFile(path: place, day: bundle.day).write(entries)
        try Disk.share(place)
    }
}

extension BundleFile {
    /// Windows unpacks no longer path in a folder of ordinary depth.
    private static let mostBytes = 180
    private static let refused = Set("\\:*?\"<>|")

    private static func check(_ name: String) throws(PublishError) {
        let way = "; kies een andere naam, of schrijf 'pakketten: nee' in wijkenmonitor.yml"
        guard name.utf8.count <= mostBytes else {
            throw .refusal(
                "'\(name)' is te lang voor een pakket: \(name.utf8.count) tekens, en er passen er"
                    + " \(mostBytes)\(way)"
            )
        }
        if let sign = name.first(where: refused.contains) {
            throw .refusal(
                "'\(name)' kan niet in een pakket: Windows kent geen '\(sign)' in een naam\(way)"
            )
        }
    }
}
