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
    for index in bits.indices where bits[index] & words.filter[index] != 0 { return true }
    return false
  }
}
