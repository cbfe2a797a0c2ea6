/// Ten bits of a word's length, first and last byte: equal words have equal ones, and most others
/// have not.
package struct WordSignature: Sendable, Hashable {
  /// How many there are.
  static let count = 1024

  private let bits: UInt16

  @inline(__always)
  init(_ word: String) {
    let bytes = word.utf8
    guard !bytes.isEmpty else {
      bits = 0
      return
    }
    let first = Int(bytes[bytes.startIndex])
    let last = Int(bytes[bytes.index(before: bytes.endIndex)])
    let mixed = bytes.count &* 211 &+ first &* 31 &+ last &* 67
    bits = UInt16(truncatingIfNeeded: mixed & (Self.count - 1))
  }

  var index: Int { Int(bits) }
}
