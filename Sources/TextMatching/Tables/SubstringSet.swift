/// Literals that stand anywhere in words or texts: "treffen" in "Vernetzungstreffen".
///
/// Ask the text: `word.contains(anyOf: parts)`.
package struct SubstringSet: Sendable, ExpressibleByArrayLiteral {
  private let parts: ByteStrings

  /// Takes the parts; empty ones are left out.
  package init(arrayLiteral parts: String...) {
    self.init(parts)
  }

  /// Empty parts are left out.
  package init(_ parts: some Sequence<String>) {
    self.parts = ByteStrings(parts, by: .first)
  }

  fileprivate func hasElement(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    parts.filter.withBits { bits in
      var first = bytes.first ?? 0
      for index in bytes.indices {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        if parts.hasShort || ByteFilter.mightContain(BytePair(first, second), bits) {
          let rest = UnsafeBufferPointer(rebasing: bytes[index...])
          if parts.contains(by: first, where: { rest.hasLiteralPrefix($0) }) { return true }
        }
        first = second
      }
      return false
    }
  }
}

extension String {
  /// Whether one of the literals stands in the text.
  package func contains(anyOf parts: SubstringSet) -> Bool {
    withBytes { parts.hasElement(in: $0) }
  }
}

extension Substring {
  /// Whether one of the literals stands in the text.
  package func contains(anyOf parts: SubstringSet) -> Bool {
    withBytes { parts.hasElement(in: $0) }
  }
}
