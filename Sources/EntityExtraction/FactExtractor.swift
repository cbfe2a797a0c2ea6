package import CouncilModel

/// Finds one kind of fact in a letter's passages.
package protocol FactExtractor: Sendable {
  /// The kind of fact that the extractor finds.
  var type: FactType { get }

  /// The facts in a letter's passages, in their order.
  func findings(in passages: [TokenizedPassage]) -> [Finding]
}

extension FactExtractor {
  /// The facts in passages that were not cut into tokens yet.
  package func findings(in passages: [Passage]) -> [Finding] {
    findings(in: passages.map(TokenizedPassage.init))
  }
}
