/// Where a link or an image points to, as far as it matters for safety.
struct Address {
    /// What stands before the colon, in lower case; nothing for a relative address.
    let scheme: String?
    /// `//host/…` leads to another site without naming a scheme.
    let namesHost: Bool

    init(_ text: String) {
        namesHost = text.hasPrefix("//")
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        let isScheme = name.first?.isLetter == true && text[name.endIndex...].first == ":"
        scheme = isScheme ? name.lowercased() : nil
    }

    var isWithinSite: Bool { scheme == nil && !namesHost }

    var isAllowedForLink: Bool {
        guard let scheme else { return !namesHost }
        return ["http", "https", "mailto", "tel"].contains(scheme)
    }
}
