import Site
import Testing

@Suite struct DutchFormatTests {
    @Test(arguments: [
        (1234.5, 1, "1.234,5"), (0, 0, "0"), (-0.04, 1, "0,0"), (-1.25, 1, "−1,3"),
        (1_234_567, 0, "1.234.567"), (999.95, 1, "1.000,0"), (0.5, 0, "1"), (12.3456, 3, "12,346"),
    ])
    func writesNumbersTheDutchWay(_ value: Double, _ decimals: Int, _ written: String) {
        #expect(DutchFormat.number(value, decimals: decimals) == written)
    }

    @Test func putsAShortUnitBesideTheNumberAndALongOneBesideTheName() {
        #expect(DutchFormat.number(41.2, decimals: 1, unit: "%") == "41,2%")
        #expect(DutchFormat.number(0.5, decimals: 1, unit: "km") == "0,5 km")
        #expect(DutchFormat.number(45, decimals: 0, unit: "per 1.000 inwoners") == "45")
        #expect(
            DutchFormat.name("Meldingen", unit: "per 1.000 inwoners")
                == "Meldingen (per 1.000 inwoners)"
        )
        #expect(DutchFormat.name("Inwoners", unit: "aantal") == "Inwoners")
    }
}
