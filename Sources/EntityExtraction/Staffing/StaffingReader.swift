import CouncilModel
import FoundationEssentials
import GermanText
import TextMatching

/// Reads one passage's positions.
struct StaffingReader {
  private static let repairConfidence = Decimal(sign: .plus, exponent: -1, significand: 8)
  /// Tokens between a count of positions and the list that divides it.
  private static let enumerationReach = 80
  private static let surroundingsReach = 150

  let passage: TokenizedPassage
  let number: Int
  private(set) var found: [Finding] = []
  /// Which tokens belong to a finding.
  private(set) var taken: [Bool]

  private(set) lazy var marks = StaffingMarks(passage.tokens)

  /// A reader that has not read yet.
  ///
  /// - Parameter number: the passage's index, for the findings.
  init(_ passage: TokenizedPassage, _ number: Int) {
    self.passage = passage
    self.number = number
    taken = Array(repeating: false, count: passage.tokens.count)
  }

  var tokens: [Token] { passage.tokens }

  /// Whether a unit of positions may stand in the passage at all.
  private(set) lazy var mightContainUnits = tokens.indices.contains {
    StaffingUnit.mightStand(tokens, $0)
  }

  /// Takes positions that are counted or measured, with the lists that part them: "2,0 VZÄ, davon 1,5".
  mutating func readPhrases() {
    guard mightContainUnits else { return }
    for index in tokens.indices {
      if readBracket(at: index) { continue }
      guard let unit = StaffingUnit(tokens, at: index), !isTaken(unit.span.lowerBound),
        let phrase = StaffingPhrase(tokens, unit), !isTaken(phrase.quantity.span.lowerBound)
      else { continue }
      let sentence = passage.sentence(at: index)
      if unit.kind != .fullTime, !phrase.isMeasured {
        let context = StaffingContext(
          tokens: tokens, sentence: sentence, around: Self.surroundings(of: index, in: tokens),
          marks: marks)
        guard context.isPosition(phrase.quantity, unit: unit) else { continue }
        if countsMeasured(after: phrase.span.upperBound) { continue }
      }
      add(phrase, in: sentence)
      readCoordinated(before: phrase)
      readWhole(before: phrase)
      readGrowth(after: phrase)
      readPart(before: phrase)
      readEnumeration(after: phrase)
    }
  }

  /// The tokens around a unit in which employment may be spoken of.
  static func surroundings(of index: Int, in tokens: [Token]) -> Range<Int> {
    max(0, index - surroundingsReach)..<min(tokens.count, index + surroundingsReach)
  }

  /// "20 Planstellen mit 14,96 VZW": the measure counts, not the number of posts.
  private func countsMeasured(after index: Int) -> Bool {
    guard ["mit", "im", "("].contains(tokens.token(index)?.folded ?? "") else { return false }
    for probe in index..<min(index + 8, tokens.count) {
      if let unit = StaffingUnit(tokens, at: probe), unit.kind != .position,
        let phrase = StaffingPhrase(tokens, unit), phrase.span.lowerBound > index
      {
        return true
      }
      if tokens.isSymbol(in: [".", ";"], probe) { return false }
    }
    return false
  }

  private mutating func add(_ phrase: StaffingPhrase, in sentence: Range<Int>) {
    var span = phrase.span
    var value = phrase.value
    var rule = "staffing.phrase"
    if let (marker, count) = DistributiveCount.find(
      tokens, before: span.lowerBound, in: sentence)
    {
      value *= count
      span = marker..<span.upperBound
      rule = "staffing.each"
    }
    var staffing = Staffing(
      fullTimeEquivalents: value,
      approximate: phrase.quantity.approximate || phrase.quantity.isRange,
      weeklyHours: phrase.weeklyHours)
    staffing.takeEnds(of: phrase.quantity)
    switch phrase.quantity.bound {
    case .atLeast: staffing.bound = .atLeast
    case .atMost: staffing.bound = .atMost
    case nil: break
    }
    if phrase.isRepaired { staffing.repairedFrom = passage.text(phrase.span) }
    staffing.role = role(after: phrase.span.upperBound)
    append(
      staffing, span, rule, confidence: phrase.isRepaired ? Self.repairConfidence : 1)
  }

  /// "von 2,0 auf 3,5 VZÄ", "1,0 und 0,5 VZÄ": the unit stands only once.
  private mutating func readCoordinated(before phrase: StaffingPhrase) {
    var index = phrase.span.lowerBound - 1
    let isGrowth = tokens.word(index) == "auf"
    guard isGrowth || ["und", "bzw", "oder", "beziehungsweise"].contains(tokens.word(index)) else {
      return
    }
    index -= 1
    while let other = StaffingPhrase.quantity(tokens, endingAt: index), !isTaken(index),
      other.decimals > 0 || isGrowth && tokens.word(other.span.lowerBound - 1) == "von",
      !other.isArticle
    {
      append(
        Staffing(fullTimeEquivalents: other.minimum, approximate: other.approximate),
        other.span, "staffing.coordinated")
      index = other.span.lowerBound - 1
      guard tokens.isSymbol(",", index) else { return }
      index -= 1
    }
  }

