import Tables
import Testing

@Suite struct EncodingTests {
    private let howToSave = "Opslaan als > CSV UTF-8 (door lijstscheidingsteken gescheiden)"

    @Test func skipsAByteOrderMarkWithoutCopying() {
        let reading = Reading("\u{FEFF}a;ë\n1;2\n")
        #expect(reading.rows == [["a", "ë"], ["1", "2"]])
        #expect(reading.text?.start == 3)
        #expect(reading.text?.encoding == .utf8)
        #expect(reading.messages == [])
    }

    @Test func decodesWindows1252AndSaysWhereItBegins() {
        let reading = Reading(Array("a;b\r\n1;caf".utf8) + [0xE9, 0x3B, 0x80, 0x9F, 0x0A])
        #expect(reading.rows == [["a", "b"], ["1", "café", "€Ÿ"]])
        #expect(reading.text?.encoding == .windows1252)
        #expect(
            reading.messages == [
                "a.csv:2: opmerking WM013: byte 'E9' is geen UTF-8; het bestand is gelezen als Windows-1252"
            ]
        )
    }

    @Test func decodesEveryByteThatWindows1252Has() {
        let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let bytes = (0x80...0xFF).filter { !undefined.contains($0) }
        let expected =
            "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
            + String(String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }))
        #expect(Reading(bytes).rows == [[expected]])
    }

    @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
    func reportsAByteThatIsInNeitherEncoding(_ byte: UInt8) {
        let reading = Reading(
            Array("a;b\n\n\"x".utf8) + [0xE9, 0x0D, byte, byte] + Array("\";2\n".utf8)
        )
        let hex = String(byte, radix: 16, uppercase: true)
        #expect(
            reading.messages == [
                "a.csv:4: fout WM014: byte '\(hex)' is geen UTF-8 en bestaat niet in Windows-1252; bewaar het bestand als UTF-8"
            ]
        )
        #expect(reading.text == nil)
    }

    @Test(
        arguments: [
            [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x62, 0], [0, 0x61, 0, 0x62],
        ] as [[UInt8]]
    )
    func refusesUTF16(_ bytes: [UInt8]) {
        #expect(
            Reading(bytes).messages == [
                "a.csv: fout WM012: dit bestand is in UTF-16 geschreven, niet in UTF-8; open het en kies \(howToSave)"
            ]
        )
    }

    @Test func refusesAWorkbookOrAnArchiveAndSaysWhatToDo() {
        #expect(
            Reading([0x50, 0x4B, 3, 4, 0x14]).messages == [
                "a.csv: fout WM011: dit is een xlsx- of zip-bestand, geen CSV; open de werkmap en kies \(howToSave), of pak het zip-bestand uit"
            ]
        )
        #expect(
            Reading([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).messages == [
                "a.csv: fout WM011: dit is een xls-bestand, geen CSV; open de werkmap en kies \(howToSave)"
            ]
        )
    }

    @Test(arguments: ["", "\u{FEFF}", " \t \r\n\n", "\u{FEFF}\n"])
    func refusesAnEmptyFile(_ text: String) {
        #expect(
            Reading(text).messages == [
                "a.csv: fout WM010: dit bestand is leeg; er hoort een regel met kolomnamen in te staan en daaronder de rijen"
            ]
        )
    }
}
