import Glibc

/// The six verbs on screen: `[3/6] scores: 9 wijken (0,1 s)`.
struct Steps {
    private static let names = [
        "lezen", "controleren", "scores", "samenstellen", "opmaken", "publiceren",
    ]

    private let console: Console
    private var number = 0
    private var started = Steps.now()

    init(_ console: Console) { self.console = console }

    /// Says that a step is done and what it dealt with.
    mutating func done(_ count: String) {
        let tenths = Int((Steps.now() - started) * 10 + 0.5)
        let name = Steps.names[min(number, Steps.names.count - 1)]
        number += 1
        started = Steps.now()
        console.progress(
            "[\(number)/\(Steps.names.count)] \(name): \(count) (\(tenths / 10),\(tenths % 10) s)"
        )
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
