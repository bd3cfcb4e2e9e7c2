package import Diagnostics
package import Projects

/// By role where a resident can go; never a person.
package struct Contact: Sendable {
    /// A wijk or a buurt, or the gemeente where the contact is there for all.
    package let area: Int
    package let role: String
    package let team: String
    package let address: String
    package let location: Location
}

/// A party in the coalition of a wijk.
package struct CoalitionMember: Sendable {
    package let area: Int
    package let party: String
    package let role: String
    package let isInCoreTeam: Bool
    package let task: String
    package let location: Location
}

/// An organisation of residents, and where it is.
package struct Organisation: Sendable {
    package let key: String
    package let name: String
    package let kind: String
    package let areas: [Int]
    package let stage: OrganisationStage?
    /// The municipality's own number of each area; empty where it gave none.
    package let numbers: [String]
    package let location: Location
}

/// A programme with its own budget.
package struct Programme: Sendable {
    package struct Line: Sendable {
        package let name: String
        /// Nothing for `pm`: shown, not summed.
        package let amount: Euros?
        package let location: Location
    }

    package struct Year: Sendable {
        package let year: Int
        package let lines: [Line]
        /// What the municipality itself calls the total.
        package let statedTotal: Euros?

        package var total: Euros { lines.compactMap(\.amount).total }
        package var hasUnknownAmounts: Bool { lines.contains { $0.amount == nil } }
    }

    package let name: String
    /// In order of year.
    package let years: [Year]
}
