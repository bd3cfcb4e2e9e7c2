import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct DistributionTests {
    /// Values from scipy.stats (norm, t, chi2: ppf), which R's qnorm, qt and qchisq share.
    @Test func findsNormalQuantiles() {
        #expect(NormalDistribution.quantile(0.975).isClose(to: 1.95996398454005, within: 1e-14))
        #expect(NormalDistribution.quantile(0.999).isClose(to: 3.09023230616781, within: 1e-14))
        #expect(NormalDistribution.quantile(0.5) == 0)
        #expect(NormalDistribution.quantile(1e-10).isClose(to: -6.36134090240406, within: 1e-14))
    }

    @Test(arguments: [0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.9999])
    func undoesTheCumulativeDistribution(_ p: Double) {
        let z = NormalDistribution.quantile(p)
        #expect(NormalDistribution.cumulative(z).isClose(to: p, within: 1e-14))
        for shape in [0.5, 1, 3.25, 40, 900] {
            let x = GammaDistribution.quantile(p, shape: shape)
            #expect(GammaDistribution.cumulative(x, shape: shape).isClose(to: p, within: 1e-12))
        }
    }

    @Test func findsStudentQuantiles() {
        let table: [(Double, Double, Double)] = [
            (0.975, 1, 12.7062047361747), (0.975, 2, 4.30265272974946),
            (0.975, 9, 2.2621571627982), (0.975, 99, 1.98421695158642),
            (0.975, 1e6, 1.959966356814107),
            (0.999, 29, 3.3962402883568026), (0.975, 2500, 1.960913344795567),
            (0.995, 2000.5, 2.5782891720376027), (0.9, 12, 1.356217334023205),
        ]
        let hard: [(Double, Double, Double)] = [
            (0.6, 29.17, 0.2556699482777038),
            (0.975, 0.3, 6582.0356994007525),
            (0.999, 11, 4.024701037630738),
            (0.99999, 2, 223.60344363454604),
        ]
        for (p, degrees, t) in table + hard {
            #expect(StudentDistribution.quantile(p, degrees: degrees).isClose(to: t, within: 1e-11))
        }
    }

    /// The lower limit of a fraction of an event is nearly nothing, yet not nothing.
    @Test func findsGammaQuantilesOfTinyShapes() {
        #expect(
            GammaDistribution.quantile(0.025, shape: 0.02)
                .isClose(to: 4.501881229117586e-81, within: 1e-11)
        )
        #expect(
            GammaDistribution.quantile(0.025, shape: 0.5)
                .isClose(to: 0.0004910345585876278, within: 1e-11)
        )
    }

    @Test func findsChiSquareQuantilesAndTails() {
        #expect(
            ChiSquareDistribution.quantile(0.998, degrees: 1).isClose(
                to: 9.54953570608324,
                within: 1e-12
            )
        )
        #expect(
            ChiSquareDistribution.survival(9.54953570608324, degrees: 1).isClose(
                to: 0.002,
                within: 1e-11
            )
        )
    }

    @Test func drawsTheReferenceNumbers() throws {
        let text = try Repository.text(
            Repository.golden.appending(path: "prng_reference.csv")
        )
        var generators: [UInt64: (SplitMix64, SplitMix64)] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",").map(String.init)
            let seed = try #require(UInt64(cells[0]))
            var pair = generators[seed] ?? (SplitMix64(seed: seed), SplitMix64(seed: seed))
            #expect(pair.0.next() == UInt64(cells[2]))
            let normal = try #require(Double(cells[3]))
            #expect(abs(pair.1.normal() - normal) <= 1e-14 * max(1, abs(normal)))
            generators[seed] = pair
        }
        #expect(!generators.isEmpty)
    }
}

extension Double {
    /// Relative to the size of the other number.
    fileprivate func isClose(to other: Double, within tolerance: Double) -> Bool {
        abs(self - other) <= tolerance * max(abs(other), 1e-300)
    }
}
