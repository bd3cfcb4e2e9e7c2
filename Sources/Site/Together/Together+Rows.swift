import Community
import Statistics
import Templates
import Wording

extension Together {
    func initiativeRow(_ index: Int) -> Record {
        let initiative = data.initiatives[index]
        let measure = initiative.measure.map { data.measures[$0] }
        return Record(
            Contracts.initiativeRow,
            [
                "naam": .text(initiative.title),
                "adres": .text(way(to: Addresses.initiative(initiative))),
                "gebied": .text(name(of: initiative.area)),
                "gebiedadres": .text(way(to: address(of: initiative.area))),
                "omschrijving": .text(initiative.summary ?? ""),
                "fase": .text(phase(initiative.phase)),
                "teken": .text(words.sign(initiative.phase == .finished ? .finished : .underway)),
                "jaar": .text(initiative.year.map { "\($0)" } ?? ""),
                "geld": .text(total(initiative.funding)),
                "maatregel": .text(measure?.title ?? ""),
                "maatregeladres": .text(
                    measure.map { way(to: Addresses.measure($0, in: areas)) } ?? ""
                ),
                "goed_voorbeeld": .flag(initiative.isGoodExample),
            ]
        )
    }

    /// The five phases have a number; that it is done is no phase.
    func phase(_ phase: Phase) -> String {
        let phases = Phase.allCases.filter { $0 != .finished }
        guard let place = phases.firstIndex(of: phase) else { return words[phase] }
        return words.phase(phase, place: place + 1, of: phases.count)
    }

    /// The page of an area; of the whole gemeente that is the home page.
    func address(of area: Int) -> String {
        areas[area].level == .gemeente ? Addresses.home : Addresses.area(areas[area], in: areas)
    }

    func signalRow(_ signal: Signal) -> Record {
        Record(
            Contracts.signalRow,
            [
                "titel": .text(signal.title ?? ""),
                "datum": .text(DutchFormat.date(signal.day)),
                "rol": .text(signal.role),
                "gebied": .text(areas[signal.area].level == .buurt ? areas[signal.area].name : ""),
                "thema": .text(signal.theme.map { site.dataset.themes[$0].name } ?? ""),
                "tekst": .later { [self] in .markup(site.article(at: signal.path, on: frame)) },
            ]
        )
    }

    func contactRow(_ contact: Contact) -> Record {
        let isMail = contact.address.contains("@")
        return Record(
            Contracts.contactRow,
            [
                "rol": .text(contact.role.capitalisedFirst),
                "team": .text(contact.team),
                "email": .text(isMail ? contact.address : ""),
                "adres": .text(isMail ? "" : contact.address),
                "gebied": .text(
                    areas[contact.area].level == .buurt ? areas[contact.area].name : ""
                ),
            ]
        )
    }

    /// Not said twice of a party that is called after its role.
    func role(of member: CoalitionMember) -> String {
        member.role.lowercased() == member.party.lowercased() ? "" : member.role
    }

    func memberRow(_ member: CoalitionMember) -> Record {
        Record(
            Contracts.memberRow,
            [
                "partij": .text(member.party),
                "rol": .text(role(of: member)),
                "kernteam": .flag(member.isInCoreTeam),
                "taak": .text(member.task),
            ]
        )
    }

    func balanceRow(_ balance: WijkBalance) -> Record {
        Record(
            Contracts.balanceRow,
            [
                "jaar": .text("\(balance.year)"),
                "deel": .text(words[balance.part]),
                "verdeeld": .text(DutchFormat.euros(balance.allotted)),
                "verschoven": .text(
                    balance.shifted == .zero ? "" : DutchFormat.signedEuros(balance.shifted)
                ),
                "beschikbaar": .text(DutchFormat.euros(balance.available)),
                "toegezegd": .text(DutchFormat.euros(balance.committed)),
                "besteed": .text(DutchFormat.euros(balance.spent)),
                "over": .text(DutchFormat.euros(balance.left)),
                "te_veel": .flag(balance.left < .zero),
            ]
        )
    }
}
