/// Which signatures a text's words have: says of a whole set of words at once that none of them
/// stands in the text.
@usableFromInline package struct WordSignatures: Sendable {
  @usableFromInline var bits = InlineArray<16, UInt64>(repeating: 0)

  /// Of a text without words.
  package init() {}

  /// Adds the signature of a word that stands in the text.
  @inlinable
  package mutating func insert(_ signature: WordSignature) {
    bits[signature.index >> 6] |= 1 << UInt64(signature.index & 63)
  }

  /// Whether any of the words may be among them.
  package func mightContain(_ words: WordSet) -> Bool {
    words.filter.withUnsafeBufferPointer { filter in
      // Without a way out, for the sake of vector instructions.
      var common: UInt64 = 0
      for index in bits.indices { common |= bits[index] & filter[index] }
      return common != 0
    }
  }
}
