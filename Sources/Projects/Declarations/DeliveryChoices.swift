import Deliveries

extension DeliveryForm: Explained {
    var help: String {
        switch self {
        case .statline: "Een tabel die u in StatLine hebt samengesteld en als CSV hebt opgehaald."
        case .odata3: "Een heel bestand van het CBS in de oudere vorm, Untyped of Typed."
        case .odata4: "Het bestand `Observations.csv` uit een zip van het CBS in de nieuwe vorm."
        case .kwb: "De werkmap Kerncijfers wijken en buurten van het CBS, bewaard als CSV."
        case .rivm: "Een bestand van het RIVM over gezondheid per wijk en buurt."
        case .leefbaarometer: "De open data van de Leefbaarometer."
        case .lemon: "Rapportcijfers: de vragen onder elkaar en de wijken naast elkaar."
        case .tabel: "Een eigen tabel, met op elke rij één cijfer."
        }
    }
}

extension Role: Explained {
    var help: String {
        switch self {
        case .value: "Het cijfer zelf."
        case .numerator: "Het deel; gedeeld door de noemer is het een aandeel of een promillage."
        case .denominator: "Het geheel waar de teller een deel van is, of waarmee delen wegen."
        case .respondents: "Het aantal mensen dat antwoord gaf op een enquête."
        case .standardDeviation: "De standaardafwijking van de antwoorden."
        case .margin: "Hoeveel het cijfer naar boven en naar beneden kan afwijken."
        case .lowerBound: "De laagste waarde die het cijfer kan hebben."
        case .upperBound: "De hoogste waarde die het cijfer kan hebben."
        }
    }
}
