import Diagnostics
import Testing

@Suite struct NearMissTests {
    @Test(arguments: [
        ("lager", "lager_is_beter"),
        ("hoger_is_betr", "hoger_is_beter"),
        ("neutaral", "neutraal"),
        ("Neutraal", "neutraal"),
    ])
    func findsTheNearestName(_ given: String, _ meant: String) {
        let known = ["hoger_is_beter", "lager_is_beter", "neutraal"]
        #expect(NearMiss.best(for: given, among: known) == meant)
    }

    @Test(arguments: ["x", "", "volstrekt anders", "beste"])
    func staysSilentWhenNothingIsNear(_ given: String) {
        #expect(NearMiss.best(for: given, among: ["hoger_is_beter", "neutraal"]) == nil)
    }

    @Test(arguments: [
        ("data/themas.csv", "data/tehmas.csv"),
        ("data/themas.csv", "data/cbs/themas.csv"),
        ("data/themas.csv", nil),
    ])
    func ofFilesOnlyTheNamesAreCompared(_ given: String, _ meant: String?) {
        let known = ["data/lemon.csv", "data/regelingen.csv"] + [meant].compactMap { $0 }
        #expect(NearMiss.best(forPath: given, among: known) == meant)
    }

    @Test func endsAMessageWithTheHint() {
        #expect(NearMiss.hint(for: "wijl", among: ["wijk", "buurt"]) == "; bedoelde u 'wijk'?")
        #expect(NearMiss.hint(for: "stad", among: ["wijk", "buurt"]) == "")
    }
}
