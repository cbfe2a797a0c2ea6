import CouncilModel

/// When an answer is due: only where the inquiry prints its date and a rule of its council is known.
struct Deadlines {
  private let rules: [String: [DeadlineRule]]

  init(_ rules: [DeadlineRule]) {
    self.rules = Dictionary(grouping: rules) { FoldedLetters.text(of: $0.municipality) }
  }

  /// The last day, ISO 8601; nil where it cannot be told (Frist nicht bestimmbar).
  ///
  /// - Parameter municipality: folded.
  func due(asked: String?, municipality: String?) -> String? {
    guard let asked, let municipality, let day = DayNumber.of(asked),
      let rule = rules[municipality]?.last(where: { Self.applies($0, asked) })
    else { return nil }
    return DayNumber.iso(day + rule.days)
  }

  private static func applies(_ rule: DeadlineRule, _ day: String) -> Bool {
    (rule.from.map { $0 <= day } ?? true) && (rule.until.map { day <= $0 } ?? true)
  }
}
