/// Numbers in bytes whose first one counts least, as ZIP archives have them.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number of so many bytes at an index; 0 where they do not stand there, or have no such value.
  func number(_ count: Int, at index: Int) -> Int {
    guard index >= 0, count <= bytes.count, index <= bytes.count - count else { return 0 }
    let value = bytes[index..<index + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value) ?? 0
  }
}
