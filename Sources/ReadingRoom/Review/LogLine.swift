internal import CouncilModel
internal import EntityRegistry
internal import Presentation

/// A decision of the log: who, when, what.
struct LogLine: Sendable {
  let number: Int
  let by: String
  /// "4. Mai 2026, 13:05 Uhr (UTC)"
  let time: String
  let words: String
  /// Whether it was taken back since.
  let isUndone: Bool
  /// Whether it can be taken back, as far as the log says.
  let canBeUndone: Bool

  init(
    _ record: DecisionRecord, in view: RegistryView, _ statements: [String: RegistryStatement],
    _ log: [DecisionRecord]
  ) {
    number = record.number
    by = record.by
    time = Self.time(record.at)
    words = record.decision.plain(in: view, statements: statements)
    let takenBack = Set(
      log.compactMap { other in if case .undo(let number) = other.decision { number } else { nil } }
    )
    isUndone = takenBack.contains(record.number)
    let isLast = !log.contains { later in
      later.number > record.number && !takenBack.contains(later.number)
        && !later.decision.named.isDisjoint(with: record.decision.named)
    }
    if case .undo = record.decision {
      canBeUndone = false
    } else {
      canBeUndone = isLast && !isUndone
    }
  }

  static func time(_ at: String) -> String {
    let parts = at.split(separator: "T")
    guard parts.count == 2 else { return at }
    return said("\(PlainDate.text(String(parts[0]))), \(parts[1].prefix(5)) Uhr (UTC)")
  }

  static let text = """
    <li{{#isUndone}} class="undone"{{/isUndone}}><span class="count">{{number}}</span> <b>{{by}}</b> <span class="place">{{time}}</span><br>{{words}}{{#isUndone}} <span class="note">([[zurückgenommen]])</span>{{/isUndone}}</li>

    """
}
