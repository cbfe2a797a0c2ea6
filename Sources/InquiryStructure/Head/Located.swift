import CouncilModel

/// A value of a head and where it was read: the lines that a reader looked at.
///
/// `PaperAssembly` narrows the range to the words that say the value.
struct Located<Value> {
  var value: Value
  /// UTF-8 range in the letter's text.
  var range: TextRange

  func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(value: transform(value), range: range)
  }
}

extension Located: Equatable where Value: Equatable {}
