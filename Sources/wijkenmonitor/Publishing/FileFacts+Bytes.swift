import CLibMD
import Site

extension FileFacts {
    /// Of a file that holds these bytes.
    init(of bytes: [UInt8]) {
        var state = SHA2_CTX()
        SHA256Init(&state)
        bytes.withUnsafeBufferPointer { SHA256Update(&state, $0.baseAddress, $0.count) }
        let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) {
            buffer,
            filled in
            SHA256Final(buffer.baseAddress, &state)
            filled = buffer.count
        }
        self.init(size: bytes.count, sha256: digest.map(Self.hexadecimal).joined())
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }
}
