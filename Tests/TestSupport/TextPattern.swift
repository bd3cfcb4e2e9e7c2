import Foundation

/// A regular expression that reads whole pages: that of the standard library is too slow for thousands of them.
package struct TextPattern: Sendable {
    private let expression: NSRegularExpression

    package init(_ pattern: String) throws {
        expression = try NSRegularExpression(pattern: pattern)
    }

    /// What was found, each with some words before it.
    package func matches(in text: String) -> [(found: String, before: String)] {
        let whole = NSString(string: text)
        let range = NSRange(location: 0, length: whole.length)
        return expression.matches(in: text, range: range).map { match in
            let start = max(0, match.range.location - 30)
            let before = NSRange(location: start, length: match.range.location - start)
            return (whole.substring(with: match.range), whole.substring(with: before))
        }
    }
}
