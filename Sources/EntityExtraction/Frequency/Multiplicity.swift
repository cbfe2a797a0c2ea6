import FoundationEssentials
import GermanText
import TextMatching

/// A count of occasions: "zweimal", "2x", "ein- bis zweimal", "drei Mal", "mehrmals".
struct Multiplicity {
  private static let words: WordSet = ["mal", "male", "x"]
  static let several: WordSet = ["mehrmals", "mehrfach"]
  private static let ending = "mal"
  static let endings: SuffixSet = [ending]
  static let between = "zwischen"
  /// "mehrmals" is at least this many.
  private static let severalAtLeast: Decimal = 2

  var range: ClosedRange<Decimal>
  var bound: Quantity.Bound?
  var approximate = false
  /// With the qualifying words before it.
  var span: Range<Int>

  /// The count that begins with a number at a token.
  init?(_ tokens: [Token], at index: Int) {
    guard tokens.indices.contains(index), tokens[index].kind != .symbol else { return nil }
    if Self.several.contains(tokens[index]) {
      (range, bound) = (Self.severalAtLeast...Self.severalAtLeast, .atLeast)
      span = index..<(index + 1)
      return
    }
    if tokens.word(index - 1) != Self.between, let value = Self.compound(tokens[index].folded) {
      range = value...value
      span = index..<(index + 1)
    } else if let first = Numeral(tokens, at: index),
      let (second, end) = Self.upperEnd(tokens, first.span.upperBound), second > first.value
    {
      range = first.value...second
      span = index..<end
    } else if let (low, high, end) = Self.between(tokens, index) {
      range = low...high
      span = index..<end
    } else if let quantity = Quantity(tokens, at: index),
      let end = Self.word(tokens, quantity.span.upperBound)
    {
      range = quantity.minimum...quantity.maximum
      (bound, approximate) = (quantity.bound, quantity.approximate)
      span = quantity.span.lowerBound..<end
      return
    } else {
      return nil
    }
    takeQualifiers(tokens)
  }

  /// "zweimal" → 2
  private static func compound(_ word: String) -> Decimal? {
    guard word.hasLiteralSuffix(ending), word.byteCount > 4 else { return nil }
    return NumberWord.value(of: String(word.dropLast(3)))
  }

  /// "zwischen einmal und fünfmal"
  private static func between(
    _ tokens: [Token], _ index: Int
  ) -> (low: Decimal, high: Decimal, end: Int)? {
    guard tokens.word(index) == between, let low = compound(tokens.word(index + 1)),
      tokens.word(index + 2) == "und", let high = compound(tokens.word(index + 3)), high > low
    else { return nil }
    return (low, high, index + 4)
  }

  /// "- bis zweimal", "bis zweimal"
  private static func upperEnd(_ tokens: [Token], _ index: Int) -> (Decimal, end: Int)? {
    var index = index
    if tokens.isSymbol("-", index) { index += 1 }
    guard ["bis", "oder"].contains(tokens.word(index)) else { return nil }
    return compound(tokens.word(index + 1)).map { ($0, index + 2) }
  }

  private static func word(_ tokens: [Token], _ index: Int) -> Int? {
    var index = index
    if tokens.isSymbol("-", index) { index += 1 }
    if tokens.isWord(in: words, index) || tokens.isSymbol("×", index) { return index + 1 }
    return nil
  }

  private mutating func takeQualifiers(_ tokens: [Token]) {
    let qualifiers = Qualifiers(tokens, before: span.lowerBound)
    (bound, approximate) = (qualifiers.bound, qualifiers.approximate)
    span = qualifiers.start..<span.upperBound
  }
}
