/// Where figures come from, and how small numbers in them are protected.
package struct Source: Sendable, Equatable {
    package enum Protection: String, Sendable, CaseIterable {
        case alreadyProtected = "al_beveiligd"
        case count = "telling"
        case care = "zorg"
        case notSensitive = "niet_gevoelig"
        case survey = "enquete"
    }

    package let key: String
    package let name: String
    package let holder: String
    package let licence: String
    package let url: String
    package let published: String
    package let next: String
    package let protection: Protection
    /// Invented figures, which every page that shows them has to say.
    package let isFictitious: Bool
    package let note: String

    package init(
        key: String,
        name: String,
        holder: String,
        licence: String,
        url: String,
        published: String,
        next: String,
        protection: Protection,
        isFictitious: Bool,
        note: String
    ) {
        self.key = key
        self.name = name
        self.holder = holder
        self.licence = licence
        self.url = url
        self.published = published
        self.next = next
        self.protection = protection
        self.isFictitious = isFictitious
        self.note = note
    }
}
