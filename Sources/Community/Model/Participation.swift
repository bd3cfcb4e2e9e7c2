/// How far a measure, or the agenda of a wijk, has come.
package enum Stand: String, Sendable, CaseIterable {
    case idea = "idee"
    case tested = "getoetst"
    case adopted = "vastgesteld"
    case underway = "in_uitvoering"
    case finished = "afgerond"
    case stopped = "gestopt"

    /// From here on all seven fields are filled.
    package var isAdopted: Bool { self == .adopted || self == .underway || self == .finished }
}

/// Five fields of a vital neighbourhood (Maastricht, state of the neighbourhood networks 2019, 1.5).
package enum Field: String, Sendable, CaseIterable {
    case care = "verzorging"
    case housing = "wonen"
    case schoolAndWork = "onderwijs-en-werk"
    case socialClimate = "sociaal-klimaat"
    case government = "bestuur"
}

/// Four lines of action (Heerlen, programme for the involvement of citizens and local democracy).
package enum ActionLine: String, Sendable, CaseIterable {
    case citizenParticipation = "burgerparticipatie"
    case governmentParticipation = "overheidsparticipatie"
    case localDemocracy = "lokale-democratie"
    case culture = "cultuurverandering"
}

/// The rungs of the ladder of citizens, from the lowest to the highest.
package enum CitizenRung: String, Sendable, CaseIterable {
    case inform = "informeren"
    case consult = "raadplegen"
    case advise = "adviseren"
    case coproduce = "coproduceren"
    case decide = "meebeslissen"
}

/// The rungs of the ladder of government, from the lowest to the highest.
package enum GovernmentRung: String, Sendable, CaseIterable {
    case leave = "loslaten"
    case facilitate = "faciliteren"
    case encourage = "stimuleren"
    case direct = "regisseren"
    case regulate = "reguleren"
}

/// The steps of a process that begins again after the last (Venlo, neighbourhood budgets 2014).
package enum ProcessStep: String, Sendable, CaseIterable {
    case future = "toekomst"
    case roles = "rollen"
    case plans = "plannen"
    case execution = "uitvoering"
    case evaluation = "evaluatie"
}

/// The five phases of an initiative (Roermond, annex 3), and that it is done.
package enum Phase: String, Sendable, CaseIterable {
    case idea = "idee"
    case triage
    case orientation = "orientatie"
    case decision = "besluit"
    case execution = "uitvoering"
    case finished = "afgerond"
}
