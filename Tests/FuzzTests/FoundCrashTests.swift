import Diagnostics
import Projects
import Testing

/// Inputs that once ended in a crash or in a figure that is no number, kept small.
@Suite struct FoundCrashTests {
    @Test func survivesADuplicateRowOfADeliveryWithoutLinks() throws {
        let example = try FuzzedProject.example()
        let path = "data/cbs/85984NED_2024_statline.csv"
        var files = example.files
        let lines = (files[path] ?? []).split(separator: 0x0A)
        let doubled = Array((lines + [lines[1]]).joined(separator: [0x0A]))
        files[path] = doubled
        files["data/koppelingen.csv"] = Array("levering;kolom;indicator;rol;factor\n".utf8)
        var report = Report()
        _ = Project.read(FuzzedProject(files: files, targets: []).folder, report: &report)
        #expect(report.diagnostics.contains { $0.message.code == "WM082" })
    }

    @Test func refusesANumberThatASumCannotHold() throws {
        let path = "data/cbs/85984NED_2024_statline.csv"
        var files = try FuzzedProject.example().files
        let text = String(decoding: files[path] ?? [], as: UTF8.self)
        files[path] = Array(text.replacing(";11430;", with: ";1e308;").utf8)
        var report = Report()
        _ = Project.read(FuzzedProject(files: files, targets: []).folder, report: &report)
        let said = report.diagnostics.filter { $0.location.path == path }
        #expect(said.first?.message.code == "WM140")
        #expect(said.first?.location.line == 3)
    }
}
