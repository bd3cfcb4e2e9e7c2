import Diagnostics

/// A command with its options and operands, as they were typed.
struct Invocation {
    let command: Command
    private var values: [Option: String] = [:]
    private(set) var operands: [String] = []

    init(_ arguments: [String]) throws(UsageError) {
        guard let first = arguments.first else { throw .noCommand }
        if ["--help", "-h"].contains(first) {
            command = .help
            return
        }
        guard let command = Command(rawValue: first) else { throw .unknownCommand(first) }
        self.command = command
        try read(Array(arguments.dropFirst()))
    }

    func has(_ option: Option) -> Bool { values[option] != nil }

    subscript(option: Option) -> String? { values[option] }

    var project: String { values[.project] ?? "." }
}

extension Invocation {
    private mutating func read(_ words: [String]) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word.hasPrefix("--") {
                let halves = word.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
                let option = try option(halves.first ?? "")
                guard option.value != nil else {
                    guard halves.count == 1 else { throw .valueNotWanted(option) }
                    values[option] = ""
                    continue
                }
                guard let value = halves.count == 2 ? halves[1] : rest.popFirst() else {
                    throw .valueMissing(option)
                }
                values[option] = value
            } else {
                operands.append(word)
            }
        }
        guard operands.count >= command.operands.count else {
            throw .operandMissing(command, command.operands[operands.count])
        }
        let most = command.operands.count + (command.optionalOperand == nil ? 0 : 1)
        guard operands.count <= most else {
            throw .operandNotWanted(command, operands[most])
        }
    }

    private func option(_ name: String) throws(UsageError) -> Option {
        guard let option = Option(rawValue: name), command.options.contains(option) else {
            throw .unknownOption(name, command)
        }
        return option
    }
}

/// What is wrong with the words that were typed.
struct UsageError: Error {
    let text: String

    private static let more = "; 'wijkenmonitor help' geeft uitleg"

    static let noCommand = UsageError(text: Help.text)

    static func unknownCommand(_ word: String) -> Self {
        let hint = NearMiss.hint(for: word, among: Command.allCases.map(\.rawValue))
        return Self(text: "'\(word)' is geen opdracht\(hint.isEmpty ? more : hint)")
    }

    static func unknownOption(_ name: String, _ command: Command) -> Self {
        let hint = NearMiss.hint(for: "--" + name, among: command.options.map(\.flag))
        return Self(
            text: "'--\(name)' is geen optie van \(command.rawValue)\(hint.isEmpty ? more : hint)"
        )
    }

    static func valueMissing(_ option: Option) -> Self {
        Self(text: "achter \(option.flag) hoort \(option.value ?? "een waarde")\(more)")
    }

    static func valueNotWanted(_ option: Option) -> Self {
        Self(text: "\(option.flag) heeft geen waarde\(more)")
    }

    static func notABaseURL(_ text: String) -> Self {
        Self(
            text:
                "'\(text)' is geen basis_url; schrijf een webadres dat begint met https:// en eindigt op /"
        )
    }

    static func operandMissing(_ command: Command, _ operand: String) -> Self {
        Self(text: "\(command.rawValue) wil een \(operand)\(more)")
    }

    static func operandNotWanted(_ command: Command, _ word: String) -> Self {
        Self(text: "'\(word)' is te veel voor \(command.rawValue)\(more)")
    }
}
