import SearchAnalysis
internal import Synchronization

/// An analyzer that remembers words for all who write to a store, one at a time. Made when it is
/// first needed: letters that workers have prepared need none.
final class SharedAnalyzer: Sendable {
  private let analyzer = Mutex<TextAnalyzer?>(nil)

  func withTurn<Value: Sendable>(_ body: (TextAnalyzer) throws -> Value) rethrows -> Value {
    try analyzer.withLock { present in
      let analyzer = present ?? TextAnalyzer()
      present = analyzer
      return try body(analyzer)
    }
  }
}
