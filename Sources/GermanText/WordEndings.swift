/// Endings of words: "stiftung" for "Bürgerstiftung".
@usableFromInline package struct WordEndings: Sendable, ExpressibleByArrayLiteral {
  /// By their last byte.
  private let endings: ByteStrings
  /// Of the last two bytes; an ending of one byte alone lets every word pass.
  @usableFromInline var filter = ByteFilter()
  @usableFromInline var hasShort = false

  @usableFromInline package init(arrayLiteral endings: String...) {
    self.init(endings)
  }

  package init(_ endings: some Sequence<String>) {
    self.endings = ByteStrings(endings) { $0.last }
    for ending in endings {
      guard let last = ending.utf8.last else { continue }
      if let before = ending.utf8.dropLast().last {
        filter.insert(BytePair(last, before))
      } else {
        hasShort = true
      }
    }
  }

  /// Whether a word ends with one of them.
  @usableFromInline package func end(_ word: String) -> Bool { word.withBytes(end) }

  /// Whether one of them may; false for most words.
  @inlinable
  func mayHave(_ ending: BytePair) -> Bool { hasShort || filter.mayContain(ending) }

  @inline(__always)
  private func end(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = bytes.last,
      mayHave(BytePair(last, bytes.count > 1 ? bytes[bytes.count - 2] : 0))
    else { return false }
    return endings.contains(by: last) { bytes.ends(with: $0) }
  }
}
