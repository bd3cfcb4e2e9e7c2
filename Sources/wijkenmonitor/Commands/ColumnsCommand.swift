import Deliveries
import Diagnostics
import Projects
import Statistics
import Tables

/// `kolommen BESTAND`: what a delivered file holds, and rows to paste into `koppelingen.csv`.
struct ColumnsCommand {
    let invocation: Invocation
    let console: Console

    func run() throws(PublishError) -> Int32 {
        let path = invocation.operands.first ?? ""
        let file = InputFile(path: path, bytes: try ProjectFiles.bytes(path))
        // The project may itself be at fault, or not be there yet: its areas and indicators only help here.
        var ignored = Report()
        let project = Project.read(try knownFiles(), report: &ignored)
        var report = Report()
        guard let text = DelimitedText(file, into: &report),
            let inspection = FileInspection(
                text,
                areas: project.dataset.areas,
                sibling: { sibling($0, of: path) },
                report: &report
            )
        else {
            console.show(report)
            return 1
        }
        report.add(contentsOf: inspection.report)
        console.print(ColumnsReport(path: path, inspection: inspection, project: project).text)
        console.show(report)
        return report.hasErrors ? 1 : 0
    }
}

extension ColumnsCommand {
    /// The settings tables of the project, without its deliveries, so that a large project answers at once.
    private func knownFiles() throws(PublishError) -> ProjectFolder {
        guard try Disk.kind(of: invocation.project + "/.") == .folder else {
            throw .refusal(
                "'\(invocation.project)' is geen map; geef met --project de map van het project"
            )
        }
        var files: [InputFile] = []
        for declaration in TableDeclaration.all {
            let path = "\(invocation.project)/\(declaration.path)"
            guard try Disk.kind(of: path) == .file else { continue }
            files.append(InputFile(path: declaration.path, bytes: try ProjectFiles.bytes(path)))
        }
        return ProjectFolder(files)
    }

    /// A code list beside the file, when there is one that can be read.
    private func sibling(_ name: String, of path: String) -> InputFile? {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let other = (folder + [Substring(name)]).joined(separator: "/")
        return (try? ProjectFiles.bytes(other)).map { InputFile(path: other, bytes: $0) }
    }
}
