import Deliveries
import Diagnostics
import Projects
import Statistics
import Tables

/// `kolommen BESTAND`: what a delivered file holds, and rows to paste into `koppelingen.csv`.
struct ColumnsCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() throws(PublishError) -> Int32 { 0 }
}
