/// Divides a number of units over claims: each next unit goes where claim / (2 · units + 1) is largest.
enum SainteLague {
    /// The units of each claim; on a tie the first one goes before.
    static func divide(_ units: Int, over claims: [Int]) -> [Int] {
        let whole = claims.reduce(0) { $0 + Int128($1) }
        guard whole > 0, units > 0 else { return claims.map { _ in 0 } }
        // The whole units of the exact share are nearly the answer, however many units there are.
        var given = claims.map { Int(Int128(units) * Int128($0) / whole) }
        for _ in 0..<(units - given.reduce(0, +)) {
            given[next(claims, given)] += 1
        }
        exchange(claims, &given)
        return given
    }
}

extension SainteLague {
    /// What a claim has left at a number of units; of equal ones the first in order goes before.
    private struct Quotient {
        let claim: Int
        let divisor: Int
        let index: Int

        func precedes(_ other: Quotient) -> Bool {
            let left = Int128(claim) * Int128(other.divisor)
            let right = Int128(other.claim) * Int128(divisor)
            return left == right ? index < other.index : left > right
        }
    }

    private static func next(_ claims: [Int], _ given: [Int]) -> Int {
        quotients(claims, given, after: true).reduce(nil as Quotient?) { best, candidate in
            best.map { candidate.precedes($0) ? candidate : $0 } ?? candidate
        }?.index ?? 0
    }

    /// Moves units until no claim has a better right to one than the claim that holds it.
    private static func exchange(_ claims: [Int], _ given: inout [Int]) {
        while true {
            let receiver = next(claims, given)
            let held = quotients(claims, given, after: false).filter { given[$0.index] > 0 }
            let weakest = held.reduce(nil as Quotient?) { worst, candidate in
                worst.map { $0.precedes(candidate) ? candidate : $0 } ?? candidate
            }
            let wanted = quotients(claims, given, after: true)[receiver]
            guard let weakest, weakest.index != receiver, wanted.precedes(weakest) else { return }
            given[weakest.index] -= 1
            given[receiver] += 1
        }
    }

    /// Of the next unit of every claim, or of the last that it holds.
    private static func quotients(_ claims: [Int], _ given: [Int], after: Bool) -> [Quotient] {
        claims.indices.map { index in
            let divisor = 2 * given[index] + (after ? 1 : -1)
            return Quotient(claim: claims[index], divisor: divisor, index: index)
        }
    }
}