  private mutating func readEnumeration(after phrase: StaffingPhrase) {
    let start = phrase.span.upperBound
    let sentence = passage.sentence(at: phrase.span.lowerBound)
    for index in start..<min(start + Self.enumerationReach, tokens.count)
    where StaffingEnumeration.opens(tokens, index) {
      var items = StaffingEnumeration.items(tokens, from: index + 1)
      if items.isEmpty, sentence.contains(index),
        let share = StaffingEnumeration.share(tokens, at: index),
        phrase.isMeasured || tokens[share.number].decimals > 0
      {
        items = [share]
      }
      for item in items where !isTaken(item.number) {
        guard let value = tokens[item.number].value else { continue }
        append(Staffing(fullTimeEquivalents: value), item.span, "staffing.enumeration")
      }
    }
  }

  /// "19,5 Wochenstunden" of somebody who works; "wöchentliche Arbeitszeit von 4-6 Stunden".
  mutating func readHours() {
    guard passage.mightContain(WeeklyHours.units) else { return }
    for index in tokens.indices where WeeklyHours.isUnit(tokens, index) {
      guard
        let start = (max(0, index - 5)..<index).first(where: {
          WeeklyHours(tokens, at: $0)?.span.contains(index) == true
        }), let hours = WeeklyHours(tokens, at: start), !isTaken(hours.span.upperBound - 1),
        !isTaken(index)
      else {
        readSum(endingAt: index)
        continue
      }
      var span = hours.span
      let isWorkingTime = takeWorkingTime(before: &span)
      let sentence = passage.sentence(at: index)
      guard isWorkingTime || hours.isWeekly && areWorked(hours, at: index, in: sentence) else {
        continue
      }
      var value = hours.share
      var rule = "staffing.hours"
      if let (marker, count) = DistributiveCount.find(
        tokens, before: span.lowerBound, in: sentence)
      {
        value *= count
        (span, rule) = (marker..<span.upperBound, "staffing.each")
      }
      var staffing = Staffing(
        fullTimeEquivalents: value,
        approximate: hours.hours.approximate || hours.hours.isRange,
        weeklyHours: hours.hours.isRange ? nil : hours.hours.minimum)
      staffing.takeEnds(of: hours.hours)
      append(staffing, span, rule)
    }
  }

  /// Whether hours a week are somebody's working time.
  private mutating func areWorked(_ hours: WeeklyHours, at unit: Int, in sentence: Range<Int>)
    -> Bool
  {
    if marks.has(.working, in: sentence) { return true }
    guard tokens.word(unit) == "wochenstunden" else { return false }
    if marks.has(.worker, in: sentence) { return true }
    return hours.isShareOfWeek && !marks.has(.notWorking, in: sentence)
  }

  private func takeWorkingTime(before span: inout Range<Int>) -> Bool {
    var index = span.lowerBound - 1
    while ["von", "insgesamt", "beträgt"].contains(tokens.word(index)) { index -= 1 }
    guard tokens.word(index).hasLiteralSuffix("arbeitszeit"), index >= 1,
      tokens.word(index).hasLiteralPrefix("wochen")
        || tokens.word(index - 1).hasLiteralPrefix("wöchentlich")
    else { return false }
    let isCompound = tokens.word(index).hasLiteralPrefix("wochen")
    span = (isCompound ? index : index - 1)..<span.upperBound
    return true
  }

  /// "6,6 Stellen ⟨für⟩ die Fallbearbeitung"
  private func role(after index: Int) -> String? {
    guard tokens.word(index) == "für", Numeral(tokens, at: index + 1)?.isArticle != false else {
      return nil
    }
    var end = index + 1
    var last: Int?
    while end < tokens.count, end <= index + 6,
      tokens[end].kind == .word || tokens.isSymbol("-", end)
    {
      if tokens[end].isCapitalized {
        last = end
      } else if last != nil, tokens.word(end) != "und" {
        break
      }
      end += 1
    }
    return last.map { passage.text((index + 1)..<($0 + 1)) }
  }

  /// Whether a token belongs to a finding.
  func isTaken(_ token: Int) -> Bool { taken.indices.contains(token) && taken[token] }

  /// Takes positions with their words, which belong to no other from now on.
  mutating func append(
    _ staffing: Staffing, _ span: Range<Int>, _ rule: String, confidence: Decimal = 1
  ) {
    for token in span where taken.indices.contains(token) { taken[token] = true }
    found.append(
      Finding(
        passage: number, range: tokens.textRange(span), value: .staffing(staffing), rule: rule,
        confidence: confidence))
  }
}
