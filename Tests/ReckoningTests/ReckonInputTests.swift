import Diagnostics
import Reckoning
import Tables
import Testing

@Suite struct ReckonInputTests {
    private static let table = """
        region,indicator,period,value,n,sd
        W1,a,2020,10,100,
        W2,a,2020,20,100,
        """

    private func complaints(_ method: String, _ table: String = Self.table) -> [String] {
        var report = Report()
        let input = ReckonInput.read(
            figures: InputFile(path: "d.csv", bytes: Array(table.utf8)),
            method: InputFile(path: "m.json", bytes: Array(method.utf8)),
            report: &report
        )
        #expect((input == nil) == report.hasErrors)
        return report.sorted.map(\.description)
    }

    private func method(_ indicator: String, _ more: String = "") -> String {
        #"{"city":"GM","indicators":[{"code":"a","theme":"t","type":"proportion"\#(indicator)}],"themes":[{"code":"t"}]\#(more)}"#
    }

    @Test func acceptsWhatIsRight() {
        #expect(complaints(method("")) == [])
    }

    @Test(arguments: [
        (
            ",\"weight\":\"twee\"",
            "m.json:1:81: fout WM267: 'twee' is geen weight; schrijf een getal dat kan, met een punt en zonder aanhalingstekens"
        ),
        (
            ",\"weight\":\"2\"",
            "m.json:1:81: fout WM267: '2' is geen weight; schrijf een getal dat kan, met een punt en zonder aanhalingstekens"
        ),
        (",\"polarity\":2", "m.json:1:83: fout WM264: '2' is geen polarity; schrijf 1, -1 of 0"),
        (
            ",\"transform\":\"logg\"",
            "m.json:1:84: fout WM268: 'logg' is geen transform; bedoelde u 'log'?"
        ),
        (
            ",\"wieght\":1",
            "m.json:1:72: waarschuwing WM269: 'wieght' is niet gebruikt: dat is geen sleutel van de methode; bedoelde u 'weight'?"
        ),
    ])
    func saysWhatIsWrongWithAnIndicator(_ keys: String, _ line: String) {
        #expect(complaints(method(keys)) == [line])
    }

    @Test func wantsListsOfIndicatorsAndThemes() {
        #expect(
            complaints(#"{"city":"GM","indicators":{}}"#) == [
                "m.json:1:27: fout WM280: 'indicators' hoort een lijst te zijn; schrijf \"indicators\": [ ... ]"
            ]
        )
    }

    @Test func wantsACityAndKnownThemes() {
        #expect(
            complaints(#"{"indicators":[],"themes":[]}"#)
                == [
                    "m.json:1:1: fout WM260: 'city' ontbreekt; noem de code van de gemeente, zoals \"city\": \"GM0957\""
                ]
        )
        let wrong =
            #"{"city":"GM","indicators":[{"code":"a","theme":"wonn","type":"rate"},{"theme":"wonen","type":"rate"},{"code":"b","theme":"wonen"}],"themes":[{"code":"wonen"},{"code":"wonen"}]}"#
        #expect(
            complaints(wrong) == [
                "m.json:1:48: fout WM263: 'wonn' is geen thema van 'themes'; bedoelde u 'wonen'?",
                "m.json:1:70: fout WM261: deze indicator heeft geen 'code'; geef er een",
                "m.json:1:102: fout WM265: indicator 'b' heeft geen 'type'; kies uit proportion, rate, survey_mean, survey_proportion, exact",
                "m.json:1:167: fout WM262: thema 'wonen' staat er twee keer; houd er één over\nm.json:1:150: opmerking WM262: hier staat de eerste",
            ]
        )
    }

    @Test func refusesMoreDrawsThanFitInMemory() {
        #expect(complaints(method("", #","mc_draws":1000000"#)) == [])
        #expect(
            complaints(method("", #","mc_draws":99999999999999"#)) == [
                "m.json:1:109: fout WM390: 99999999999999 is te veel voor mc_draws; schrijf hoogstens 1000000"
            ]
        )
    }

    @Test func holdsThePeriodsAgainstTheFigures() {
        let late = method("", #","base_period":2021,"report_period":2019"#)
        #expect(
            complaints(late) == [
                "m.json:1:112: fout WM278: base_period (2021) ligt na de laatste periode (2020); kies een eerder jaar",
                "m.json:1:133: waarschuwing WM279: report_period (2019) komt niet voor in de gegevens, zodat bijdragen, maatstaven en plaatsen leeg zijn; kies een jaar dat er is",
            ]
        )
        #expect(
            complaints(method("", #","mc_draws":1.5"#))
                == [
                    "m.json:1:109: fout WM266: '1.5' is geen mc_draws; schrijf een heel getal, zonder aanhalingstekens"
                ]
        )
    }

    @Test func saysWhatIsWrongWithTheFigures() {
        let table = """
            region,indicator,period,value,n,sd
            W1,a,2020,10,-5,
            W2,a,2020,120,100,
            W3,a,twintig,1,1,
            W4,a,2020,veel,1,-1
            W1,a,2020,11,5,
            W5,a,2020,nan,5,
            """
        #expect(
            complaints(method(""), table) == [
                "d.csv:2:5: fout WM274: '-5' is geen n; dit getal is nooit kleiner dan 0",
                "d.csv:3:4: fout WM276: '120' is geen aandeel van 100; het deel is nooit meer dan het geheel of minder dan 0",
                "d.csv:4:3: fout WM272: 'twintig' is geen period; schrijf een jaar, zoals 2024",
                "d.csv:5:4: fout WM273: 'veel' is geen value; schrijf een getal met een punt, of laat de cel leeg",
                "d.csv:5:6: fout WM274: '-1' is geen sd; dit getal is nooit kleiner dan 0",
                "d.csv:6: fout WM275: dit gebied heeft voor deze indicator en periode al een rij; houd er één over\nd.csv:2: opmerking WM275: hier staat de eerste",
                "d.csv:7:4: fout WM273: 'nan' is geen value; schrijf een getal met een punt, of laat de cel leeg",
            ]
        )
    }

    @Test func wantsTheColumns() {
        #expect(
            complaints(method(""), "region,indicator,period,valeu\nW1,a,2020,1").contains(
                "d.csv:1: fout WM270: de kolom 'value' ontbreekt; de kop is region,indicator,period,value,n,sd"
            )
        )
        #expect(
            complaints(method(""), "region,indicator,period,value,opmerking\nW1,a,2020,1,x") == [
                "d.csv:1:5: waarschuwing WM271: kolom 'opmerking' is niet gebruikt: die hoort niet in deze tabel"
            ]
        )
        let rate =
            #"{"city":"GM","indicators":[{"code":"a","theme":"t","type":"rate"}],"themes":[{"code":"t"}]}"#
        #expect(
            complaints(rate, "region,indicator,period,value\nW1,a,2020,-1")
                == ["d.csv:2:4: fout WM277: een aantal per 1.000 is nooit kleiner dan 0"]
        )
    }
}
