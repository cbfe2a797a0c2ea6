package import CouncilModel

/// Finds a kind of fact that a passage tells by itself, whatever stands around it.
package protocol PassageExtractor: FactExtractor {
  /// The facts in one passage, in their order.
  ///
  /// - Parameter number: the passage's index, for the findings.
  func findings(in passage: TokenizedPassage, _ number: Int) -> [Finding]
}

extension PassageExtractor {
  /// The facts of all passages, each read by itself.
  package func findings(in passages: [TokenizedPassage]) -> [Finding] {
    var found: [Finding] = []
    for number in passages.indices { found += findings(in: passages[number], number) }
    return found
  }
}
