import Foundation
import Projects
import TestSupport
import Testing

@testable import wijkenmonitor

@Suite struct ZipFileTests {
    private static let day = CalendarDay(year: 2026, month: 11, day: 1)
    private static let files: [(name: String, bytes: [UInt8])] = [
        ("map/LEES-MIJ.txt", Array("lees mij".utf8)), ("map/leeg.txt", []),
        ("map/wijken/noord/index.html", [UInt8](repeating: 65, count: 200_000)),
        ("map/beelden/café à 1°.png", (0..<70_000).map { UInt8(truncatingIfNeeded: $0 * $0) }),
    ]

    private static func write(
        _ files: [(name: String, bytes: [UInt8])] = files,
        on day: CalendarDay = day,
        to path: String
    ) throws {
        try ZipFile(path: path, day: day).write(
            files.map { file in
                ZipFile.Entry(name: file.name) { () throws(PublishError) in file.bytes }
            }
        )
    }

    @Test func holdsEveryFileAsItWas() throws {
        let sandbox = try Sandbox()
        try Self.write(to: sandbox.site)
        let entries = try UnpackedZip(sandbox.site).entries
        #expect(entries.map(\.name) == Self.files.map(\.name))
        #expect(entries.map(\.bytes) == Self.files.map(\.bytes))
        #expect(entries.allSatisfy { $0.mode == 0o100644 })
    }

    @Test func saysTheDayAtMidnightWhereverItIsRead() throws {
        let sandbox = try Sandbox()
        try Self.write(to: sandbox.site)
        let local = try #require(
            Calendar(identifier: .gregorian).date(
                from: DateComponents(year: 2026, month: 11, day: 1)
            )
        )
        for entry in try UnpackedZip(sandbox.site).entries {
            #expect(entry.changed == Int(local.timeIntervalSince1970))
        }
    }

    @Test(arguments: [(1970, 1, 1, 1980, 1, 1), (2199, 2, 3, 2107, 2, 3)])
    func keepsToTheDaysThatAZipFileKnows(_ days: (Int, Int, Int, Int, Int, Int)) throws {
        let sandbox = try Sandbox()
        let day = CalendarDay(year: days.0, month: days.1, day: days.2)
        try Self.write(on: day, to: sandbox.site)
        let bytes = Array(try Data(contentsOf: URL(filePath: sandbox.site)))
        let date = UInt16(days.3 - 1980) << 9 | UInt16(days.4) << 5 | UInt16(days.5)
        // Of the first local head: the time at byte 10 and the date at byte 12.
        #expect(Array(bytes[10..<14]) == [0, 0, UInt8(date & 0xFF), UInt8(date >> 8)])
    }

    @Test func isTheSameTwice() throws {
        let (one, other) = (try Sandbox(), try Sandbox())
        try Self.write(to: one.site)
        try Self.write(to: other.site)
        let bytes = try Data(contentsOf: URL(filePath: one.site))
        #expect(try Data(contentsOf: URL(filePath: other.site)) == bytes)
    }

    /// Byte 6 and on of each local head: the marks; byte 28 and on: the length of what stands besides the name.
    @Test func marksOnlyANameThatNeedsItAndAddsNothing() throws {
        let sandbox = try Sandbox()
        try Self.write(to: sandbox.site)
        let bytes = Array(try Data(contentsOf: URL(filePath: sandbox.site)))
        for file in Self.files {
            let name = Array(file.name.utf8)
            let start = try #require(
                bytes.indices.first { bytes[$0...].starts(with: name) }
            )
            let head = bytes[(start - 30)..<start]
            #expect(head.starts(with: [0x50, 0x4B, 3, 4]))
            let isUTF8 = head[head.startIndex + 7] & 8 != 0
            #expect(isUTF8 == !name.allSatisfy { $0 < 0x80 }, "\(file.name)")
            #expect(head.suffix(2).allSatisfy { $0 == 0 }, "\(file.name)")
        }
    }

    @Test func holdsOneFileInMemoryAtATime() throws {
        let sandbox = try Sandbox()
        var reads: [Int] = []
        let entries = (0..<20).map { number in
            ZipFile.Entry(name: "\(number)") { () throws(PublishError) in
                reads.append(number)
                return [UInt8(number)]
            }
        }
        try ZipFile(path: sandbox.site, day: Self.day).write(entries)
        // Each is asked for once, in order: nothing is read beforehand and read again.
        #expect(reads == Array(0..<20))
    }

    @Test func givesTheReasonThatAFileCouldNotBeRead() throws {
        let sandbox = try Sandbox()
        let entry = ZipFile.Entry(name: "a") { () throws(PublishError) in
            throw PublishError.failure("gelezen", "bron", code: EIO)
        }
        let error = #expect(throws: PublishError.self) {
            try ZipFile(path: sandbox.site, day: Self.day).write([entry])
        }
        #expect(error?.text == "'bron' kan niet worden gelezen: de schijf geeft een leesfout")
        #expect(error?.exitCode == 3)
        #expect(sandbox.names == [])
    }

    @Test func givesTheReasonThatItCouldNotBeWritten() throws {
        let sandbox = try Sandbox()
        let path = sandbox.root.path + "/weg/a.zip"
        let error = #expect(throws: PublishError.self) { try Self.write(to: path) }
        #expect(error?.text == "'\(path)' kan niet worden geschreven: dit bestaat niet")
        #expect(error?.exitCode == 3)
    }

    @Test func saysInOneSentenceWhatTheLibraryRefuses() throws {
        let sandbox = try Sandbox()
        let error = #expect(throws: PublishError.self) {
            try Self.write([("a", []), ("a", [])], to: sandbox.site)
        }
        #expect(
            error?.text == "'\(sandbox.site)' kan niet worden geschreven: het zip-bestand lukt niet"
                + " (File already exists)"
        )
        #expect(error?.exitCode == 3)
        #expect(sandbox.names == [])
    }
}
