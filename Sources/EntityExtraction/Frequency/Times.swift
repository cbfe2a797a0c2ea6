import FoundationEssentials
import GermanText
import TextMatching

/// A count of occasions: "zweimal", "2x", "ein- bis zweimal", "drei Mal", "mehrmals".
struct Times {
  private static let words: WordSet = ["mal", "male", "x"]
  static let several: WordSet = ["mehrmals", "mehrfach"]
  private static let ending = "mal"
  static let endings: SuffixSet = [ending]
  /// "mehrmals" is at least this many.
  private static let severalAtLeast: Decimal = 2

  var range: ClosedRange<Decimal>
  var bound: Quantity.Bound?
  var approximate = false
  /// With the qualifying words before it.
  var tokens: Range<Int>

  /// The count that begins with a number at a token.
  init?(_ all: [Token], at index: Int) {
    guard all.indices.contains(index), all[index].kind != .symbol else { return nil }
    if Self.several.contains(all[index]) {
      (range, bound) = (Self.severalAtLeast...Self.severalAtLeast, .atLeast)
      tokens = index..<(index + 1)
      return
    }
    if let value = Self.compound(all[index].folded) {
      range = value...value
      tokens = index..<(index + 1)
    } else if let first = Numeral(all, at: index),
      let (second, end) = Self.upperEnd(all, first.tokens.upperBound), second > first.value
    {
      range = first.value...second
      tokens = index..<end
    } else if let quantity = Quantity(all, at: index),
      let end = Self.word(all, quantity.tokens.upperBound)
    {
      range = quantity.minimum...quantity.maximum
      (bound, approximate) = (quantity.bound, quantity.approximate)
      tokens = quantity.tokens.lowerBound..<end
      return
    } else {
      return nil
    }
    takeQualifiers(all)
  }

  /// "zweimal" → 2
  private static func compound(_ word: String) -> Decimal? {
    guard word.hasLiteralSuffix(ending), word.byteCount > 4 else { return nil }
    return NumberWord.value(of: String(word.dropLast(3)))
  }

  /// "- bis zweimal", "bis zweimal"
  private static func upperEnd(_ all: [Token], _ index: Int) -> (Decimal, end: Int)? {
    var index = index
    if all.isSymbol("-", index) { index += 1 }
    guard ["bis", "oder"].contains(all.word(index)) else { return nil }
    return compound(all.word(index + 1)).map { ($0, index + 2) }
  }

  private static func word(_ all: [Token], _ index: Int) -> Int? {
    var index = index
    if all.isSymbol("-", index) { index += 1 }
    if all.isWord(in: words, index) || all.isSymbol("×", index) { return index + 1 }
    return nil
  }

  private mutating func takeQualifiers(_ all: [Token]) {
    let qualifiers = Qualifiers(all, before: tokens.lowerBound)
    (bound, approximate) = (qualifiers.bound, qualifiers.approximate)
    tokens = qualifiers.start..<tokens.upperBound
  }
}
