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

  private lazy var marks = StaffingMarks(passage.tokens)

  init(_ passage: TokenizedPassage, _ number: Int) {
    self.passage = passage
    self.number = number
    taken = Array(repeating: false, count: passage.tokens.count)
  }

  private var all: [Token] { passage.tokens }

  /// Whether a unit of positions may stand in the passage at all.
  private(set) lazy var mightContainUnits = all.indices.contains {
    StaffingUnit.mightStand(all, $0)
  }

  mutating func readPhrases() {
    guard mightContainUnits else { return }
    for index in all.indices {
      guard let unit = StaffingUnit(all, at: index), !isTaken(unit.tokens.lowerBound),
        let phrase = StaffingPhrase(all, unit)
      else { continue }
      let sentence = passage.sentence(at: index)
      if unit.kind != .fullTime, !phrase.isMeasured {
        let context = StaffingContext(
          all: all, sentence: sentence, around: Self.surroundings(of: index, in: all),
          marks: marks)
        guard context.isPosition(phrase.quantity, unit: unit) else { continue }
        if countsMeasured(behind: phrase.tokens.upperBound) { continue }
      }
      add(phrase, in: sentence)
      readCoordinated(before: phrase)
      readEnumeration(behind: phrase)
    }
  }

  /// The tokens around a unit in which employment may be spoken of.
  private static func surroundings(of index: Int, in all: [Token]) -> Range<Int> {
    max(0, index - surroundingsReach)..<min(all.count, index + surroundingsReach)
  }

  /// "20 Planstellen mit 14,96 VZW": the measure counts, not the number of posts.
  private func countsMeasured(behind index: Int) -> Bool {
    guard ["mit", "im", "("].contains(all.token(index)?.folded ?? "") else { return false }
    for probe in index..<min(index + 8, all.count) {
      if let unit = StaffingUnit(all, at: probe), unit.kind != .position,
        let phrase = StaffingPhrase(all, unit), phrase.tokens.lowerBound > index
      {
        return true
      }
      if all.isSymbol(in: [".", ";"], probe) { return false }
    }
    return false
  }

  private mutating func add(_ phrase: StaffingPhrase, in sentence: Range<Int>) {
    var tokens = phrase.tokens
    var value = phrase.value
    var rule = "staffing.phrase"
    if let (marker, count) = DistributiveCount.find(
      all, before: tokens.lowerBound, in: sentence)
    {
      value *= count
      tokens = marker..<tokens.upperBound
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
    if phrase.isRepaired { staffing.repairedFrom = passage.text(phrase.tokens) }
    staffing.role = role(behind: phrase.tokens.upperBound)
    append(
      staffing, tokens, rule, confidence: phrase.isRepaired ? Self.repairConfidence : 1)
  }

  /// "von 2,0 auf 3,5 VZÄ", "1,0 und 0,5 VZÄ": the unit stands only once.
  private mutating func readCoordinated(before phrase: StaffingPhrase) {
    var index = phrase.tokens.lowerBound - 1
    let isGrowth = all.word(index) == "auf"
    guard isGrowth || ["und", "bzw", "oder", "beziehungsweise"].contains(all.word(index)) else {
      return
    }
    index -= 1
    while let other = StaffingPhrase.quantity(all, endingAt: index), !isTaken(index),
      other.decimals > 0 || isGrowth && all.word(other.tokens.lowerBound - 1) == "von",
      !other.isArticle
    {
      append(
        Staffing(fullTimeEquivalents: other.minimum, approximate: other.approximate),
        other.tokens, "staffing.coordinated")
      index = other.tokens.lowerBound - 1
      guard all.isSymbol(",", index) else { return }
      index -= 1
    }
  }

  private mutating func readEnumeration(behind phrase: StaffingPhrase) {
    let start = phrase.tokens.upperBound
    let sentence = passage.sentence(at: phrase.tokens.lowerBound)
    for index in start..<min(start + Self.enumerationReach, all.count)
    where StaffingEnumeration.opens(all, index) {
      var items = StaffingEnumeration.items(all, from: index + 1)
      if items.isEmpty, phrase.isMeasured, sentence.contains(index),
        let share = StaffingEnumeration.share(all, at: index)
      {
        items = [share]
      }
      for item in items where !isTaken(item.number) {
        guard let value = all[item.number].value else { continue }
        append(Staffing(fullTimeEquivalents: value), item.tokens, "staffing.enumeration")
      }
    }
  }

  /// "19,5 Wochenstunden" of somebody who works; "wöchentliche Arbeitszeit von 4-6 Stunden".
  mutating func readHours() {
    guard passage.mightContain(WeeklyHours.units) else { return }
    for index in all.indices where WeeklyHours.isUnit(all, index) {
      guard
        let start = (max(0, index - 5)..<index).first(where: {
          WeeklyHours(all, at: $0)?.tokens.contains(index) == true
        }), let hours = WeeklyHours(all, at: start), !isTaken(hours.tokens.upperBound - 1),
        !isTaken(index)
      else { continue }
      var tokens = hours.tokens
      let isWorkingTime = takeWorkingTime(before: &tokens)
      let sentence = passage.sentence(at: index)
      guard isWorkingTime || hours.isWeekly && areWorked(hours, at: index, in: sentence) else {
        continue
      }
      var value = hours.share
      var rule = "staffing.hours"
      if let (marker, count) = DistributiveCount.find(
        all, before: tokens.lowerBound, in: sentence)
      {
        value *= count
        (tokens, rule) = (marker..<tokens.upperBound, "staffing.each")
      }
      var staffing = Staffing(
        fullTimeEquivalents: value,
        approximate: hours.hours.approximate || hours.hours.isRange,
        weeklyHours: hours.hours.isRange ? nil : hours.hours.minimum)
      staffing.takeEnds(of: hours.hours)
      append(staffing, tokens, rule)
    }
  }

  /// Whether hours a week are somebody's working time.
  private mutating func areWorked(_ hours: WeeklyHours, at unit: Int, in sentence: Range<Int>)
    -> Bool
  {
    if marks.has(.working, in: sentence) { return true }
    guard all.word(unit) == "wochenstunden" else { return false }
    if marks.has(.worker, in: sentence) { return true }
    return hours.isShareOfWeek && !marks.has(.notWorking, in: sentence)
  }

  private func takeWorkingTime(before tokens: inout Range<Int>) -> Bool {
    var index = tokens.lowerBound - 1
    while ["von", "insgesamt", "beträgt"].contains(all.word(index)) { index -= 1 }
    guard all.word(index).hasLiteralSuffix("arbeitszeit"), index >= 1,
      all.word(index).hasLiteralPrefix("wochen")
        || all.word(index - 1).hasLiteralPrefix("wöchentlich")
    else { return false }
    let isCompound = all.word(index).hasLiteralPrefix("wochen")
    tokens = (isCompound ? index : index - 1)..<tokens.upperBound
    return true
  }

  /// "6,6 Stellen ⟨für⟩ die Fallbearbeitung"
  private func role(behind index: Int) -> String? {
    guard all.word(index) == "für", Numeral(all, at: index + 1)?.isArticle != false else {
      return nil
    }
    var end = index + 1
    var last: Int?
    while end < all.count, end <= index + 6, all[end].kind == .word || all.isSymbol("-", end) {
      if all[end].isCapitalized { last = end } else if last != nil, all.word(end) != "und" { break }
      end += 1
    }
    return last.map { passage.text((index + 1)..<($0 + 1)) }
  }

  private func isTaken(_ token: Int) -> Bool { taken.indices.contains(token) && taken[token] }

  private mutating func append(
    _ staffing: Staffing, _ tokens: Range<Int>, _ rule: String, confidence: Decimal = 1
  ) {
    for token in tokens where taken.indices.contains(token) { taken[token] = true }
    found.append(
      Finding(
        passage: number, range: all.textRange(tokens), value: .staffing(staffing), rule: rule,
        confidence: confidence))
  }
}
