package import Diagnostics

/// Money from one source; an unknown amount is `pm`.
package struct Funding: Sendable {
    /// The index of the scheme; nothing where none, or no right one, is named.
    package let scheme: Int?
    /// Nothing for `pm`: shown, not summed.
    package let amount: Euros?
    package let party: String?
    package let location: Location
}
