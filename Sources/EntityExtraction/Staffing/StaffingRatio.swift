import FoundationEssentials
import GermanText
import TextMatching

/// Whether a unit measures something against positions instead of counting them: "360 Fälle je
/// Vollzeitstelle", "auf eine Vollzeitstelle kommen 60 Kinder", "eine Stelle für 60 Kinder".
enum StaffingRatio {
  private static let words: WordSet = ["je", "pro"]
  private static let verbs: WordSet = ["wird", "werden", "ist", "sind", "soll"]
  private static let dashes: WordSet = ["-", "–", "—"]
  /// Tokens of what positions are measured against: "pro 3.000 – 5.000 Einwohner".
  private static let maximumMeasure = 8
  private static let periods: WordSet = ["amt", "jahr"]
  private static let sharing: WordSet = [
    "kommen", "kommt", "kamen", "kam", "entfallen", "entfällt", "entfielen", "entfiel",
  ]

  /// "360 Fälle je Vollzeitstelle", "VK pro Bett", "0,45 VK / Bett"
  static func isRatio(_ tokens: [Token], _ unit: StaffingUnit) -> Bool {
    let before = unit.span.lowerBound - 1
    let after = unit.span.upperBound
    if tokens.isWord(in: words, before) || tokens.isSymbol("/", before) { return true }
    if tokens.isWord(in: words, after), measures(tokens, after + 1) {
      return !tokens.isWord(in: periods, after + 1)
    }
    return tokens.isSymbol("/", after) && tokens.token(after + 1)?.kind == .word
  }

  /// A quantity of the unit that belongs to a ratio.
  static func isRatio(_ tokens: [Token], _ quantity: Quantity, _ unit: StaffingUnit) -> Bool {
    let before = quantity.span.lowerBound - 1
    let isWhole = !quantity.isArticle && quantity.decimals == 0 && quantity.minimum >= 1
    if tokens.isWord(in: words, before), isWhole { return true }
    if tokens.word(before) == "von", tokens.isWord(in: words, before - 2) { return true }
    if isPer(tokens, before: quantity.span.lowerBound) { return true }
    guard quantity.minimum == 1, quantity.maximum == 1 else { return false }
    return tokens.word(before) == "auf" && isShared(tokens, from: before, to: unit.span.upperBound)
      || isKey(tokens, after: unit.span.upperBound)
  }

  /// "⟨pro 3.000 – 5.000 Einwohner⟩ 1 VZÄ", "⟨je angefangene 100 Plätze⟩ 0,5 VZÄ"
  private static func isPer(_ tokens: [Token], before start: Int) -> Bool {
    var noun = start - 1
    // "pro 50 Plätze ⟨wird⟩ 1 VZÄ"
    if tokens.isWord(in: verbs, noun) || tokens.isWord(in: sharing, noun) { noun -= 1 }
    guard tokens.token(noun)?.isCapitalized == true, tokens[start].gap <= .line,
      StaffingUnit(tokens, at: noun) == nil
    else { return false }
    var index = noun - 1
    var hasNumber = false
    let isSharing = tokens.isWord(in: sharing, start - 1)
    while index >= 0, start - index <= maximumMeasure {
      if tokens.isWord(in: words, index) || isSharing && tokens.word(index) == "auf" {
        return hasNumber
      }
      if tokens.isNumber(index) { hasNumber = true }
      guard tokens[index + 1].gap <= .line,
        tokens.isNumber(index) || tokens.isSymbol(in: dashes, index)
          || tokens[index].kind == .word && !tokens[index].isCapitalized
      else { return false }
      index -= 1
    }
    return false
  }

  /// A noun, a number or an adjective with its noun; "pro familia" is a name.
  private static func measures(_ tokens: [Token], _ index: Int) -> Bool {
    guard let token = tokens.token(index) else { return false }
    return token.isCapitalized || token.kind == .number
      || tokens.token(index + 1)?.isCapitalized == true
  }

  /// "Auf eine Vollzeitstelle kommen …", "60 Kinder auf eine Stelle"
  private static func isShared(_ tokens: [Token], from start: Int, to end: Int) -> Bool {
    if tokens.isWord(in: sharing, end) || tokens.isWord(in: sharing, end + 1) { return true }
    return tokens.token(start - 1)?.isCapitalized == true
      && (tokens.isNumber(start - 2) || tokens.isNumber(start - 3))
  }

  /// "eine Vollzeitstelle für 60 Betreuungsverhältnisse"
  private static func isKey(_ tokens: [Token], after index: Int) -> Bool {
    guard ["für", "auf", "zu"].contains(tokens.word(index)),
      let count = Quantity.starting(tokens, at: index + 1), !count.isArticle, count.minimum > 1,
      let noun = tokens.token(count.span.upperBound)
    else { return false }
    return noun.isCapitalized || tokens.token(count.span.upperBound + 1)?.isCapitalized == true
  }
}
