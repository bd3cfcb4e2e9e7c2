import Statistics

/// Works through the files of a site on all cores, in runs of neighbours.
enum FileRuns {
    /// Long enough that all cores stay busy; between two waves progress is said, and after a failure none begins.
    private static let waveLength = 512

    /// What the work on each run gives, in order; of several failures the first in order is thrown.
    static func map<Outcome: Sendable>(
        count: Int,
        runLength: Int = 16,
        progress: (Int) -> Void = { _ in },
        _ work: @escaping @Sendable (Range<Int>) throws(PublishError) -> [Outcome]
    ) async throws(PublishError) -> [Outcome] {
        var outcomes: [Outcome] = []
        for start in stride(from: 0, to: count, by: waveLength) {
            let end = min(start + waveLength, count)
            let runs = stride(from: start, to: end, by: runLength).map {
                $0..<min($0 + runLength, end)
            }
            let results = await orderedMap(runs) { run in
                Result { () throws(PublishError) in try work(run) }
            }
            for result in results { outcomes += try result.get() }
            progress(end)
        }
        return outcomes
    }
}
