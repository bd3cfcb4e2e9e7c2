import Statistics

extension AreaLevel: Explained {
    var help: String {
        switch self {
        case .land: "Het hele land."
        case .gemeente: "Een gemeente; dat is de stad waarmee wijken worden vergeleken."
        case .wijk: "Een wijk; elke wijk krijgt een eigen pagina."
        case .buurt: "Een buurt, deel van een wijk."
        }
    }
}

extension Indicator.Group: Explained {
    var help: String {
        switch self {
        case .objective: "Geteld of gemeten, zoals woningen of meldingen."
        case .perceived: "Wat bewoners zelf vinden of voelen."
        }
    }
}

extension Indicator.Kind: Explained {
    var help: String {
        switch self {
        case .share: "Een deel van het geheel, van 0 tot 100 procent."
        case .rate: "Een aantal per 1.000, bijvoorbeeld per 1.000 inwoners."
        case .mark: "Een cijfer van 1 tot 10 uit een enquête."
        case .surveyShare: "Een deel van de ondervraagden, van 0 tot 100 procent."
        case .number: "Elk ander getal, zoals een bedrag, een afstand of een aantal."
        }
    }
}

extension Indicator.Direction: Explained {
    var help: String {
        switch self {
        case .higherIsBetter: "Een hoger cijfer is gunstig."
        case .lowerIsBetter: "Een lager cijfer is gunstig."
        case .neutral:
            "Hoger is niet beter en lager ook niet; het cijfer telt niet mee in een score."
        }
    }
}

extension Indicator.Transformation: Explained {
    var help: String {
        switch self {
        case .none: "Het cijfer blijft zoals het is."
        case .log: "De logaritme, voor bedragen."
        case .logit: "De logit, voor aandelen dicht bij 0 of 100."
        case .squareRoot: "De wortel, voor kleine aantallen."
        }
    }
}

extension Indicator.Weighting: Explained {
    var help: String {
        switch self {
        case .denominator: "Wijken wegen met de geleverde noemer, of met het aantal antwoorden."
        case .inhabitants: "Wijken wegen met hun inwoners."
        case .equal: "Alle wijken wegen even zwaar."
        }
    }
}

extension Source.Protection: Explained {
    var help: String {
        switch self {
        case .alreadyProtected: "De bron heeft kleine aantallen zelf al verborgen, zoals het CBS."
        case .count: "Een telling van mensen; aantallen onder de 10 zijn te klein."
        case .care: "Een telling van mensen die zorg of hulp krijgen; onder de 8 is te klein."
        case .notSensitive: "Een telling die niet gevoelig ligt; onder de 5 is te klein."
        case .survey: "Een enquête; minder dan 30 antwoorden is te weinig."
        }
    }
}
