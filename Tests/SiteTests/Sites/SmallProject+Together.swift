extension SmallProject {
    /// Everything that a community can have, a little of each; nothing is invented by setting.
    static var together: SmallProject {
        var project = SmallProject()
        project.isInvented = false
        project.extra = communityFiles
        return project
    }

    /// The same in two gemeenten, of which the second has nothing.
    static var togetherPerGemeente: SmallProject {
        var project = perGemeente
        project.extra = communityFiles
        return project
    }

    /// The same with names that are text, however much they look like something else.
    static var hostileTogether: SmallProject {
        var project = together
        for (path, text) in communityFiles {
            var text = text
            for (index, word) in ["Speelplek", "Opknapteam", "Stichting", "Buurtraad"].enumerated()
            {
                let name = hostile[index].replacing("\"", with: "").replacing("\\", with: "")
                    .replacing(";", with: "")
                text = text.replacing(word, with: "\(word) \(name)")
            }
            project.extra[path] = text
        }
        return project
    }

    private static let communityFiles = [
        "data/regelingen.csv": """
        regeling;volgorde;naam;herkomst;deel;maximum;maximum_buurt;sluit_uit;toelichting
        feest;1;Regeling feesten;gemeente;;1000;;;Voor een feest met de buurt.
        fonds;2;Proeffonds;fonds;;;;gemeente;Van bewoners zelf.
        initiatiefgeld;3;Wijkbudget voor initiatieven;gemeente;initiatieven;2000;1000;;Voor een klein plan.
        agendageld;;Wijkbudget voor de agenda;gemeente;agenda;;;;
        stichting;;Stichting Wonen;partner;;;;;

        """,
        "data/wijkbudget.csv": """
        jaar;totaal;aandeel_agenda;stap;inwoners_bron;begroot;gereserveerd
        2023;60000;67;10;inwoners@2022;70000;10000
        2024;60000;67;10;inwoners@2023;;

        """,
        "data/budget.csv": """
        jaar;wijk;deel;soort;bedrag;maatregel;initiatief
        2023;wijk-1;agenda;toegezegd;4000;speelplek;
        2023;wijk-1;agenda;besteed;3500;speelplek;
        2024;wijk-1;agenda;toegezegd;2000;speelplek;
        2024;wijk-1;initiatieven;toegezegd;800;;opknapteam
        2024;wijk-1;initiatieven;verschoven;-500;;
        2024;wijk-2;agenda;verschoven;500;;

        """,
        "data/programmas.csv": """
        programma;jaar;regel;bedrag
        Proefprogramma;2023;Bijeenkomsten;1500
        Proefprogramma;2023;Onderzoek;pm
        Proefprogramma;2023;totaal;1500

        """,
        "data/contacten.csv": """
        wijk;rol;team;adres
        stad;meldpunt;Openbare ruimte;melden@voorbeeld.example
        wijk-1;wijkregisseur;Team Noord;wijk@voorbeeld.example
        wijk-1-1;opbouwwerker;Welzijn;Loket in het buurthuis

        """,
        "data/coalitie.csv": """
        wijk;partij;rol;kernteam;taak
        wijk-1;Gemeente;wijkregisseur;ja;Zit de coalitie voor.
        wijk-1;Buurtraad Noord;bewoners;nee;Praat mee.

        """,
        "data/organisaties.csv": """
        organisatie;naam;soort;gebieden;fase;nummer
        raad;Buurtraad Noord;wijkraad;wijk-1-1;actief;1
        groep;Groep Zuid;buurtnetwerk;wijk-2;initiatiefgroep;2

        """,
        "content/meedoen.md": """
        Zo doet u mee. Een *proef*. Kijk ook bij de [agenda](wijkagenda/wijk-1/index.md), een
        [plek om te spelen](wijkagenda/wijk-1/speelplek.md), een [team](initiatieven/opknapteam.md),
        het [geld](wijkbudget.md), de [agenda's](wijkagenda.md), de [groepen](organisaties.md) en
        alle [initiatieven](initiatieven.md).

        """,
        "content/wijkagenda.md": "Zo werken wij samen.\n",
        "content/wijkbudget.md": "Zo verdelen wij het geld.\n",
        "content/organisaties.md": "Zij zijn er voor u.\n",
        "content/initiatieven.md": "Dit doen bewoners zelf.\n",
        "content/wijkagenda/wijk-1/index.md": """
        ---
        titel: Agenda van Noord
        status:
          - datum: 2023-02-01
            stand: vastgesteld
        stap: uitvoering
        ---
        ## Wat wij willen

        Noord wordt groener.

        """,
        "content/wijkagenda/wijk-1/speelplek.md": """
        ---
        titel: Speelplek bij het park
        soort: speelplek
        omschrijving: Er komt een speelplek.
        doel: Kinderen spelen meer buiten.
        trekker: Gemeente
        partijen: [Basisschool, Stichting Wonen]
        financiering:
          - bron: agendageld
            bedrag: 6000
          - bron: stichting
            bedrag: pm
            partij: Stichting Wonen
        jaar: 2023-2025
        beheer: De gemeente onderhoudt de plek.
        status:
          - datum: 2022-10-01
            stand: idee
          - datum: 2023-02-01
            stand: vastgesteld
          - datum: 2023-06-01
            stand: in_uitvoering
        thema: wonen
        buurt: wijk-1-1
        streven:
          - indicator: woonomgeving
            nulmeting: 7,3
            nulmeting_jaar: 2022
            doel: 8,5
            jaar: 2025
        burgertrede: coproduceren
        overheidstrede: faciliteren
        stap: uitvoering
        ---
        De grond is klaar.

        """,
        "content/wijkagenda/wijk-2/speelplek.md": """
        ---
        titel: Speelplek aan de kade
        soort: Speelplek
        thema: wonen
        status:
          - datum: 2024-02-01
            stand: idee
        ---

        """,
        "content/wijkagenda/stad/buurtgesprek.md": """
        ---
        titel: Buurtgesprek in elke wijk
        terrein: sociaal-klimaat
        actielijn: burgerparticipatie
        status:
          - datum: 2024-03-01
            stand: getoetst
        ---

        """,
        "content/initiatieven/opknapteam.md": """
        ---
        titel: Opknapteam Noord
        omschrijving: Bewoners maken het plein schoon.
        wijk: wijk-1
        bereik: buurt
        fase: uitvoering
        jaar: 2024
        financiering:
          - bron: initiatiefgeld
            bedrag: 800
        maatregel: speelplek
        goed_voorbeeld: ja
        ---
        Begin klein.

        """,
        "content/initiatieven/tuin.md": """
        ---
        titel: Tuin voor iedereen
        wijk: wijk-2
        fase: idee
        ---

        """,
        "content/signalen/wijk-1/plein.md": """
        ---
        titel: Rommel op het plein
        datum: 2024-05-01
        rol: bewoner
        thema: wonen
        ---
        Er ligt elke dag rommel op het plein.

        """,
        "content/signalen/wijk-1-2/licht.md": """
        ---
        datum: 2024-04-01
        rol: wijkagent
        ---
        Het is donker op het pad.

        """,
    ]
}
