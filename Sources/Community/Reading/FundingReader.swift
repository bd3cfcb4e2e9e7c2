import Diagnostics
import Projects
import YAML

/// Reads the key `financiering`.
struct FundingReader {
    let schemes: KeyIndex

    func funding(_ node: YAMLNode, report: inout Report) -> [Funding] {
        (node["financiering"]?.list ?? []).map { item in
            let amount = item.amount("bedrag", report: &report)
            if item.text("bron") == nil, let amount, amount > .zero {
                report.add(.moneyFromNowhere(amount), at: item.location)
            }
            return Funding(
                scheme: item.index("bron", in: schemes, report: &report),
                amount: amount,
                party: item.text("partij"),
                location: item.location
            )
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func moneyFromNowhere(_ amount: Euros) -> Self {
        .error(
            "WM309",
            "bij \(amount) staat niet waar het vandaan komt; noem bij 'bron' een sleutel uit regelingen.csv"
        )
    }
}
