/// The two parts of the wijkbudget.
package enum BudgetPart: String, Sendable, CaseIterable, Explained {
    case agenda
    case initiatives = "initiatieven"

    package var help: String {
        switch self {
        case .agenda: "Geld voor maatregelen uit de wijkagenda."
        case .initiatives: "Geld voor initiatieven van bewoners."
        }
    }
}

/// What a row of `budget.csv` says of its amount.
package enum BudgetEntry: String, Sendable, CaseIterable, Explained {
    case committed = "toegezegd"
    case spent = "besteed"
    case shifted = "verschoven"

    package var help: String {
        switch self {
        case .committed: "Dit bedrag is beloofd."
        case .spent: "Dit bedrag is uitgegeven."
        case .shifted:
            "Dit bedrag komt erbij, of gaat eraf met een min ervoor. Alle verschuivingen van een jaar zijn samen 0."
        }
    }
}

/// Whose money it is.
package enum MoneyOrigin: String, Sendable, CaseIterable, Explained {
    case gemeente
    case fund = "fonds"
    case partner

    package var help: String {
        switch self {
        case .gemeente: "Geld van de gemeente."
        case .fund: "Geld van een fonds buiten de gemeente."
        case .partner: "Geld van een partner in de wijk, zoals een corporatie."
        }
    }
}

/// How far an organisation of residents has come.
package enum OrganisationStage: String, Sendable, CaseIterable, Explained {
    case initiating = "initiatiefgroep"
    case developing = "in_ontwikkeling"
    case active = "actief"

    package var help: String {
        switch self {
        case .initiating: "Een groep die nog moet beginnen."
        case .developing: "De organisatie is begonnen en groeit nog."
        case .active: "De organisatie staat op eigen benen."
        }
    }
}
