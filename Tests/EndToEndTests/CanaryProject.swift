import Foundation
import TestSupport

/// The correct project with figures that must be hidden, each of which is a number that occurs nowhere else.
///
/// The larger one, with every road by which a figure is hidden, is made by `tools/kanarie`.
struct CanaryProject {
    /// A count too small to be shown, and the one beside it from which it would follow.
    private(set) var few: Int
    private(set) var many: Int
    /// Of forty people, and what twelve of them answered.
    private(set) var share: Double
    private(set) var mark: Double
    private let shown: Int

    init(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        few = numbers.number(2...6)
        many = numbers.number(41_003...48_997)
        shown = numbers.number(61_003...98_997)
        share = Double(numbers.number(2_100_003...7_899_997)) / 100_000
        mark = Double(numbers.number(410_003...889_997)) / 100_000
    }

    /// Whoever reads both sites cannot tell which is which: all that is shown is the same.
    var twin: CanaryProject {
        var other = self
        (other.few, other.many) = (few + 1, many - 1)
        (other.share, other.mark) = (share + 1.23457, mark - 0.34567)
        return other
    }

    /// Every way to write what is hidden: raw, rounded, with a comma, in groups, per thousand and as a part.
    var forms: Set<String> {
        var forms: Set<String> = ["\(many)"]
        for separator in [".", " ", "\u{a0}", "\u{202f}"] {
            forms.insert(
                "\(many / 1000)\(separator)\(many % 1000 + 1000)".replacing(
                    "\(separator)1",
                    with: separator
                )
            )
        }
        for number in [share, share * 10, share / 100, mark] {
            // In three figures any number occurs by itself.
            for decimals in 2...7 {
                let text = String(format: "%.\(decimals)f", number)
                guard text.filter(\.isNumber).drop(while: { $0 == "0" }).count > 4 else { continue }
                forms.formUnion([text, text.replacing(".", with: ",")])
            }
        }
        return forms
    }

    func write(to installation: Installation) throws {
        for (path, rows) in [
            ("bronnen", "hulp;Hulp;;;;;;zorg;ja;\n"),
            (
                "indicatoren",
                """
                hulp;Hulp;wonen;objectief;getal;personen;0;neutraal;;;;;;;;;;hulp;nee;
                arm;Arm;wonen;objectief;aandeel;%;1;lager_is_beter;;;;;;;;;inwoners;hulp;nee;
                thuis;Thuis;wonen;beleving;rapportcijfer;;1;hoger_is_beter;;;;;;;;;inwoners;enquete;nee;

                """
            ),
            (
                "leveringen",
                "hulp;hulp;gemeente/hulp.csv;tabel;;;\nthuis;enquete;gemeente/thuis.csv;tabel;;;\n"
            ),
        ] {
            let file = "data/\(path).csv"
            let text = try Repository.text(installation.folder.appending(path: file))
            try installation.write(Data((text + rows).utf8), to: file)
        }
        try installation.write(Data(counts.utf8), to: "data/gemeente/hulp.csv")
        try installation.write(Data(answers.utf8), to: "data/gemeente/thuis.csv")
    }

    private var counts: String {
        """
        gebied;indicator;periode;waarde;noemer
        voorbeeldstad;hulp;2024;\(few + many + 3 * shown);
        noord;hulp;2024;\(few + many);
        noord-dorp;hulp;2024;\(few);
        noord-veld;hulp;2024;\(many);
        zuid;hulp;2024;\(shown);
        oost;hulp;2024;\(shown);
        havens;hulp;2024;\(shown);
        noord;arm;2024;12,3;4020
        zuid;arm;2024;14,1;5110
        oost;arm;2024;\(share);40
        havens;arm;2024;9,8;1415

        """.replacing("\(share)", with: "\(share)".replacing(".", with: ","))
    }

    private var answers: String {
        """
        gebied;indicator;periode;waarde;n;sd
        noord;thuis;2024;7,1;240;1,5
        zuid;thuis;2024;6,8;310;1,5
        oost;thuis;2024;7,4;150;1,5
        havens;thuis;2024;\("\(mark)".replacing(".", with: ","));12;1,5

        """
    }
}
