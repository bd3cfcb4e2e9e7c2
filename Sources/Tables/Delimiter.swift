/// The character between the fields of a record; its raw value is the byte.
package enum Delimiter: UInt8, Sendable, CaseIterable {
    case semicolon = 0x3B
    case tab = 0x09
    case comma = 0x2C
}
