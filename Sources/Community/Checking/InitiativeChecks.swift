import Diagnostics
import Projects

/// Whether the money of an initiative may come from where it comes.
struct InitiativeChecks {
    let schemes: [Scheme]

    func check(_ initiative: Initiative, report: inout Report) {
        checkMenu(initiative, report: &report)
        checkCaps(initiative, report: &report)
        checkExclusions(initiative, report: &report)
    }
}

extension InitiativeChecks {
    private func checkMenu(_ initiative: Initiative, report: inout Report) {
        for money in initiative.funding {
            guard let scheme = money.scheme, schemes[scheme].order == nil else { continue }
            report.add(.notOnTheMenu(schemes[scheme].key), at: money.location)
        }
    }

    private func checkCaps(_ initiative: Initiative, report: inout Report) {
        for (index, scheme) in schemes.enumerated() {
            let money = initiative.funding.filter { $0.scheme == index }
            let sum = money.compactMap(\.amount).total
            guard let cap = scheme.cap(for: initiative.reach), sum > cap, let last = money.last
            else { continue }
            report.add(.aboveCap(scheme.key, sum, cap, initiative.reach), at: last.location)
        }
    }

    private func checkExclusions(_ initiative: Initiative, report: inout Report) {
        let funding = initiative.funding
        for (index, money) in funding.enumerated() {
            let before = funding[..<index].first { clash($0.scheme, money.scheme) }
            guard let before, let scheme = money.scheme, let other = before.scheme else { continue }
            let note = Diagnostic.Note("hier staat het andere geld", at: before.location)
            report.add(
                .excluded(schemes[scheme].key, by: schemes[other].key),
                at: money.location,
                notes: [note]
            )
        }
    }

    private func clash(_ first: Int?, _ second: Int?) -> Bool {
        guard let first, let second else { return false }
        return schemes[first].excluded.contains(second) || schemes[second].excluded.contains(first)
    }
}

extension Diagnostic.Message {
    fileprivate static func notOnTheMenu(_ key: String) -> Self {
        .error(
            "WM329",
            "'\(key)' heeft geen volgorde en is er dus alleen voor maatregelen; kies een andere regeling"
        )
    }

    fileprivate static func aboveCap(
        _ key: String,
        _ sum: Euros,
        _ cap: Euros,
        _ reach: Initiative.Reach
    ) -> Self {
        let whom = reach == .wijk ? "de hele wijk" : "een buurt"
        return .error(
            "WM330",
            "\(sum) uit '\(key)' is te veel: een initiatief voor \(whom) krijgt hoogstens \(cap)"
        )
    }

    fileprivate static func excluded(_ key: String, by other: String) -> Self {
        .error("WM331", "geld uit '\(key)' mag niet naast geld uit '\(other)'; kies een van beide")
    }
}
