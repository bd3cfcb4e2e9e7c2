extension SmallProject {
    /// The same project, which is compared with what was published before.
    var afterAnEdition: SmallProject {
        var project = self
        let lines = "editie: \"2025\"\nvorige_editie: 2024-06-01\nedities_map: edities"
        project.moreSettings = [moreSettings, lines].filter { !$0.isEmpty }.joined(separator: "\n")
        return project
    }

    static var perGemeente: SmallProject {
        var project = SmallProject()
        project.isPerGemeente = true
        project.gemeenten.append(("Nabuurdorp", ["Kern", "Veld", "Bos", "Plas"]))
        return project
    }

    static var wijkWithoutFigures: SmallProject {
        var project = SmallProject()
        project.gemeenten = [("Proefstad", ["Noord"])]
        project.cell = { $1 == "gemeente" ? $2 : nil }
        return project
    }

    static var nothingShown: SmallProject {
        var project = SmallProject()
        // The wijken of the survey have too few answers, and those of the register only a mark.
        project.answers = 5
        project.cell = { place, level, figure in
            level == "gemeente" || figure.count == 3 ? figure : "."
        }
        return project
    }

    static var manyWijken: SmallProject {
        var project = SmallProject()
        project.gemeenten = [("Proefstad", (1...64).map { "Wijk nummer \($0)" })]
        return project
    }

    static var realSources: SmallProject {
        var project = SmallProject()
        project.isInvented = false
        return project
    }

    /// Names that are text, however much they look like something else.
    static let hostile = [
        "<script>alert(1)</script>", "</script><b>vet", "\"><img src=x onerror=alert(1)>",
        "A &amp; B &lt;", "{{titel}} en {{{kop}}}", "{naam} van {gebied}",
        "d'Overkant \"de Kade\" \\ 'x",
        "🏡 Huis 👩‍👩‍👧 Ñandú", String(repeating: "Lang", count: 50),
        "`kop` *vet* [x](javascript:alert(1))",
        "nbsp\u{A0}spatie", "javascript:alert(1)", "--><!-- ]]>", "=1+1|cmd",
    ]

    static var hostileNames: SmallProject {
        var project = SmallProject()
        project.gemeenten = [("Proef & \"stad\" <i>", hostile)]
        project.title = "Monitor </title><script>x</script> & \"zo\" {{site}}"
        project.publisher = "Gemeente <b>Proef</b> & 'co' {{naam}}"
        project.sourceName = "Register <img src=x onerror=alert(1)>"
        project.sourceNote = "Zie </dd><script>alert(2)</script> {{> kop}}"
        for index in project.themes.indices { project.themes[index].1 += " " + hostile[index] }
        for index in project.indicators.indices {
            project.indicators[index].name += " " + hostile[index + 3]
        }
        return project
    }
}
