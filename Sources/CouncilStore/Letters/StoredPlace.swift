/// A paper, or one exchange in it.
package struct StoredPlace: Sendable, Hashable {
  /// Of the paper's file.
  package var sha256: String
  /// The exchange's identifier; nil for the whole paper.
  package var exchange: String?

  package init(sha256: String, exchange: String? = nil) {
    self.sha256 = sha256
    self.exchange = exchange
  }
}
