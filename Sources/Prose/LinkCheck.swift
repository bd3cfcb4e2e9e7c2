import Diagnostics

/// Finds where the links of one text lead, or why they cannot be on the page.
struct LinkCheck {
    let path: String
    let links: PageLinks
    /// To look for the nearest of all names takes time, so only the first mistakes get one.
    var givesHints = true

    func destination(ofLink node: MarkdownNode) throws(LinkRefusal) -> Destination {
        let address = Address(node.address)
        if address.isSecureSite { return .website(address.text) }
        if let scheme = address.scheme, ["mailto", "tel"].contains(scheme) {
            return .contact(address.text)
        }
        // Who writes 'www.roermond.nl' names no scheme; cmark makes it the old one.
        if address.scheme == "http", node.firstChild?.literal.hasPrefix("www.") == true,
            node.isBareAddress
        {
            return .website("https" + address.text.dropFirst("http".count))
        }
        guard address.isWithinSite else { throw LinkRefusal(.proseLink(address.text)) }
        return try internalDestination(of: address)
    }

    func destination(ofImage node: MarkdownNode) throws(LinkRefusal) -> Destination {
        let address = Address(node.address)
        let target = address.isWithinSite && address.anchor == nil ? resolved(address.path) : nil
        guard let target, let file = links.file(target) else {
            throw LinkRefusal(.proseFile(address.text, near: nearestFile(to: target)))
        }
        guard case .image(let width, let height) = file.form else {
            throw LinkRefusal(.proseFileForm(address.text, wanted: "PNG of JPEG"))
        }
        return .image(path: target, width: width, height: height)
    }
}

/// Why a link does not come on the page.
struct LinkRefusal: Error {
    let message: Diagnostic.Message

    init(_ message: Diagnostic.Message) { self.message = message }
}

extension LinkCheck {
    private func internalDestination(
        of address: Address
    ) throws(LinkRefusal) -> Destination {
        let written = address.path
        if written.isEmpty, let anchor = address.anchor, !anchor.isEmpty {
            return .page(path: path, anchor: anchor)
        }
        let name = written.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), !written.hasPrefix("/"), !written.contains("?"),
            name != "..", name != "."
        else { throw LinkRefusal(.proseNoFile(address.text, write: suggestion(for: written))) }
        let target = resolved(written)
        switch name[dot...].lowercased() {
        case ".md":
            guard let target, links.page(of: target) != nil else {
                throw LinkRefusal(.proseNoPage(address.text, write: suggestion(for: written)))
            }
            return .page(path: target, anchor: address.anchor)
        case ".html", ".htm":
            throw LinkRefusal(.proseBuiltPage(address.text, write: source(of: written)))
        default:
            return try file(target, written: address)
        }
    }

    private func file(_ target: String?, written: Address) throws(LinkRefusal) -> Destination {
        guard let target, let file = links.file(target) else {
            throw LinkRefusal(.proseFile(written.text, near: nearestFile(to: target)))
        }
        if case .unknown = file.form {
            throw LinkRefusal(.proseFileForm(written.text, wanted: "PDF, PNG of JPEG"))
        }
        return .file(path: target)
    }

    /// The path in the project to which a relative path leads; nothing outside the project.
    private func resolved(_ written: String, from base: String? = nil) -> String? {
        var parts = (base ?? path).split(separator: "/").dropLast()
        for part in written.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }

    /// What the writer probably meant, from the file in which it stands.
    private func suggestion(for written: String) -> Suggestion {
        guard !written.isEmpty, var target = resolved(written) else { return suggestion(nil) }
        if !target.hasSuffix(".md") { target += ".md" }
        return suggestion(links.page(of: target) == nil ? nearest(to: target) : target)
    }

    /// The text whose page is meant by an address of the built site.
    private func source(of written: String) -> Suggestion {
        let own = links.page(of: path).flatMap { resolved(written, from: $0) }
        let bare = written.split(separator: "/").filter { $0 != ".." && $0 != "." }
        let exact = [own, bare.joined(separator: "/")].lazy.compactMap(\.self)
            .compactMap(links.source(ofPage:)).first
        let name = bare.last == "index.html" ? bare.dropLast() : bare[...]
        let text = name.joined(separator: "/").replacing(".html", with: "") + ".md"
        return suggestion(exact ?? nearest(to: "content/" + text))
    }

    private func suggestion(_ target: String?) -> Suggestion {
        let way = PageLinks.relative(target ?? links.example, from: path)
        return Suggestion(path: way, isExample: target == nil)
    }

    private func nearest(to target: String) -> String? {
        givesHints ? links.nearest(to: target) : nil
    }

    private func nearestFile(to target: String?) -> String? {
        guard givesHints else { return nil }
        return target.flatMap(links.nearestFile(to:)).map { PageLinks.relative($0, from: path) }
    }
}

/// What to write in place of a wrong address: the right one, or one that shows how.
struct Suggestion {
    let path: String
    let isExample: Bool
}
