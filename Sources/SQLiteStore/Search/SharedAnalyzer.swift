internal import GermanText
internal import Synchronization

/// An analyzer that remembers words for all who write to a store, one at a time.
final class SharedAnalyzer: Sendable {
  private let analyzer = Mutex(TextAnalyzer())

  func withTurn<Value: Sendable>(_ body: (TextAnalyzer) throws -> Value) rethrows -> Value {
    try analyzer.withLock { try body($0) }
  }
}
