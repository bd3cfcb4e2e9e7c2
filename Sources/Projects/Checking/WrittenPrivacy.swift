import Deliveries
package import Diagnostics

/// Personal data in what people write: texts for the site and the list of contacts.
package enum WrittenPrivacy {
    /// The place is that of the character at a column, counted from 1.
    package static func check(
        _ text: String,
        report: inout Report,
        at place: (Int) -> Location
    ) {
        if let column = citizenNumber(in: text) {
            report.add(.writtenCitizenNumber, at: place(column))
        }
        if let column = birthDate(in: text) { report.add(.writtenBirthDate, at: place(column)) }
        if let column = PersonNames.column(in: text) { report.add(.writtenName, at: place(column)) }
        for address in EmailAddress.addresses(in: text) where !isFunctional(address) {
            let column = text.distance(from: text.startIndex, to: address.startIndex) + 1
            report.add(.personalAddress, at: place(column))
        }
    }
}

extension WrittenPrivacy {
    /// Nine digits by themselves that pass the eleven-test.
    private static func citizenNumber(in text: String) -> Int? {
        guard text.utf8.count(where: { (0x30...0x39) ~= $0 }) >= 9 else { return nil }
        let words = text.split { !$0.isNumber && $0 != "." && $0 != "," }
        let found = words.first { word in
            let digits = word.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }
            return CitizenNumber.passes(digits.reversed().flatMap { $0.utf8 })
        }
        return found.map { text.distance(from: text.startIndex, to: $0.startIndex) + 1 }
    }

    /// A day behind a word that speaks of birth, in the same line.
    private static func birthDate(in text: String) -> Int? {
        let lowered = text.lowercased()
        guard lowered.contains("geboren") || lowered.contains("geboorte") else { return nil }
        let words = lowered.split { $0.isWhitespace || ",;()".contains($0) }
        guard
            let birth = words.firstIndex(where: {
                $0.contains("geboren") || $0.contains("geboorte")
            })
        else { return nil }
        for index in words[birth...].indices.dropFirst() {
            let word = words[index].drop { !$0.isNumber }
            let long = words[index...].prefix(3).joined(separator: " ")
            guard BirthDate.isDate(String(word)) || BirthDate.isDate(long) else { continue }
            return lowered.distance(from: lowered.startIndex, to: words[index].startIndex) + 1
        }
        return nil
    }

    /// An address of a desk or a team, not of a person.
    private static func isFunctional(_ address: Substring) -> Bool {
        let name = address.prefix { $0 != "@" }.lowercased()
        let beginnings = [
            "agenda", "balie", "beheer", "bestuur", "budget", "buurt", "communicatie", "contact",
            "data", "dorps", "gemeente", "griffie", "handhaving", "idee", "info", "initiatief",
            "klacht", "klantcontact", "loket", "meedoen", "meld", "onderzoek", "opbouw",
            "open-data", "opendata", "openbare", "participatie", "post", "privacy", "redactie",
            "secretariaat", "service", "statistiek", "subsidie", "team", "toegankelijk",
            "vergunning", "wegwijzer", "welzijn", "wijk", "zelfsturing",
        ]
        return beginnings.contains { name.hasPrefix($0) }
    }
}

extension Diagnostic.Message {
    fileprivate static let writtenCitizenNumber = error(
        "WM185",
        "hier staat een getal dat een burgerservicenummer kan zijn; haal het weg"
    )

    fileprivate static let writtenBirthDate = error(
        "WM186",
        "hier staat een geboortedatum; haal die weg"
    )

    fileprivate static let writtenName = warning(
        "WM345",
        "hier lijkt een persoon te staan; noem een rol of een organisatie"
    )

    fileprivate static let personalAddress = warning(
        "WM187",
        "dit e-mailadres lijkt van een persoon; gebruik een algemeen adres, zoals info@ of wijkteam@"
    )
}
