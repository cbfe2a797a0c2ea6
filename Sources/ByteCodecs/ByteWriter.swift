/// Puts values after each other: numbers little end first, texts and bytes after their length.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: in bytes, of what will be written.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// One byte.
  package mutating func write(_ value: UInt8) {
    bytes.append(value)
  }

  /// Four bytes.
  package mutating func write(_ value: UInt32) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Eight bytes.
  package mutating func write(_ value: Int) {
    withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// One byte: 1 or 0.
  package mutating func write(_ value: Bool) {
    bytes.append(value ? 1 : 0)
  }

  /// Their count in four bytes, then the bytes.
  package mutating func write(_ value: [UInt8]) {
    write(UInt32(value.count))
    bytes += value
  }

  /// Its length in four bytes, then its UTF-8.
  package mutating func write(_ value: String) {
    write(UInt32(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  /// Whether there is one, then the text.
  package mutating func write(_ value: String?) {
    write(value != nil)
    if let value { write(value) }
  }

  /// Whether there is one, then the number.
  package mutating func write(_ value: Int?) {
    write(value != nil)
    if let value { write(value) }
  }

  /// How many values there are in four bytes, then each.
  package mutating func write<Element>(
    _ values: [Element], _ writeElement: (inout ByteWriter, Element) -> Void
  ) {
    write(UInt32(values.count))
    for value in values { writeElement(&self, value) }
  }
}
