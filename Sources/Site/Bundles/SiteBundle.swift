package import Projects
import Prose

/// A part of the site to take along: a folder with pages that work without the rest.
package struct SiteBundle: Sendable {
    /// Of the zip file, from the folder of the site.
    package let path: String
    /// The one folder that everything in it lies in.
    package let folder: String
    package let day: CalendarDay
    /// The files of the site that are in it.
    let included: [String]
    /// The files that come along where one of the pages shows them or leads to them.
    let alongside: Set<String>
    /// The files that only the bundle has, in the place of those of the site.
    let own: [String: SitePage]
    /// Where the whole site stands; empty where nobody said.
    let publicAddress: String
    /// The place in the bundle that says that a page is not in it.
    let elsewhere: String

    package func name(of path: String) -> String { "\(folder)/\(path)" }

    /// The paths of everything in it, in order; `read` gives the bytes of a file of the site.
    package func files<Failure>(
        _ read: (String) throws(Failure) -> [UInt8]
    ) throws(Failure) -> [String] {
        var files = Set(included).union(own.keys)
        guard !alongside.isEmpty else { return files.sorted() }
        for page in included where own[page] == nil && Self.isPage(page) {
            let html = try read(page)
            for address in LinkScan.addresses(in: html) {
                guard let target = Self.target(of: address, in: html, on: page),
                    alongside.contains(target.path)
                else { continue }
                files.insert(target.path)
            }
        }
        return files.sorted()
    }

    /// The bytes of a file in it; no link of a page leads to what is not among the files.
    package func bytes<Failure>(
        of path: String,
        among files: Set<String>,
        _ read: (String) throws(Failure) -> [UInt8]
    ) throws(Failure) -> [UInt8] {
        let bytes: [UInt8]
        if let own = own[path] { bytes = own.bytes } else { bytes = try read(path) }
        return Self.isPage(path) ? linked(bytes, on: path, files) : bytes
    }
}

extension SiteBundle {
    private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

    private static func target(of address: LinkScan.Address, in html: [UInt8], on page: String)
        -> PageAddress?
    {
        PageAddress(String(decoding: html[address.range], as: UTF8.self), on: page)
    }

    private func linked(_ html: [UInt8], on page: String, _ files: Set<String>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count)
        var position = 0
        for address in LinkScan.addresses(in: html) where !address.isPart {
            guard let target = Self.target(of: address, in: html, on: page),
                !files.contains(target.path)
            else { continue }
            result += html[position..<address.range.lowerBound]
            result += replacement(of: target, on: page).utf8
            position = address.range.upperBound
        }
        return result + html[position...]
    }

    /// The page on the public site, or else the place in the bundle that says that it is not there.
    private func replacement(of target: PageAddress, on page: String) -> String {
        guard publicAddress.isEmpty else { return publicAddress + target.written + target.rest }
        return PageLinks.relative(elsewhere, from: page)
    }
}

/// All bundles of a site, and the pages that say how large they are.
package struct SiteBundles: Sendable {
    package let all: [SiteBundle]
    /// By path how many bytes each bundle has; the pages are the same ones without it.
    package let overviews: @Sendable ([String: Int]) -> [SitePage]

    /// Of a site that has none.
    package init() {
        self.init([]) { _ in [] }
    }

    init(_ all: [SiteBundle], overviews: @escaping @Sendable ([String: Int]) -> [SitePage]) {
        self.all = all
        self.overviews = overviews
    }
}
