import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Positions that are said in part, in brackets or as a sum of hours.
extension StaffingReader {
  private static let wholePositions: WordSet = ["vollstelle", "vollzeitstelle"]
  private static let whole: WordSet = ["volle", "vollen", "ganze", "ganzen"]
  private static let articles: WordSet = ["der", "den", "diesen"]
  private static let totals: WordSet = ["insgesamt", "gesamt"]
  /// More hours a week than all of a council's offices have together.
  private static let maximumSum: Decimal = 20_000

  /// "⟨55⟩ der 111,5 Stellen": a count of those that are counted after it.
  mutating func readPart(before phrase: StaffingPhrase) {
    var index = phrase.span.lowerBound - 1
    if tokens.isWord(in: Self.totals, index) { index -= 1 }
    guard tokens.isWord(in: Self.articles, index) else { return }
    if tokens.word(index - 1) == "von" { index -= 1 }
    guard let part = StaffingPhrase.quantity(tokens, endingAt: index - 1), !part.isArticle,
      !isTaken(index - 1), part.maximum < phrase.value
    else { return }
    append(
      Staffing(fullTimeEquivalents: part.minimum, approximate: part.approximate), part.span,
      "staffing.part")
  }

  /// "mit ⟨einer vollen⟩ und einer halben Stelle": the noun stands only once.
  mutating func readWhole(before phrase: StaffingPhrase) {
    let and = phrase.span.lowerBound - 1
    guard phrase.unit.kind == .position, tokens.word(and) == "und",
      tokens.isWord(in: Self.whole, and - 1),
      let count = StaffingPhrase.quantity(tokens, endingAt: and - 2), !count.isRange,
      count.decimals == 0, !isTaken(and - 1)
    else { return }
    append(
      Staffing(fullTimeEquivalents: count.minimum), count.span.lowerBound..<and,
      "staffing.coordinated")
  }

  /// "ein Stellenanteil von 0,8 auf ⟨1,0⟩": what it was and what it becomes.
  mutating func readGrowth(after phrase: StaffingPhrase) {
    let preposition = phrase.span.upperBound
    guard phrase.unit.span.upperBound < preposition, tokens.word(preposition) == "auf",
      let quantity = Quantity(tokens, at: preposition + 1), quantity.decimals > 0,
      quantity.span.lowerBound == preposition + 1, !isTaken(preposition + 1),
      StaffingUnit(tokens, at: quantity.span.upperBound) == nil,
      !tokens.isSymbol("%", quantity.span.upperBound)
    else { return }
    append(
      Staffing(fullTimeEquivalents: quantity.minimum, approximate: quantity.approximate),
      quantity.span, "staffing.coordinated")
  }

  /// "eine Sozialarbeiterin ⟨(Vollstelle)⟩": one position, where nothing else counts it.
  mutating func readBracket(at index: Int) -> Bool {
    guard tokens.isWord(in: Self.wholePositions, index), tokens.isSymbol("(", index - 1),
      tokens.isSymbol(")", index + 1), !isTaken(index), index >= 2, !isTaken(index - 2),
      tokens[index - 2].isCapitalized,
      Numeral(tokens, at: index - 3).map({ $0.isArticle || $0.value == 1 }) ?? true
    else { return false }
    append(
      Staffing(fullTimeEquivalents: 1), index..<(index + 1), "staffing.bracket")
    return true
  }

  /// "145 Wochenstunden offen": more hours than one person works are those of several.
  mutating func readSum(endingAt unit: Int) {
    guard tokens.word(unit) == "wochenstunden", !isTaken(unit),
      let quantity = StaffingPhrase.quantity(tokens, endingAt: unit - 1), !quantity.isRange,
      !isTaken(unit - 1), quantity.minimum > WeeklyHours.maximum,
      quantity.minimum <= Self.maximumSum
    else { return }
    let sentence = passage.sentence(at: unit)
    let around = StaffingReader.surroundings(of: unit, in: tokens)
    guard !marks.has(.notWorking, in: sentence), marks.has(.employment, in: around) else { return }
    let value = quantity.minimum.divided(by: WeeklyHours.fullTime, places: 4)
    append(
      Staffing(
        fullTimeEquivalents: value, approximate: quantity.approximate,
        weeklyHours: quantity.minimum),
      quantity.span.lowerBound..<(unit + 1), "staffing.hours")
  }
}
