import Diagnostics
import Projects
import YAML

/// Reads the key `financiering`.
struct FundingReader {
    let schemes: KeyIndex

    func funding(_ node: YAMLNode, report: inout Report) -> [Funding] {
        (node["financiering"]?.list ?? []).map { item in
            let amount = item.amount("bedrag", report: &report)
            checkSource(item, amount, report: &report)
            return Funding(
                scheme: item.index("bron", in: schemes, report: &report),
                amount: amount,
                party: item.text("partij"),
                location: item.location
            )
        }
    }
}

extension FundingReader {
    /// All money comes from somewhere, also where nobody knows yet how much it is.
    private func checkSource(_ item: YAMLNode, _ amount: Euros?, report: inout Report) {
        guard item.text("bron") == nil, amount != .zero else { return }
        let text = item.text("bedrag") ?? "pm"
        guard let amount else {
            // A wrong amount was said as such.
            if Amount.isOpen(text) { report.add(.moneyFromNowhere("pm"), at: item.location) }
            return
        }
        report.add(.moneyFromNowhere(amount.description), at: item.location)
    }
}

extension Diagnostic.Message {
    fileprivate static func moneyFromNowhere(_ amount: String) -> Self {
        .error(
            "WM309",
            "bij \(amount) staat niet waar het vandaan komt; noem bij 'bron' een sleutel uit regelingen.csv"
        )
    }
}
