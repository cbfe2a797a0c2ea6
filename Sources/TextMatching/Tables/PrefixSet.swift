/// Stems with which words or texts begin: "besetz" for "besetzt" and "Besetzung".
///
/// Ask the text: `word.hasPrefix(in: stems)`.
@usableFromInline package struct PrefixSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline package let stems: ByteStrings

  /// Takes the stems; empty ones are left out.
  @usableFromInline package init(arrayLiteral stems: String...) {
    self.init(stems)
  }

  /// Empty stems are left out.
  package init(_ stems: some Sequence<String>) {
    self.stems = ByteStrings(stems, by: .first)
  }

  /// Whether one of them begins with a byte.
  package func mightBegin(with byte: UInt8) -> Bool { stems.contains(by: byte) { _ in true } }

  @inline(__always)
  fileprivate func isPrefix(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    stems.stand(at: .first, of: text) { text.hasLiteralPrefix($0) }
  }
}

extension String {
  /// Whether the text begins with one of the stems.
  @usableFromInline package func hasPrefix(in stems: PrefixSet) -> Bool {
    withBytes { stems.isPrefix(of: $0) }
  }
}

extension Substring {
  /// Whether the text begins with one of the stems.
  package func hasPrefix(in stems: PrefixSet) -> Bool { withBytes { stems.isPrefix(of: $0) } }
}
