import Deliveries
import Projects
import Statistics
import Tables

/// The words of `kolommen`: first what the file is, then rows that can be pasted.
struct ColumnsReport {
    let path: String
    let inspection: FileInspection
    let project: Project

    var text: String {
        let head =
            [
                ("Bestand", path),
                ("Vorm", inspection.form.rawValue),
                ("Tekens", encoding),
                ("Perioden", periods),
                ("Codes", codes),
                ("Gebieden", areas),
            ] + inspection.dimensions.filter { $0.valueCount > 1 }.map { ("Filter", filter($0)) }
        let lines = head.map { name, value in
            name + String(repeating: " ", count: max(1, 10 - name.count)) + value
        }
        return (lines + ["", columnList, "", deliveryRow, "", linkRows]).joined(separator: "\n")
    }
}

extension ColumnsReport {
    private var dataset: Dataset { project.dataset }

    private var encoding: String {
        let encoding = inspection.encoding == .utf8 ? "UTF-8" : "Windows-1252"
        let delimiter =
            switch inspection.delimiter {
            case .semicolon: "puntkomma"
            case .comma: "komma"
            case .tab: "tab"
            }
        return "\(encoding), gescheiden door een \(delimiter)"
    }

    private var periods: String {
        let periods = inspection.periods
        guard let first = periods.first?.period, let last = periods.last?.period else {
            return "staan niet in het bestand; vul 'periode' in"
        }
        let provisional = periods.filter(\.isProvisional).map { "\($0.period)" }
        let note = provisional.isEmpty ? "" : "; voorlopig: \(provisional.joined(separator: ", "))"
        guard periods.count > 5 else {
            return periods.map { "\($0.period)" }.joined(separator: ", ") + note
        }
        return "\(periods.count) perioden, van \(first) tot en met \(last)\(note)"
    }

    private var codes: String {
        let counts = AreaLevel.allCases.compactMap { level in
            inspection.codeCounts[level].map { "\(level.rawValue) \($0)" }
        }
        guard inspection.form != .tabel else { return "sleutels of codes van dit project" }
        return counts.isEmpty
            ? "geen; gebieden worden op naam gezocht" : counts.joined(separator: ", ")
    }

    /// The areas of the project that have a row, per level, and the ones that have none.
    private var areas: String {
        let all = dataset.areas
        guard all.count > 0 else { return "nog niet bekend; maak eerst data/gebieden.csv" }
        let found = Set(inspection.areas)
        let counts = AreaLevel.allCases.compactMap { level -> String? in
            let known = all.indices(at: level)
            guard !known.isEmpty else { return nil }
            return "\(level.rawValue) \(known.count { found.contains($0) }) van \(known.count)"
        }
        let lost = all.all.indices.filter { !found.contains($0) }
        let hasSome = lost.count < all.count && !lost.isEmpty
        let names = lost.prefix(5).map { all[$0].key }.joined(separator: ", ")
        let more = lost.count > 5 ? " en nog \(lost.count - 5)" : ""
        return counts.joined(separator: ", ") + (hasSome ? "; niet gevonden: \(names)\(more)" : "")
    }

    private func filter(_ dimension: FileInspection.Dimension) -> String {
        let more = dimension.valueCount > dimension.values.count ? ", ..." : ""
        return
            "kies een waarde van \(dimension.name): \(dimension.values.joined(separator: ", "))\(more)"
    }

    private var key: String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return LinkProposal.key(for: name)
    }

    private var deliveryRow: String {
        let file = path.split(separator: "/").drop { $0 != "data" }.dropFirst().joined(
            separator: "/"
        )
        let filters = inspection.dimensions.filter { $0.valueCount > 1 }
            .map { "\($0.name)=\($0.values.first ?? "")" }.joined(separator: ", ")
        return """
            Rij voor data/leveringen.csv (vul de bron in\(inspection.periods.isEmpty ? " en de periode" : "")):
            levering;bron;bestand;vorm;periode;filter;indeling
            \(cell(key));;\(cell(file.isEmpty ? path : file));\(inspection.form.rawValue);;\(cell(filters));
            """
    }

    private var linkRows: String {
        let columns = inspection.columns
        let proposal = LinkProposal(
            columns,
            indicators: dataset.indicators,
            known: project.links,
            form: inspection.form
        )
        var linked: [String] = []
        var open: [String] = []
        for (column, link) in zip(columns, proposal.links) {
            let start = "\(cell(key));\(cell(column.name));"
            if let link {
                let indicator = dataset.indicators[link.indicator].key
                linked.append(start + "\(indicator);\(link.role.rawValue);\(factor(link.factor))")
                if let name = link.denominator {
                    let role = Role.denominator.rawValue
                    linked.append("\(cell(key));\(cell(name));\(indicator);\(role);")
                }
            } else {
                open.append(start + ";;")
            }
        }
        let header = "levering;kolom;indicator;rol;factor"
        let first = "Rijen voor data/koppelingen.csv, met de indicator die erop lijkt (kijk ze na):"
        let second =
            "Kolommen waar geen indicator op lijkt (vul de sleutel in, of laat de rij weg):"
        return ([first, header] + linked + (open.isEmpty ? [] : ["", second] + open))
            .joined(separator: "\n")
    }

    private func factor(_ factor: Double) -> String {
        if factor == 1 { return "" }
        return Int(exactly: factor).map(String.init) ?? "\(factor)"
    }

    private var columnList: String {
        let lines = inspection.columns.map { column in
            let unit = column.unit.isEmpty ? "" : " (\(column.unit))"
            let title = column.title.isEmpty ? "" : ", \(column.title)"
            guard dataset.areas.count > 0 else { return "  \(column.name)\(unit)\(title)" }
            let missing = column.missingCount > 0 ? ", \(column.missingCount) ontbreken" : ""
            return "  \(column.name)\(unit)\(title): \(column.valueCount) cijfers\(missing)"
        }
        let title =
            dataset.areas.count > 0
            ? "Kolommen met cijfers, geteld voor de gebieden van dit project:" : "Kolommen:"
        return ([title] + lines).joined(separator: "\n")
    }

    /// Quoted where the text itself has a delimiter or a quote.
    private func cell(_ text: String) -> String {
        guard text.contains(where: { ";\"\n".contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
