/// The program from its arguments to its exit code.
enum Program {
    static let version = "0.1.0"

    static func run(_ arguments: [String], console: Console = Console()) async -> Int32 {
        if arguments == ["--versie"] {
            console.print("wijkenmonitor \(version)")
            return 0
        }
        do throws(UsageError) {
            let invocation = try Invocation(arguments)
            return await invocation.command.run(invocation, console: console)
        } catch {
            console.say(error.text)
            return 2
        }
    }
}
