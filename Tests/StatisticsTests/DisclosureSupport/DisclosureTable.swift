import Foundation
import Statistics
import TestSupport
import Testing

/// A table `node,parent,value` of the shared folder.
enum DisclosureTable {
    static func rows(_ name: String) throws -> [[String]] {
        try Repository.text(Repository.golden.appending(path: "\(name)"))
            .split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    static func read(_ name: String) throws -> (tree: DisclosureTree, rows: [[String]]) {
        let rows = try rows(name)
        let codes = rows.map { $0[0] }
        let tree = DisclosureTree(
            codes: codes,
            parents: rows.map { codes.firstIndex(of: $0[1]) },
            values: rows.map { Double($0[2]) }
        )
        return (try #require(tree), rows)
    }
}
