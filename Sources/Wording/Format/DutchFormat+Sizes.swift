extension DutchFormat {
    /// The size of a file as people see it on their computer: `850 kB`, `1,2 MB`.
    package static func fileSize(_ bytes: Int) -> String {
        let kilobytes = (Double(bytes) / 1_000).rounded(.up)
        if kilobytes < 1_000 { return number(kilobytes, decimals: 0) + "\u{A0}kB" }
        return number(Double(bytes) / 1_000_000, decimals: 1) + "\u{A0}MB"
    }
}
