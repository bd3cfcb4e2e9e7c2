/// The explanation that `help` prints, made of what the commands and options say of themselves.
enum Help {
    static var text: String {
        let commands = Command.allCases.map { command in
            let optional = command.optionalOperand.map { ["[\($0)]"] } ?? []
            let words = ([command.rawValue] + command.operands + optional).joined(separator: " ")
            let options = command.options.map { " [\(usage($0))]" }.joined()
            return "  wijkenmonitor \(words)\(options)\n      \(command.summary)"
        }
        let options = Option.allCases.map { "  \(pad(usage($0)))\($0.summary)" }
        return """
            wijkenmonitor maakt van cijfers en teksten een website met wijkprofielen.

            Opdrachten
            \(commands.joined(separator: "\n"))
              wijkenmonitor --versie
                  laat de versie zien

            Opties
            \(options.joined(separator: "\n"))

            Het programma eindigt met 0 als het klaar is, 1 als er iets mis is met de gegevens,
            2 als de opdracht niet klopt en 3 als de schijf of de computer faalt.
            """
    }

    private static func usage(_ option: Option) -> String {
        option.flag + (option.value.map { " \($0)" } ?? "")
    }

    private static func pad(_ text: String) -> String {
        text + String(repeating: " ", count: max(1, 26 - text.count))
    }
}
