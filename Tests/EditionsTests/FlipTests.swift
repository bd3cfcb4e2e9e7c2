import Editions
import Testing

/// Why a verdict flipped: every reason that applies, and no other.
@Suite struct FlipTests {
    private let small = SmallEdition()

    /// The theme flips in Zuid, and whatever else is changed.
    private var flipped: SmallEdition {
        small.with(
            .themeScores,
            "zuid,wijk,wonen,2024,108,beter",
            "zuid,wijk,wonen,2024,104,ongeveer gelijk"
        )
    }

    private func reasons(_ later: SmallEdition, from earlier: SmallEdition? = nil) -> [String] {
        (earlier ?? small).compared(with: later).flipLines
    }

    private func line(_ reasons: String) -> String {
        "zuid wonen: beter > ongeveer gelijk: \(reasons)"
    }

    @Test func aNewPeriodIsInUse() {
        let later = flipped.with(
            .indicatorScores,
            "zuid,wijk,huur,2024,2023,480,520",
            "zuid,wijk,huur,2024,2024,500,530"
        )
        #expect(reasons(later) == [line("nieuwe_periode(huur)")])
    }

    @Test func theFigureItselfWasRevised() {
        let later = flipped.with(.indicatorScores, "2023,480,", "2023,500,")
        #expect(reasons(later) == [line("cijfer_herzien(huur)")])
    }

    @Test func theCityWasRevised() {
        let later = flipped.with(.indicatorScores, "2023,480,520", "2023,480,500")
        #expect(reasons(later) == [line("stad_herzien(huur)")])
    }

    @Test func theMarginIsAnother() {
        let later = flipped.with(.indicatorScores, "2023,480,520,0.5", "2023,480,520,4.5")
        #expect(reasons(later) == [line("marge_anders(huur)")])
    }

    @Test func aFigureCameOrWent() {
        let gone = flipped.without(.indicatorScores, "zuid,wijk,huur")
        #expect(reasons(gone) == [line("cijfer_weg(huur)")])
        let came = reasons(flipped, from: small.without(.indicatorScores, "zuid,wijk,huur"))
        #expect(came == [line("cijfer_erbij(huur)")])
    }

    @Test func theRulerIsAnother() {
        let later = flipped.with(.rulers, "2019,500,50", "2019,500,60")
        #expect(reasons(later) == [line("liniaal_anders(huur)")])
        // Of a figure that does not count here the ruler does not matter.
        let other = flipped.with(.rulers, "2019,2,0.5", "2019,3,0.5")
        #expect(reasons(other) == [line("niet_te_zien")])
    }

    @Test func figuresOfOthersShareTheWeight() {
        let later = flipped.with(
            .indicators,
            row: "lift,Lift,wonen,hoger_is_beter,ja,1,,register,nee,De lift."
        )
        .with(.indicatorScores, row: "noord,wijk,lift,2024,2023,3,3,0.5,ongeveer gelijk,nee")
        let earlier = small.with(
            .indicators,
            row: "lift,Lift,wonen,hoger_is_beter,ja,1,,register,nee,De lift."
        )
        #expect(reasons(later, from: earlier) == [line("cijfers_van_anderen(lift)")])
    }

    @Test func certaintyMayDependOnOthers() {
        let shared = small.with(.method, "meervoudig,geen", "meervoudig,bh")
        let later = flipped.with(.method, "meervoudig,geen", "meervoudig,bh")
            .with(
                .indicatorScores,
                "noord,wijk,huur,2024,2023,540",
                "noord,wijk,huur,2024,2023,560"
            )
        #expect(reasons(later, from: shared) == [line("cijfers_van_anderen(huur)")])
    }

    @Test func aSettingIsAnother() {
        let later = flipped.with(.method, "drempel_verschil,5", "drempel_verschil,9")
        #expect(reasons(later) == [line("instelling(drempel_verschil)")])
        // This one has no part in a verdict.
        let silent = flipped.with(.method, "trekkingen,1000", "trekkingen,10")
        #expect(reasons(silent) == [line("niet_te_zien")])
    }

    @Test func weightDirectionAndSetAreMethod() {
        let weight = flipped.with(
            .indicators,
            "hoger_is_beter,ja,1,,register,ja",
            "hoger_is_beter,ja,3,,register,ja"
        )
        #expect(reasons(weight) == [line("cijfer_gewijzigd(groen)")])
        let set = flipped.with(.indicators, "groen,Groen,wonen", "groen,Groen,zorg")
        #expect(reasons(set) == [line("cijfers_van_thema(groen)")])
        let theme = flipped.with(.themes, "Over huizen.,1,1", "Over huizen.,1,2")
        #expect(reasons(theme) == [line("gewicht_van_thema")])
        let name = flipped.with(.indicators, "groen,Groen,", "groen,Veel groen,")
        #expect(reasons(name) == [line("niet_te_zien")])
    }

    @Test func theAreaIsAnother() {
        let own = flipped.with(.areas, "WK000101", "WK000109")
        #expect(reasons(own) == [line("gebied_gewijzigd")])
        let other = flipped.with(.areas, row: "west,West,wijk,stad,WK000103")
        #expect(reasons(other) == [line("andere_gebieden")])
        // A buurt is on another level.
        let buurt = flipped.with(.areas, row: "plein,Plein,buurt,noord,BU00010202")
        #expect(reasons(buurt) == [line("niet_te_zien")])
    }

    @Test func allReasonsThatApplyAreNamed() {
        let later = flipped.with(.indicatorScores, "2023,480,520", "2023,500,510")
            .with(.method, "drempel_verschil,5", "drempel_verschil,9")
            .with(.method, "minimale_dekking,0.6", "minimale_dekking,0.7")
            .with(.areas, "WK000101", "WK000109").with(
                .themes,
                "Over huizen.,1,1",
                "Over huizen.,1,2"
            )
        #expect(
            reasons(later) == [
                line(
                    "cijfer_herzien(huur), stad_herzien(huur),"
                        + " instelling(drempel_verschil minimale_dekking), gewicht_van_thema,"
                        + " gebied_gewijzigd"
                )
            ]
        )
    }

    @Test func aFigureFlipsForItsOwnReasons() {
        let later = small.with(
            .indicatorScores,
            "2023,540,520,0.5,ongeveer gelijk",
            "2023,550,520,0.5,slechter"
        )
        .with(.method, "minimale_dekking,0.6", "minimale_dekking,0.7")
        .with(.themes, "Over huizen.,1,1", "Over huizen.,1,2")
        // Coverage and weights belong to themes.
        #expect(
            reasons(later) == ["noord huur: ongeveer gelijk > slechter: cijfer_herzien(huur)"]
        )
    }

    @Test func aBuurtFlipsToo() {
        let later = small.with(.themeScores, "2024,,niet getoond", "2024,90,slechter")
            .with(.method, "minimale_dekking,0.6", "minimale_dekking,0.3")
        #expect(
            reasons(later)
                == ["kade wonen: niet getoond > slechter: instelling(minimale_dekking)"]
        )
    }

    @Test func theCityNeverFlips() {
        #expect(reasons(small.with(.themeScores, "100,stad", "101,beter")) == [])
    }

    @Test func withoutAFlipNoReasonIsSought() {
        let later = small.with(.indicatorScores, "2023,480,520", "2023,500,510")
            .with(.method, "drempel_verschil,5", "drempel_verschil,9")
        #expect(reasons(later) == [])
    }
}
