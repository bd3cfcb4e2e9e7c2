import Glibc

/// The six verbs on screen: `[3/6] scores: 9 wijken (0,1 s)`.
struct Steps {
    private static let names = [
        "lezen", "controleren", "scores", "samenstellen", "opmaken", "publiceren",
    ]

    private let console: Console
    private var number = 0
    private var started = Steps.now()
    private var drawn = 0.0

    init(_ console: Console) { self.console = console }

    /// Says that a step is done and what it dealt with.
    mutating func done(_ count: String) {
        let tenths = Int((Steps.now() - started) * 10 + 0.5)
        let title = title
        number += 1
        started = Steps.now()
        console.progress("\(title): \(count) (\(tenths / 10),\(tenths % 10) s)")
    }

    /// Draws how far the step is that runs now: on a terminal only, and at most ten times a second.
    mutating func advance(_ count: Int, of total: Int) {
        let now = Steps.now()
        guard console.isLive, now - drawn >= 0.1 else { return }
        drawn = now
        console.draw("\(title) \(Steps.bar(count, of: total)) \(count) van \(total)")
    }

    /// The share that is done, in twenty marks.
    static func bar(_ count: Int, of total: Int) -> String {
        let marks = total > 0 ? min(20, 20 * count / total) : 20
        return "[" + String(repeating: "#", count: marks)
            + String(repeating: ".", count: 20 - marks) + "]"
    }

    private var title: String {
        "[\(number + 1)/\(Steps.names.count)] \(Steps.names[min(number, Steps.names.count - 1)])"
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
