/// Endings of words: "stiftung" for "Bürgerstiftung".
@usableFromInline package struct WordEndings: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline let endings: ByteStrings

  @usableFromInline package init(arrayLiteral endings: String...) {
    self.init(endings)
  }

  package init(_ endings: some Sequence<String>) {
    self.endings = ByteStrings(endings, by: .last)
  }

  /// Whether a word ends with one of them.
  @usableFromInline package func end(_ word: String) -> Bool { word.withBytes { end($0) } }

  @inline(__always)
  private func end(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    endings.stand(at: .last, of: text) { text.ends(with: $0) }
  }
}
