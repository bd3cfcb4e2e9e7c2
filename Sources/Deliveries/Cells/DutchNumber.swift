/// A number in a message, with a comma and no more digits than it has.
package enum DutchNumber {
    package static func plain(_ number: Double) -> String {
        let rounded = (number * 1000).rounded() / 1000
        let text = "\(rounded)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.replacing(".", with: ",")
    }
}
