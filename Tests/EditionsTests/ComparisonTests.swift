import Diagnostics
import Editions
import Testing

/// Every kind of change, on small tables written by hand.
@Suite struct ComparisonTests {
    private let small = SmallEdition()

    @Test func anEditionBesideItselfHasNotChanged() {
        let comparison = small.compared(with: small)
        #expect(comparison.isEmpty)
        #expect(comparison.jumps == [])
        #expect(comparison.gaps.map(\.table).contains(.indicators))
    }

    @Test func anotherNameAndDayAreNoChangeOfTheMethod() {
        let later = small.with(.method, "editie,2025", "editie,2026")
            .with(.method, "2025-11-01", "2026-11-01")
        let comparison = small.compared(with: later)
        #expect(comparison.isEmpty)
        #expect(comparison.before.day == "2025-11-01")
        #expect(comparison.after.day == "2026-11-01")
    }

    @Test func aNewPeriodIsCountedPerIndicator() {
        let later = small.with(.observations, row: "zuid,huur,2024,490,cijfer,nee")
            .with(.observations, row: "noord,huur,2024,545,cijfer,nee")
        let comparison = small.compared(with: later)
        #expect(
            comparison.figureLines == [
                "nieuw zuid huur 2024 - 490", "nieuw noord huur 2024 - 545",
            ]
        )
        #expect(comparison.figures.counts.map { $0[.new] } == [2])
        #expect(
            comparison.figures.counts[0].newPeriods.map { comparison.subjects.periods[$0] }
                == ["2024"]
        )
    }

    @Test func aFigureThatWasHiddenIsFilled() {
        let later = small.with(
            .observations,
            "noord,groen,2023,,verborgen",
            "noord,groen,2023,6.8,cijfer"
        )
        let comparison = small.compared(with: later)
        #expect(comparison.figureLines == ["aangevuld noord groen 2023 - 6,8"])
        #expect(comparison.figures.all[0].earlierStatus == "verborgen")
    }

    @Test func anotherValueIsARevision() {
        let later = small.with(.observations, "480,", "481.5,")
        #expect(small.compared(with: later).figureLines == ["herzien zuid huur 2023 480 481,5"])
    }

    @Test func whatWasProvisionalIsFinal() {
        let later = small.with(.observations, "540,cijfer,ja", "540,cijfer,nee")
        #expect(small.compared(with: later).figureLines == ["definitief noord huur 2023 540 540"])
        let other = small.with(.observations, "540,cijfer,ja", "541,cijfer,nee")
        let comparison = small.compared(with: other)
        #expect(comparison.figureLines == ["herzien noord huur 2023 540 541"])
        #expect(comparison.figures.all[0].becameFinal)
    }

    @Test func aNumberWrittenInAnotherWayIsTheSame() {
        let later = small.with(.observations, "480,", "480.0,").with(
            .rulers,
            "2019,500",
            "2019,500.0"
        )
        #expect(small.compared(with: later).isEmpty)
    }

    @Test(arguments: [
        ("zuid,huur,2023,480,cijfer,nee", "zuid,huur,2023,,verborgen,nee", "verborgen"),
        ("zuid,huur,2023,480,cijfer,nee", "zuid,huur,2022,,leeg,nee", "niet_geleverd"),
    ])
    func aFigureThatIsGoneSaysWhy(_ find: String, _ replacement: String, _ why: String) {
        let later = small.with(.observations, find, replacement)
        #expect(small.compared(with: later).figureLines == ["weg zuid huur 2023 480 - \(why)"])
    }

    @Test func aFigureGoesWithItsAreaOrItsIndicator() {
        let withoutArea = small.without(.areas, "zuid").without(.observations, "zuid,groen")
            .without(.observations, "zuid,huur")
        #expect(
            small.compared(with: withoutArea).figureLines == [
                "weg zuid huur 2023 480 - gebied_weg", "weg zuid groen 2023 7,1 - gebied_weg",
            ]
        )
        let withoutGreen = small.without(.indicators, "groen").without(.observations, "zuid,groen")
            .without(.observations, "noord,groen")
        #expect(
            small.compared(with: withoutGreen).figureLines
                == ["weg zuid groen 2023 7,1 - cijfer_weg"]
        )
    }

    @Test func anIndicatorIsRedefinedColumnByColumn() {
        let later = small.with(.indicators, "lager_is_beter,ja,1,,", "neutraal,nee,2,450,")
        let changed = small.compared(with: later).indicators.changed
        #expect(changed.map(\.entry.key) == ["huur"])
        #expect(
            changed[0].columns.map { "\($0.column): \($0.before) > \($0.after)" } == [
                "richting: lager_is_beter > neutraal", "telt_mee: ja > nee", "gewicht: 1 > 2",
                "norm:  > 450",
            ]
        )
    }

    @Test func areasThemesSourcesAndMeasuresComeAndGo() {
        let later = small.with(.areas, row: "west,West,wijk,stad,WK000103").without(.areas, "kade")
            .with(.areas, "WK000101", "WK000101+WK000104").without(.themes, "zorg")
            .with(.sources, row: "enquete,Enquête,,,enquete,ja")
            .with(.measures, "bankjes,Bankjes,idee", "bankjes,Bankjes,vastgesteld")
            .without(.measures, "zuid,bomen").with(
                .measures,
                row: "zuid,tuin,De tuin,idee,ja,,,,2026,2026,"
            )
        let comparison = small.compared(with: later)
        #expect(comparison.areas.added.map(\.name) == ["West"])
        #expect(comparison.areas.removed.map(\.name) == ["De Kade"])
        #expect(comparison.areas.changed.map(\.columns[0].after) == ["WK000101+WK000104"])
        #expect(comparison.themes.removed.map(\.key) == ["zorg"])
        #expect(comparison.sources.added.map(\.key) == ["enquete"])
        #expect(comparison.measures.added.map(\.name) == ["De tuin"])
        #expect(comparison.measures.removed.map(\.area) == ["zuid"])
        let stand = comparison.measures.changed[0].columns[0]
        #expect((stand.before, stand.after) == ("idee", "vastgesteld"))
    }

    /// A goal that moves is what a coalition looks for first.
    @Test func agreementsAreComparedInEverythingThatWasAgreed() {
        let comparison = SmallEdition().compared(
            with: SmallEdition()
                .with(.measures, "Zitten,gemeente", "Zitten,bewoners")
                .with(.targets, "7,7.5,2027", "7,7.1,2028")
                .with(.initiatives, "idee,100", "uitvoering,250")
                .without(.organisations, "raad")
        )
        #expect(comparison.measures.changed.flatMap(\.columns).map(\.column) == ["trekker"])
        let goal = comparison.targets.changed
        #expect(goal.map(\.entry.key) == ["bomen"])
        #expect(goal.flatMap(\.columns).map(\.after) == ["7.1", "2028"])
        #expect(comparison.initiatives.changed.flatMap(\.columns).count == 2)
        #expect(comparison.organisations.removed.map(\.name) == ["Wijkraad"])
        #expect(comparison.agreementCount == 4)
        #expect(!comparison.isEmpty)
    }

    @Test func settingsHaveABeforeAndAnAfter() {
        let later = small.with(.method, "drempel_verschil,5", "drempel_verschil,7.5")
        let changed = small.compared(with: later).settings.changed
        #expect(changed.map(\.entry.key) == ["drempel_verschil"])
        #expect(changed[0].columns.map(\.after) == ["7.5"])
    }

    @Test func jumpsAreSaidAtTheCellOfTheEarlierEdition() {
        let later = small.with(.themeScores, "2024,108,beter", "2024,118,beter")
            .with(.observations, "480,", "576,")
        let comparison = small.compared(with: later)
        var report = Report()
        comparison.reportJumps(to: &report)
        #expect(
            report.sorted.map(\.description) == [
                "oud/themascores.csv:3:5: waarschuwing WM366: de score van 'Zuid' op 'Wonen' was 108"
                    + " en is nu 118: een sprong van 10 punten (grens 10); ga na of dat klopt",
                "oud/waarnemingen.csv:3:4: waarschuwing WM367: het cijfer van 'Zuid' voor 'Huur, 2023'"
                    + " was 480 en is nu 576: herzien met 20 procent (grens 20); ga na of dat klopt",
            ]
        )
        #expect(small.compared(with: later, points: 10.1, percent: 20.1).jumps == [])
    }

    @Test func aFigureThatWasZeroJumpsWhateverItIsNow() {
        let zero = small.with(.observations, "480,", "0,")
        let comparison = zero.compared(with: small)
        #expect(comparison.jumps.map(\.size) == [nil])
        var report = Report()
        comparison.reportJumps(to: &report)
        #expect(report.sorted[0].message.text.contains("herzien met meer dan elk percentage"))
    }
}
