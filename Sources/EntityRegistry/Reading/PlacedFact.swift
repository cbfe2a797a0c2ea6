internal import CouncilModel

/// A fact of a passage, with the tokens that it covers.
struct PlacedFact {
  var value: FactValue
  /// Positions of tokens in the passage.
  var range: Range<Int>
}
