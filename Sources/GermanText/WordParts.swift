/// Parts of words or texts that stand anywhere in them: "treffen" in "Vernetzungstreffen".
package struct WordParts: Sendable, ExpressibleByArrayLiteral {
  /// By their first byte.
  private let parts: ByteStrings
  /// Of the first two bytes; a part of one byte alone lets everything pass.
  private var filter = ByteFilter()
  private var hasShort = false

  package init(arrayLiteral parts: String...) {
    self.parts = ByteStrings(parts) { $0.first }
    for part in parts {
      guard let first = part.utf8.first else { continue }
      if let second = part.utf8.dropFirst().first {
        filter.insert(BytePair(first, second))
      } else {
        hasShort = true
      }
    }
  }

  /// Whether one of them stands in a text.
  package func stand(in text: String) -> Bool {
    text.withBytes { bytes in
      filter.withBits { bits in
        var first = bytes.first ?? 0
        for index in bytes.indices {
          let second = index + 1 < bytes.count ? bytes[index + 1] : 0
          if hasShort || ByteFilter.mayContain(BytePair(first, second), bits) {
            let rest = UnsafeBufferPointer(rebasing: bytes[index...])
            if parts.contains(by: first, where: { rest.begins(with: $0) }) { return true }
          }
          first = second
        }
        return false
      }
    }
  }
}
