/// Endings of words or texts: "stiftung" for "Bürgerstiftung".
///
/// Ask the text: `word.hasSuffix(in: endings)`.
@usableFromInline package struct SuffixSet: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline package let endings: ByteStrings

  /// Takes the endings; empty ones are left out.
  @usableFromInline package init(arrayLiteral endings: String...) {
    self.init(endings)
  }

  /// Empty endings are left out.
  package init(_ endings: some Sequence<String>) {
    self.endings = ByteStrings(endings, by: .last)
  }

  @inline(__always)
  fileprivate func isSuffix(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    endings.stand(at: .last, of: text) { text.hasLiteralSuffix($0) }
  }
}

extension String {
  /// Whether the text ends with one of the endings.
  @usableFromInline package func hasSuffix(in endings: SuffixSet) -> Bool {
    withBytes { endings.isSuffix(of: $0) }
  }
}

extension Substring {
  /// Whether the text ends with one of the endings.
  package func hasSuffix(in endings: SuffixSet) -> Bool { withBytes { endings.isSuffix(of: $0) } }
}
