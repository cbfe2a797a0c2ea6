/// One of the versions that a paper's file had.
package struct PaperVersion: Sendable, Equatable {
  /// Of its bytes.
  package var sha256: String
  /// From 1.
  package var number: Int
  /// When the store took it, ISO 8601, UTC.
  package var since: String
  /// Whether it is the one that searches find.
  package var isPresent: Bool

  package init(sha256: String, number: Int, since: String, isPresent: Bool) {
    self.sha256 = sha256
    self.number = number
    self.since = since
    self.isPresent = isPresent
  }
}
