import Diagnostics
import Statistics

/// Makes the measurements of a project out of everything that was delivered.
struct Combiner {
    let slots: AreaSlots
    let indicators: [Indicator]
    let raw: RawObservations
    let weights: PartWeights

    init(_ raw: RawObservations, slots: AreaSlots, indicators: [Indicator], population: Int?) {
        self.raw = raw
        self.slots = slots
        self.indicators = indicators
        weights = PartWeights(raw, population: population)
    }

    /// All measurements, checked and with the years that months or quarters fill.
    func observations(report: inout Report) -> Observations {
        var observations = Observations(indicatorCount: indicators.count)
        for (index, indicator) in indicators.enumerated() {
            let series = raw.series[index].values.sorted { $0.period < $1.period }
            for measurement in series {
                FigureChecks(raw: raw, measurement: measurement, kind: indicator.kind)
                    .run(report: &report)
            }
            let measured = series.filter {
                $0.columns[.value] != nil || $0.columns[.numerator] != nil
            }
            .map { measurement($0, of: indicator) }
            for measurement in indicator.isCount ? YearTotals.completing(measured) : measured {
                observations.add(measurement, to: index)
            }
        }
        return observations
    }

    private func measurement(_ raw: RawMeasurement, of indicator: Indicator) -> Measurement {
        if slots.parts.isEmpty, raw.columns.roles == [.value], let column = raw.columns[.value] {
            return Measurement(
                period: raw.period,
                isProvisional: raw.isProvisional,
                values: column.values,
                statuses: column.statuses
            )
        }
        let composition = Composition(weights: weights, indicator: indicator)
        let cells = slots.areas.all.indices.map { figures(of: $0, in: raw, composition) }
        var measurement = Measurement(
            period: raw.period,
            isProvisional: raw.isProvisional,
            values: cells.map(\.value),
            statuses: cells.map(\.status)
        )
        measurement.respondents = Self.column(cells.map(\.respondents))
        measurement.standardDeviations = Self.column(cells.map(\.standardDeviation))
        measurement.denominators = Self.column(cells.map(\.denominator))
        measurement.lowerBounds = Self.column(cells.map(\.lower))
        measurement.upperBounds = Self.column(cells.map(\.upper))
        return measurement
    }
}

extension Combiner {
    /// A composed area may also be delivered whole, under its own key or name.
    private func figures(
        of area: Int,
        in raw: RawMeasurement,
        _ composition: Composition
    ) -> CellFigures {
        let own = CellFigures(raw, slot: area, kind: composition.indicator.kind)
        guard own.status == .notDelivered else { return own }
        let parts = slots.parts(of: area, in: raw.period.year, delivered: raw.isDelivered)
        return parts.isEmpty ? own : composition.figures(of: parts, in: raw)
    }

    private static func column(_ cells: [Double]) -> [Double] {
        cells.allSatisfy(\.isNaN) ? [] : cells
    }
}
