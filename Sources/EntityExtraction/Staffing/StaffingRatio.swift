import FoundationEssentials
import GermanText
import TextMatching

/// Whether a unit measures something against positions instead of counting them: "360 Fälle je
/// Vollzeitstelle", "auf eine Vollzeitstelle kommen 60 Kinder", "eine Stelle für 60 Kinder".
enum StaffingRatio {
  private static let words: WordSet = ["je", "pro"]
  private static let periods: WordSet = ["amt", "jahr"]
  private static let sharing: WordSet = [
    "kommen", "kommt", "kamen", "kam", "entfallen", "entfällt", "entfielen", "entfiel",
  ]

  /// "360 Fälle je Vollzeitstelle", "VK pro Bett", "0,45 VK / Bett"
  static func isRatio(_ all: [Token], _ unit: StaffingUnit) -> Bool {
    let before = unit.tokens.lowerBound - 1
    let behind = unit.tokens.upperBound
    if all.isWord(in: words, before) || all.isSymbol("/", before) { return true }
    if all.isWord(in: words, behind), measures(all, behind + 1) {
      return !all.isWord(in: periods, behind + 1)
    }
    return all.isSymbol("/", behind) && all.token(behind + 1)?.kind == .word
  }

  /// A quantity of the unit that belongs to a ratio.
  static func isRatio(_ all: [Token], _ quantity: Quantity, _ unit: StaffingUnit) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    let isWhole = !quantity.isArticle && quantity.decimals == 0 && quantity.minimum >= 1
    if all.isWord(in: words, before), isWhole { return true }
    if all.word(before) == "von", all.isWord(in: words, before - 2) { return true }
    guard quantity.minimum == 1, quantity.maximum == 1 else { return false }
    return all.word(before) == "auf" && isShared(all, from: before, to: unit.tokens.upperBound)
      || isKey(all, behind: unit.tokens.upperBound)
  }

  /// A noun, a number or an adjective with its noun; "pro familia" is a name.
  private static func measures(_ all: [Token], _ index: Int) -> Bool {
    guard let token = all.token(index) else { return false }
    return token.isCapitalized || token.kind == .number
      || all.token(index + 1)?.isCapitalized == true
  }

  /// "Auf eine Vollzeitstelle kommen …", "60 Kinder auf eine Stelle"
  private static func isShared(_ all: [Token], from start: Int, to end: Int) -> Bool {
    if all.isWord(in: sharing, end) || all.isWord(in: sharing, end + 1) { return true }
    return all.token(start - 1)?.isCapitalized == true
      && (all.isNumber(start - 2) || all.isNumber(start - 3))
  }

  /// "eine Vollzeitstelle für 60 Betreuungsverhältnisse"
  private static func isKey(_ all: [Token], behind index: Int) -> Bool {
    guard ["für", "auf", "zu"].contains(all.word(index)),
      let count = Quantity.starting(all, at: index + 1), !count.isArticle, count.minimum > 1,
      let noun = all.token(count.tokens.upperBound)
    else { return false }
    return noun.isCapitalized || all.token(count.tokens.upperBound + 1)?.isCapitalized == true
  }
}
