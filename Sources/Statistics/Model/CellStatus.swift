/// Whether a cell holds a value and, if not, why not; never a zero in the place of a reason.
package enum CellStatus: UInt8, Sendable, CaseIterable {
    case notDelivered = 0
    case value
    /// The value of a composed area of which a small part is missing.
    case valueWithoutPart
    /// `.`: unknown, unreliable or secret; the source does not say which.
    case unknown
    /// Nothing between the delimiters: not available or not applicable.
    case empty
    /// `x`, -99997: secret.
    case secret
    /// -99995: follows later.
    case later
    /// -99991: no longer published.
    case ended
    /// `NaN`, `NA`, a lone comma: a program left nothing here.
    case notANumber
    /// The source says that the figure cannot exist (OData v4 `Impossible`).
    case impossible
    /// A composed area of which too large a part is missing.
    case partMissing
    /// A count of months or quarters in a year that is not complete.
    case yearIncomplete
    /// The delivered number was refused; the report says why.
    case refused
    /// Small numbers could be known from it; whether from itself or by subtracting is never told.
    case hidden

    package var hasValue: Bool {
        switch self {
        case .value, .valueWithoutPart: true
        default: false
        }
    }
}

extension CellStatus {
    /// The word for it in tables of words and in open data.
    package var name: String {
        switch self {
        case .value: "cijfer"
        case .valueWithoutPart: "cijfer_zonder_deel"
        case .notDelivered: "niet_geleverd"
        case .unknown: "onbekend"
        case .empty: "leeg"
        case .secret: "geheim"
        case .later: "later"
        case .ended: "gestopt"
        case .notANumber: "geen_getal"
        case .impossible: "onmogelijk"
        case .partMissing: "deel_ontbreekt"
        case .yearIncomplete: "jaar_niet_compleet"
        case .refused: "afgekeurd"
        case .hidden: "verborgen"
        }
    }
}
