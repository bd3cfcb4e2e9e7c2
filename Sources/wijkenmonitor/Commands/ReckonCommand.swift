import Diagnostics
import Reckoning
import Statistics
import Tables

/// `reken`: the method alone, a tidy table in and every table of results out.
struct ReckonCommand {
    let invocation: Invocation
    let console: Console

    func run() throws(PublishError) -> Int32 {
        guard let figures = invocation[.gegevens], let method = invocation[.methode] else {
            console.complain("reken wil --gegevens DATA.csv en --methode METHODE.json")
            return 2
        }
        var report = Report()
        let input = ReckonInput.read(
            figures: InputFile(path: figures, bytes: try ProjectFiles.bytes(figures)),
            method: InputFile(path: method, bytes: try ProjectFiles.bytes(method)),
            report: &report
        )
        console.show(report)
        guard let input else { return 1 }
        console.print(String(ReckonTables(Scores(input)).text.dropLast()))
        return 0
    }
}
