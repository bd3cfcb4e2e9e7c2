extension [UInt8] {
    /// A line feed, a carriage return or the two together end a line.
    var lineCount: Int {
        var count = 1
        var last: UInt8 = 0
        for byte in self {
            if byte == 0x0D || (byte == 0x0A && last != 0x0D) { count += 1 }
            last = byte
        }
        return count
    }
}
