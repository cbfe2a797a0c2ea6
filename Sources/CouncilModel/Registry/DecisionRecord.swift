/// A line of the registry's log: who decided what, when.
package struct DecisionRecord: Sendable, Hashable, Codable {
  /// From 1, without gaps.
  package var number: Int
  /// ISO 8601, UTC.
  package var at: String
  package var by: String
  package var decision: Decision

  package init(number: Int, at: String, by: String, decision: Decision) {
    self.number = number
    self.at = at
    self.by = by
    self.decision = decision
  }
}
