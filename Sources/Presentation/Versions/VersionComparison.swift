package import CouncilModel

/// What changed from one version of a paper to another: exchanges are the same where their names are,
/// never because they look alike.
package struct VersionComparison: Sendable {
  /// A question or an answer, in both versions where both have it.
  package struct Change: Sendable {
    /// The exchange's.
    package var id: String
    package var number: String?
    package var question: WordChanges
    package var answer: WordChanges
    package var isInOld: Bool
    package var isInNew: Bool
  }

  /// Exchanges whose words differ, in the new version's order; then those that are gone.
  package let changes: [Change]
  /// Exchanges that say the same.
  package let unchanged: Int
  /// Head fields of which the two say different things: label, old value, new value.
  package let fields: [(label: String, old: String?, new: String?)]

  package init(from old: Extraction, to new: Extraction) {
    let before = Dictionary(old.exchanges.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let after = Set(new.exchanges.map(\.id))
    var changes: [Change] = []
    var unchanged = 0
    for exchange in new.exchanges {
      let earlier = before[exchange.id]
      if let earlier, earlier.question == exchange.question, earlier.answer == exchange.answer {
        unchanged += 1
      } else {
        changes.append(Self.change(from: earlier, to: exchange))
      }
    }
    for exchange in old.exchanges where !after.contains(exchange.id) {
      changes.append(Self.change(from: exchange, to: nil))
    }
    self.changes = changes
    self.unchanged = unchanged
    fields = Self.fields(from: old.paper, to: new.paper)
  }

  private static func change(from old: Exchange?, to new: Exchange?) -> Change {
    Change(
      id: new?.id ?? old?.id ?? "", number: new?.number ?? old?.number,
      question: WordChanges(from: old?.question ?? "", to: new?.question ?? ""),
      answer: WordChanges(from: old?.answer ?? "", to: new?.answer ?? ""),
      isInOld: old != nil, isInNew: new != nil)
  }

  private static func fields(
    from old: Paper, to new: Paper
  ) -> [(label: String, old: String?, new: String?)] {
    let (before, after) = (PaperField.fields(of: old), PaperField.fields(of: new))
    var labels: [String] = []
    for field in after + before where !labels.contains(field.label) { labels.append(field.label) }
    return labels.compactMap { label in
      func value(_ fields: [PaperField]) -> String? {
        let values = fields.filter { $0.label == label }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
      }
      let (one, other) = (value(before), value(after))
      return one == other ? nil : (label, one, other)
    }
  }
}
