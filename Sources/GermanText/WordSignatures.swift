/// Which signatures a text's words have: says of a whole set of words at once that none of them
/// stands in the text.
package struct WordSignatures: Sendable {
  private var bits = InlineArray<16, UInt64>(repeating: 0)

  /// Of the words among the tokens, in lower case.
  package init(_ tokens: [Token]) {
    for index in tokens.indices where tokens[index].kind == .word {
      let signature = tokens[index].signature.index
      bits[signature >> 6] |= 1 << UInt64(signature & 63)
    }
  }

  /// Whether any of the words may be among them.
  package func mayHold(_ words: WordSet) -> Bool {
    words.filter.withUnsafeBufferPointer { filter in
      // Without a way out, for the sake of vector instructions.
      var common: UInt64 = 0
      for index in bits.indices { common |= bits[index] & filter[index] }
      return common != 0
    }
  }
}
