import Diagnostics
import Foundation
import Statistics
import Tables
import TestSupport
import Testing

@testable import Deliveries

/// Which form a file has is told by its first rows, before an analyst says so.
@Suite struct RecognitionTests {
    private func form(_ bytes: [UInt8]) -> DeliveryForm? {
        var report = Report()
        return DelimitedText(InputFile(path: "x.csv", bytes: bytes), into: &report)
            .flatMap { DeliveryForm.recognised(Preview($0)) }
    }

    @Test(
        .enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"),
        arguments: [
            ("statline/heerlen_kwb_2024_statline_ruw.csv", DeliveryForm.statline),
            ("statline/roermond_kwb_2024_herkomst_statline_ruw.csv", .statline),
            ("statline/kwb_2015_oude_statline_titelregels_amsterdam.csv", .statline),
            ("statline/nabijheid_2021_85231NED_bibliotheek_met_symbolen.csv", .statline),
            ("statline/ses_woa_2019_85163NED_amsterdam_met_symbolen.csv", .statline),
            ("heerlen/heerlen_kwb_2019_uit_sqlite.csv", .statline),
            ("leefbaarometer/lbm3_wijken_amstelveen_2014_2022.csv", .leefbaarometer),
            ("odata3/83648NED_Untyped_deelselectie_criminaliteit.csv", .odata3),
            ("odata3/82949NED_TypedDataSet_17052018_142705.csv", .odata3),
            ("odata4/83841NED/Observations.csv", .odata4),
        ]
    )
    func recognisesEveryRealFile(path: String, expected: DeliveryForm) throws {
        let file = Repository.shared.appending(path: "data/" + path)
        #expect(form(try Repository.bytes(file)) == expected)
    }

    @Test(
        .enabled(if: Repository.hasShared, "the shared folder is not beside this checkout"),
        arguments: [
            "leefbaarometer/lbm3_scholen_puntkomma_decimaalkomma.csv",
            "odata3/83958NED_metadata.csv", "odata4/83841NED/MeasureCodes.csv",
        ]
    )
    func knowsNoFormForOtherFiles(path: String) throws {
        let file = Repository.shared.appending(path: "data/" + path)
        #expect(form(try Repository.bytes(file)) == nil)
    }

    @Test(
        arguments: [
            ("gebied;indicator;periode;waarde\nGM0957;x;2023;1\n", DeliveryForm.tabel),
            ("gwb_code;a_inw\nGM0957;60743\n", .kwb),
            ("titel;\ngwb_code_10;a_inw\nGM0957;60743\n", .kwb),
            ("meting 2019;Centrum;Donderberg\nGroen;6,5;7\n", .lemon),
            ("2019;;\nAspect;Centrum;Donderberg\nGroen;6,5;7\n", .lemon),
            (
                "\"ID\";\"Leeftijd\";\"Marges\";\"WijkenEnBuurten\";\"Roker_1\"\n\"1\";\"20300\";\"MW00000\";\"GM0957    \";\"    24.0\"\n",
                .rivm
            ),
            (
                "gm_code;wk_code;bu_code;jaar;lbm\nGM0957;WK095700;BU09570000;2020;4,1\n",
                .leefbaarometer
            ),
        ]
    )
    func recognisesEachLayout(text: String, expected: DeliveryForm) {
        #expect(form(Array(text.utf8)) == expected)
    }

    @Test func aLeefbaarometerOfBuurtenIsReadByItsBuurten() {
        let outcome = Trial.run(
            "gm_code;wk_code;bu_code;jaar;lbm\nGM0957;WK095700;BU09570000;2020;4,1\nGM0957;WK095700;BU09570001;2020;4,2\n",
            as: .leefbaarometer,
            of: .roermond,
            period: nil,
            links: [.column("lbm")]
        )
        #expect(outcome.complaints == [])
        #expect(outcome.value("lbm", "BU09570001", .year(2020)) == 4.2)
        #expect(outcome.status("lbm", "GM0957", .year(2020)) == .notDelivered)
    }
}
