import Glibc

/// The fields of one record, one after another in memory that the next record uses again.
struct FieldBuffer: ~Copyable {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private(set) var ends: UnsafeMutablePointer<Int>
    private(set) var count = 0
    /// The first field above the limit, counted from 1; 0 when there is none.
    private(set) var oversizedField = 0
    /// The record is complete.
    private(set) var isComplete = false

    private var used = 0
    private var capacity = 64 << 10
    private var endCapacity = 1 << 10
    private let fieldLimit: Int

    init(fieldLimit: Int) {
        self.fieldLimit = fieldLimit
        bytes = .allocate(capacity: capacity)
        ends = .allocate(capacity: endCapacity)
    }

    deinit {
        bytes.deallocate()
        ends.deallocate()
    }

    mutating func removeAll() {
        (count, used, oversizedField, isComplete) = (0, 0, 0, false)
    }

    mutating func append(_ field: UnsafeRawPointer?, size: Int) {
        if used + size > capacity || count == endCapacity { grow(for: size) }
        if let field { memcpy(bytes + used, field, size) }
        used += size
        ends[count] = used
        count += 1
        if size > fieldLimit, oversizedField == 0 { oversizedField = count }
    }

    mutating func complete() { isComplete = true }

    /// The first field with this byte in it, counted from 1.
    func firstField(with byte: UInt8) -> Int? {
        let place = UnsafeBufferPointer(start: bytes, count: used).offset(of: byte, in: 0..<used)
        guard place < used else { return nil }
        return (0..<count).first { ends[$0] > place }.map { $0 + 1 }
    }
}

extension FieldBuffer {
    private mutating func grow(for size: Int) {
        let wanted = max(capacity, 2 * (used + size))
        if wanted > capacity {
            bytes = Self.moved(bytes, count: used, capacity: wanted)
            capacity = wanted
        }
        if count == endCapacity {
            ends = Self.moved(ends, count: count, capacity: 2 * count)
            endCapacity = 2 * count
        }
    }

    private static func moved<Element>(
        _ old: UnsafeMutablePointer<Element>,
        count: Int,
        capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
    }
}
