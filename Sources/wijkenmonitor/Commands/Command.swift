/// The commands, each with what it takes.
enum Command: String, CaseIterable {
    case bouw, controleer
    case legUit = "leg-uit"
    case kolommen, reken, vergelijk, help

    var options: [Option] {
        switch self {
        case .bouw: [.project, .uit, .basisURL, .streng, .stil]
        case .controleer: [.project, .streng, .json, .stil]
        case .kolommen: [.project, .stil]
        case .legUit: [.project, .periode, .json]
        case .reken: [.gegevens, .methode]
        case .vergelijk: [.json]
        case .help: []
        }
    }

    /// The words that follow the command, in order.
    var operands: [String] {
        switch self {
        case .kolommen: ["BESTAND"]
        case .legUit: ["GEBIED"]
        case .vergelijk: ["OUD", "NIEUW"]
        case .bouw, .controleer, .reken, .help: []
        }
    }

    /// One more word that may follow.
    var optionalOperand: String? { self == .legUit ? "THEMA" : nil }

    var summary: String {
        switch self {
        case .bouw: "controleer de gegevens, reken de scores uit en publiceer de site"
        case .controleer: "noem alles wat niet klopt; schrijf niets"
        case .kolommen:
            "laat zien wat er in een geleverd bestand staat, met rijen voor koppelingen.csv"
        case .legUit: "laat zien hoe een score is uitgerekend"
        case .reken: "reken een tabel door volgens een methode in JSON; schrijf alle uitkomsten"
        case .vergelijk:
            "laat zien wat er verschilt tussen de open-data van twee edities; noem twee mappen"
        case .help: "laat deze uitleg zien"
        }
    }

    func run(_ invocation: Invocation, console: Console) async -> Int32 {
        let console = invocation.has(.stil) ? console.silenced : console
        do throws(PublishError) {
            switch self {
            case .bouw:
                return try await BuildCommand(invocation: invocation, console: console).run()
            case .controleer:
                return try await CheckCommand(invocation: invocation, console: console).run()
            case .kolommen:
                return try ColumnsCommand(invocation: invocation, console: console).run()
            case .legUit: return try ExplainCommand(invocation: invocation, console: console).run()
            case .reken: return try ReckonCommand(invocation: invocation, console: console).run()
            case .vergelijk:
                return try CompareCommand(invocation: invocation, console: console).run()
            case .help:
                console.print(Help.text)
                return 0
            }
        } catch {
            console.complain(error.text)
            return error.exitCode
        }
    }
}

/// What may be given to a command, with a value or without.
enum Option: String, CaseIterable {
    case project, uit
    case basisURL = "basis-url"
    case streng, json, stil, gegevens, methode, periode

    var flag: String { "--" + rawValue }

    /// What the value is, for options that have one.
    var value: String? {
        switch self {
        case .project, .uit: "MAP"
        case .basisURL: "WEBADRES"
        case .gegevens: "DATA.csv"
        case .methode: "METHODE.json"
        case .periode: "JAAR"
        case .streng, .json, .stil: nil
        }
    }

    var summary: String {
        switch self {
        case .project: "de map van het project; zonder deze optie de map waar u in staat"
        case .uit: "de map van de site; zonder deze optie site in de map van het project"
        case .basisURL:
            "het webadres van de site; zonder deze optie basis_url uit wijkenmonitor.yml"
        case .streng: "waarschuwingen houden het bouwen ook tegen"
        case .json: "schrijf de uitkomst als JSON"
        case .periode: "het jaar van de score; zonder deze optie het laatste"
        case .gegevens: "de tabel met region,indicator,period,value,n,sd"
        case .methode: "de instellingen, indicatoren en thema's"
        case .stil: "zwijg over de voortgang"
        }
    }
}
