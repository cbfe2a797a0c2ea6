/// Stems with which words begin: "besetz" for "besetzt" and "Besetzung".
@usableFromInline package struct WordBeginnings: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline let stems: ByteStrings

  @usableFromInline package init(arrayLiteral stems: String...) {
    self.init(stems)
  }

  package init(_ stems: some Sequence<String>) {
    self.stems = ByteStrings(stems, by: .first)
  }

  /// Whether one of them begins with a byte.
  package func mayBegin(with byte: UInt8) -> Bool { stems.contains(by: byte) { _ in true } }

  /// Whether a word begins with one of them.
  @usableFromInline package func begin(_ word: String) -> Bool { word.withBytes { begin($0) } }

  /// Whether a text begins with one of them.
  package func begin(_ text: Substring) -> Bool { text.withBytes { begin($0) } }

  @inline(__always)
  private func begin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    stems.stand(at: .first, of: text) { text.begins(with: $0) }
  }
}
