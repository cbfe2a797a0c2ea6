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
    _ all: [Token], before quantity: Int, in sentence: Range<Int>
  ) -> (marker: Int, count: Decimal)? {
    guard let marker = marker(all, before: quantity, in: sentence) else { return nil }
    let front = sentence.lowerBound..<marker
    if let (start, count) = counted(all, before: marker, in: sentence) { return (start, count) }
    guard let count = counted(all, in: front) ?? named(all, in: front) ?? placed(all, in: front)
    else { return nil }
    return (marker, count)
  }

  private static func marker(
    _ all: [Token], before quantity: Int, in sentence: Range<Int>
  ) -> Int? {
    var index = quantity - 1
    while index >= max(sentence.lowerBound, quantity - maximumDistance) {
      if all.isWord(in: markers, index) {
        let between = (index + 1)..<quantity
        if between.isEmpty { return index }
        return NumberWord.isArticle(all.word(index + 1)) && all[index + 2].isCapitalized
          ? index : nil
      }
      guard all[index].kind == .word || all.isSymbol("-", index) else { return nil }
      index -= 1
    }
    return nil
  }

  /// "⟨zwei Teilzeitkräfte mit jeweils⟩ 19,5 Wochenstunden"
  private static func counted(
    _ all: [Token], before marker: Int, in sentence: Range<Int>
  ) -> (start: Int, count: Decimal)? {
    let noun = all.word(marker - 1) == "mit" ? marker - 2 : marker - 1
    guard noun > sentence.lowerBound, all[noun].isCapitalized else { return nil }
    for start in [noun - 1, noun - 2] where start >= sentence.lowerBound {
      guard let number = Numeral(all, at: start), number.decimals == 0, number.value > 1,
        number.value <= maximum, number.tokens.upperBound == noun || isAdjective(all, noun - 1)
      else { continue }
      return (start, number.value)
    }
    return nil
  }

  private static func isAdjective(_ all: [Token], _ index: Int) -> Bool {
    let word = all.word(index)
    return !all[index].isCapitalized && (word.hasLiteralSuffix("e") || word.hasLiteralSuffix("en"))
  }

  /// "an drei Standorten", "beiden Stadtteilen"
  private static func counted(_ all: [Token], in front: Range<Int>) -> Decimal? {
    for index in front.suffix(maximumFront).reversed() {
      guard let number = Numeral(all, at: index), !number.isArticle, number.decimals == 0,
        number.value > 1, number.value <= maximum
      else { continue }
      var noun = number.tokens.upperBound
      if noun < front.upperBound, all[noun].kind == .word, !all[noun].isCapitalized { noun += 1 }
      guard noun < front.upperBound, all[noun].isCapitalized, all.word(noun).hasLiteralSuffix("n")
      else {
        continue
      }
      return number.value
    }
    return nil
  }

  /// "In der Nordstadt und im Quartier Hopfengarten": every place has a preposition of its own.
  private static func placed(_ all: [Token], in front: Range<Int>) -> Decimal? {
    var index = front.lowerBound
    var count: Decimal = 0
    while index < front.upperBound, all.isWord(in: places, index) {
      index += 1
      if all.isWord(in: singularArticles, index) { index += 1 }
      let name = index
      while index < front.upperBound, all[index].isCapitalized || all.isSymbol("-", index) {
        index += 1
      }
      guard index > name else { return nil }
      count += 1
      guard all.isSymbol(",", index) || all.isWord(in: conjunctions, index) else { break }
      index += 1
    }
    return count > 1 ? count : nil
  }

  /// "In den Programmgebieten Soziale Stadt Magdeburger Allee und Erfurt Südost"
  private static func named(_ all: [Token], in front: Range<Int>) -> Decimal? {
    guard let start = front.first, all.isWord(in: places, start),
      all.isWord(in: pluralArticles, start + 1)
    else { return nil }
    var index = start + 2
    guard index < front.upperBound, all[index].isCapitalized, all.word(index).hasLiteralSuffix("n")
    else { return nil }
    index += 1
    var count: Decimal = 0
    var isName = false
    while index < front.upperBound {
      let token = all[index]
      if token.isCapitalized || token.kind == .number || all.isSymbol("-", index) {
        if !isName { count += 1 }
        isName = true
      } else if all.isSymbol(",", index) || conjunctions.contains(token.folded) {
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
