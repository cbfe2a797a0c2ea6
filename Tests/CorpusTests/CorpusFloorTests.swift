import CouncilModel
import Testing

/// How much of the hand-written expectations is found, over all letters; the floors only rise.
@Suite struct CorpusFloorTests {
  /// Right and made up, of what is expected.
  struct Count {
    var right = 0
    var expected = 0
    var made = 0
    var misses: [String] = []

    mutating func add(
      _ letter: CorpusLetter, right: Int, missed: [String], made: [String]
    ) {
      self.right += right
      expected += right + missed.count
      self.made += made.count
      misses +=
        missed.map { "\(letter.name): missed \($0)" } + made.map { "\(letter.name): made up \($0)" }
    }
  }

  @Test(arguments: [
    ("question", 208, 1), ("pair", 202, 7), ("number", 208, 0), ("disposition", 208, 0),
    ("reference", 33, 1), ("subject", 35, 1), ("date", 20, 3), ("originators", 71, 0),
    ("answeredBy", 56, 0), ("sponsor", 86, 0), ("staffing", 119, 0), ("frequency", 96, 3),
  ])
  func `The corpus is read at least as well as before`(
    kind: String, floor: Int, mostMadeUp: Int
  ) throws {
    var count = Count()
    for letter in CorpusLetter.all { try add(kind, of: letter, to: &count) }
    let report =
      "\(kind): \(count.right) of \(count.expected), \(count.made) made up\n"
      + count.misses.joined(separator: "\n")
    #expect(count.right >= floor, "\(report)")
    #expect(count.made <= mostMadeUp, "\(report)")
  }

  private func add(_ kind: String, of letter: CorpusLetter, to count: inout Count) throws {
    let found = try letter.extraction()
    let expected = try letter.expectation()
    switch kind {
    case "question", "pair", "number", "disposition":
      addExchanges(kind, letter, expected.exchanges, found.exchanges, to: &count)
    case "reference":
      add(letter, expected.meta.reference, found.paper.reference, to: &count)
    case "subject":
      add(letter, expected.meta.subject, found.paper.subject, to: &count)
    case "date":
      add(letter, expected.meta.date, found.paper.date, to: &count)
    case "originators":
      addNames(letter, expected.meta.originators, found.paper.originators.map(\.name), to: &count)
    case "answeredBy":
      addNames(letter, expected.meta.answeredBy, found.paper.answeredBy.map(\.name), to: &count)
    case "sponsor":
      let names = found.facts.compactMap { fact -> String? in
        if case .sponsor(let sponsor) = fact.value { sponsor.name } else { nil }
      }
      addNames(letter, expected.sponsors.map(\.name), Set(names).sorted(), to: &count)
    case "staffing":
      addStaffing(letter, expected.staffing, found.facts, to: &count)
    case "frequency":
      addFrequencies(letter, expected.frequencies, found.facts, to: &count)
    default:
      Issue.record("no such kind: \(kind)")
    }
  }

  private func addExchanges(
    _ kind: String, _ letter: CorpusLetter, _ expected: [Expectation.Exchange],
    _ found: [Exchange], to count: inout Count
  ) {
    let result = Comparison.match(expected, found) { wanted, exchange in
      guard Comparison.plain(wanted.question) == Comparison.plain(exchange.question) else {
        return false
      }
      switch kind {
      case "pair": return Comparison.plain(wanted.answer) == Comparison.plain(exchange.answer)
      case "number": return wanted.number == exchange.number
      case "disposition": return wanted.disposition == exchange.disposition.rawValue
      default: return true
      }
    }
    count.add(
      letter, right: result.right,
      missed: result.missed.map { "\($0.number ?? "–") \($0.question.prefix(50))" },
      made: kind == "question" || kind == "pair"
        ? result.made.map { "\($0.number ?? "–") \($0.question.prefix(50))" } : [])
  }

  private func add(
    _ letter: CorpusLetter, _ expected: String?, _ found: String?, to count: inout Count
  ) {
    let isRight = Comparison.plain(expected) == Comparison.plain(found)
    if expected == nil, found == nil { return }
    count.add(
      letter, right: isRight ? 1 : 0, missed: isRight || expected == nil ? [] : [expected ?? ""],
      made: isRight || found == nil ? [] : [found ?? ""])
  }

  private func addNames(
    _ letter: CorpusLetter, _ expected: [String], _ found: [String], to count: inout Count
  ) {
    let result = Comparison.match(expected, found, by: Comparison.isSameName)
    count.add(letter, right: result.right, missed: result.missed, made: result.made)
  }

  private func addStaffing(
    _ letter: CorpusLetter, _ expected: [Expectation.Staffing], _ facts: [Fact],
    to count: inout Count
  ) {
    let found = facts.filter { $0.value.type == .staffing }
    let result = Comparison.match(expected, found) { wanted, fact in
      guard case .staffing(let staffing) = fact.value else { return false }
      return Comparison.isClose(staffing.fullTimeEquivalents, wanted.fte)
        && Comparison.overlaps(wanted.text, fact.evidence.text)
    }
    count.add(
      letter, right: result.right, missed: result.missed.map { "\($0.fte) \($0.text)" },
      made: result.made.map(\.evidence.text))
  }

  private func addFrequencies(
    _ letter: CorpusLetter, _ expected: [Expectation.Frequency], _ facts: [Fact],
    to count: inout Count
  ) {
    let found = facts.filter { $0.value.type == .frequency }
    let result = Comparison.match(expected, found) { wanted, fact in
      guard case .frequency(let frequency) = fact.value, wanted.kind == frequency.kind.rawValue,
        wanted.meeting == frequency.meeting, Comparison.overlaps(wanted.text, fact.evidence.text)
      else { return false }
      return frequency.kind != .recurrence
        || (Comparison.isClose(frequency.perYearMin, wanted.perYearMin)
          && Comparison.isClose(frequency.perYearMax, wanted.perYearMax))
    }
    count.add(
      letter, right: result.right, missed: result.missed.map { "\($0.kind) \($0.text)" },
      made: result.made.map(\.evidence.text))
  }
}
