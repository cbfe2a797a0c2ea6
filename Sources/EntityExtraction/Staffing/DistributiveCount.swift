import FoundationEssentials
import GermanText
import TextMatching

/// How many things "jeweils" (each) speaks of, where the sentence counts or names them before:
/// "In den Gebieten A und B ist jeweils ein …", "An drei Standorten sind jeweils …".
enum DistributiveCount {
  private static let markers: WordSet = ["jeweils", "je"]
  private static let conjunctions: WordSet = ["und", "sowie"]
  private static let places: WordSet = ["in", "im", "an", "für", "bei"]
  private static let singularArticles: WordSet = ["der", "dem", "einer", "einem"]
  private static let pluralArticles: WordSet = ["den", "die", "der"]
  /// Things that a sentence counts one by one; more is a statistic.
  private static let maximum: Decimal = 30
  /// Tokens from the counted things to "jeweils".
  private static let maximumFront = 60
  /// Tokens between "jeweils" and the quantity: "jeweils ein Quartiersmanager mit einer".
  private static let maximumDistance = 6

  /// The position of "jeweils" before a quantity, and the number of things; nil where unclear.
  static func find(
    _ tokens: [Token], before quantity: Int, in sentence: Range<Int>
  ) -> (marker: Int, count: Decimal)? {
    guard let marker = marker(tokens, before: quantity, in: sentence) else { return nil }
    let front = sentence.lowerBound..<marker
    if let (start, count) = counted(tokens, before: marker, in: sentence) { return (start, count) }
    guard
      let count = counted(tokens, in: front) ?? named(tokens, in: front)
        ?? placed(tokens, in: front)
    else { return nil }
    return (marker, count)
  }

  private static func marker(
    _ tokens: [Token], before quantity: Int, in sentence: Range<Int>
  ) -> Int? {
    var index = quantity - 1
    while index >= max(sentence.lowerBound, quantity - maximumDistance) {
      if tokens.isWord(in: markers, index) {
        let between = (index + 1)..<quantity
        if between.isEmpty { return index }
        return NumberWord.isArticle(tokens.word(index + 1)) && tokens[index + 2].isCapitalized
          ? index : nil
      }
      guard tokens[index].kind == .word || tokens.isSymbol("-", index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// "⟨zwei Teilzeitkräfte mit jeweils⟩ 19,5 Wochenstunden"
  private static func counted(
    _ tokens: [Token], before marker: Int, in sentence: Range<Int>
  ) -> (start: Int, count: Decimal)? {
    let noun = tokens.word(marker - 1) == "mit" ? marker - 2 : marker - 1
    guard noun > sentence.lowerBound, tokens[noun].isCapitalized else { return nil }
    for start in [noun - 1, noun - 2] where start >= sentence.lowerBound {
      guard let number = Numeral(tokens, at: start), number.decimals == 0, number.value > 1,
        number.value <= maximum, number.span.upperBound == noun || isAdjective(tokens, noun - 1)
      else { continue }
      return (start, number.value)
    }
    return nil
  }

  private static func isAdjective(_ tokens: [Token], _ index: Int) -> Bool {
    let word = tokens.word(index)
    return !tokens[index].isCapitalized
      && (word.hasLiteralSuffix("e") || word.hasLiteralSuffix("en"))
  }

  /// "an drei Standorten", "beiden Stadtteilen"
  private static func counted(_ tokens: [Token], in front: Range<Int>) -> Decimal? {
    for index in front.suffix(maximumFront).reversed() {
      guard let number = Numeral(tokens, at: index), !number.isArticle, number.decimals == 0,
        number.value > 1, number.value <= maximum
      else { continue }
      var noun = number.span.upperBound
      if noun < front.upperBound, tokens[noun].kind == .word, !tokens[noun].isCapitalized {
        noun += 1
      }
      guard noun < front.upperBound, tokens[noun].isCapitalized,
        tokens.word(noun).hasLiteralSuffix("n")
      else {
        continue
      }
      return number.value
    }
    return nil
  }

  /// "In der Nordstadt und im Quartier Hopfengarten": every place has a preposition of its own.
  private static func placed(_ tokens: [Token], in front: Range<Int>) -> Decimal? {
    var index = front.lowerBound
    var count: Decimal = 0
    while index < front.upperBound, tokens.isWord(in: places, index) {
      index += 1
      if tokens.isWord(in: singularArticles, index) { index += 1 }
      let name = index
      while index < front.upperBound, tokens[index].isCapitalized || tokens.isSymbol("-", index) {
        index += 1
      }
      guard index > name else { return nil }
      count += 1
      guard tokens.isSymbol(",", index) || tokens.isWord(in: conjunctions, index) else { break }
      index += 1
    }
    return count > 1 ? count : nil
  }

  /// "In den Programmgebieten Soziale Stadt Magdeburger Allee und Erfurt Südost"
  private static func named(_ tokens: [Token], in front: Range<Int>) -> Decimal? {
    guard let start = front.first, tokens.isWord(in: places, start),
      tokens.isWord(in: pluralArticles, start + 1)
    else { return nil }
    var index = start + 2
    guard index < front.upperBound, tokens[index].isCapitalized,
      tokens.word(index).hasLiteralSuffix("n")
    else { return nil }
    index += 1
    var count: Decimal = 0
    var isName = false
    while index < front.upperBound {
      let token = tokens[index]
      if token.isCapitalized || token.kind == .number || tokens.isSymbol("-", index) {
        if !isName { count += 1 }
        isName = true
      } else if tokens.isSymbol(",", index) || conjunctions.contains(token.folded) {
        guard isName else { return nil }
        isName = false
      } else {
        break
      }
      index += 1
    }
    return isName && count > 1 ? count : nil
  }
}
