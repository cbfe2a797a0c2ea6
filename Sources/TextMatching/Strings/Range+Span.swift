extension Range where Bound == Int {
  /// The range between two positions; empty where the second stands before the first.
  package static func span(_ start: Int, _ end: Int) -> Range<Int> { start..<Swift.max(start, end) }
}
