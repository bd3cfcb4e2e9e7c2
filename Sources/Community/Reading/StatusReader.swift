import Diagnostics
import Projects
import YAML

/// Reads the key `status`: days in order, none of them after today.
enum StatusReader {
    static func history(_ node: YAMLNode, today: CalendarDay, report: inout Report)
        -> StatusHistory
    {
        var entries: [StatusHistory.Entry] = []
        // A wrong day in the settings was said there.
        let knowsToday = !report.hasErrors(in: ProjectSettings.path)
        for item in node["status"]?.list ?? [] {
            let stand: Stand? = item.choice("stand", report: &report)
            guard let value = item["datum"], let day = value.day(report: &report), let stand else {
                continue
            }
            let text = value.string ?? ""
            if knowsToday, today < day {
                report.add(.standInFuture(text), at: value.location)
            }
            if let last = entries.last, day < last.day {
                let note = Diagnostic.Note("hier staat de stand ervoor", at: last.location)
                report.add(.standsReversed(text), at: value.location, notes: [note])
            }
            entries.append(StatusHistory.Entry(day: day, stand: stand, location: value.location))
        }
        return StatusHistory(entries: entries)
    }
}

extension Diagnostic.Message {
    fileprivate static func standInFuture(_ day: String) -> Self {
        .error("WM306", "'\(day)' ligt na de peildatum; een stand is van die dag of eerder")
    }

    fileprivate static func standsReversed(_ day: String) -> Self {
        .error("WM307", "'\(day)' ligt voor de stand erboven; zet de oudste stand eerst")
    }
}
