/// Parts of words or texts that stand anywhere in them: "treffen" in "Vernetzungstreffen".
package struct WordParts: Sendable, ExpressibleByArrayLiteral {
  private let parts: ByteStrings

  package init(arrayLiteral parts: String...) {
    self.parts = ByteStrings(parts, by: .first)
  }

  /// Whether one of them stands in a text.
  package func stand(in text: String) -> Bool {
    text.withBytes { bytes in
      parts.filter.withBits { bits in
        var first = bytes.first ?? 0
        for index in bytes.indices {
          let second = index + 1 < bytes.count ? bytes[index + 1] : 0
          if parts.hasShort || ByteFilter.mayContain(BytePair(first, second), bits) {
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
