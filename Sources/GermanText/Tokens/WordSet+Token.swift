public import TextMatching

extension WordSet {
  /// Whether the small letters of a token's word are one of them.
  @inlinable
  package func contains(_ token: Token) -> Bool { contains(token.folded, token.signature) }
}

extension WordSignatures {
  /// Of the words among the tokens, in lower case.
  package init(_ tokens: [Token]) {
    self.init()
    for index in tokens.indices where tokens[index].kind == .word {
      insert(tokens[index].signature)
    }
  }
}
