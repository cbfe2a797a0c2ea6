/// Stems with which words begin: "besetz" for "besetzt" and "Besetzung".
@usableFromInline package struct WordBeginnings: Sendable, ExpressibleByArrayLiteral {
  /// By their first byte.
  private let stems: ByteStrings
  /// Of the first two bytes; a stem of one byte alone lets every word pass.
  @usableFromInline var filter = ByteFilter()
  @usableFromInline var hasShort = false

  @usableFromInline package init(arrayLiteral stems: String...) {
    self.init(stems)
  }

  package init(_ stems: some Sequence<String>) {
    self.stems = ByteStrings(stems) { $0.first }
    for stem in stems {
      guard let first = stem.utf8.first else { continue }
      if let second = stem.utf8.dropFirst().first {
        filter.insert(BytePair(first, second))
      } else {
        hasShort = true
      }
    }
  }

  /// Whether a word begins with one of them.
  @usableFromInline package func begin(_ word: String) -> Bool { word.withBytes(begin) }

  /// Whether a text begins with one of them.
  package func begin(_ text: Substring) -> Bool { text.withBytes(begin) }

  /// Whether one of them may; false for most words.
  @inlinable
  func mayHave(_ beginning: BytePair) -> Bool {
    hasShort || filter.mayContain(beginning)
  }

  @inline(__always)
  private func begin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, mayHave(BytePair(first, bytes.count > 1 ? bytes[1] : 0)) else {
      return false
    }
    return stems.contains(by: first) { bytes.begins(with: $0) }
  }
}
