/// Maps values on all cores and gives the results in the order of the values: the one parallel map there is.
///
/// Each task takes a run of neighbours, so that small values do not drown in the cost of a task.
package func orderedMap<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    inRunsOf runLength: Int = 1,
    _ transform: @escaping @Sendable (Value) -> Result
) async -> [Result] {
    let starts = Array(stride(from: 0, to: values.count, by: max(1, runLength)))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for (index, start) in starts.enumerated() {
            let run = values[start..<min(start + max(1, runLength), values.count)]
            group.addTask { (index, run.map(transform)) }
        }
        var runs = [[Result]](repeating: [], count: starts.count)
        for await (index, results) in group { runs[index] = results }
        return runs.flatMap { $0 }
    }
}
