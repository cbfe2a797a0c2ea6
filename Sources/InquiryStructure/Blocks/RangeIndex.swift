import CouncilModel

/// Stretches of a letter that are asked for by place, so that a letter of a thousand questions is not
/// gone through for each of its lines.
struct RangeIndex {
  private struct Entry {
    let range: TextRange
    /// Its place in the list that the index was made of.
    let place: Int
    /// The furthest end of all stretches up to this one.
    var furthestEnd: Int
  }

  /// By where they begin.
  private let entries: [Entry]

  init(_ ranges: [TextRange]) { self.init(ranges.enumerated().map { ($0.offset, $0.element) }) }

  /// - Parameter ranges: stretches, each with the place that is told of it.
  init(_ ranges: [(place: Int, range: TextRange)]) {
    var entries = ranges.map { Entry(range: $0.range, place: $0.place, furthestEnd: 0) }
    entries.sort { ($0.range.start, $0.place) < ($1.range.start, $1.place) }
    var furthest = Int.min
    for index in entries.indices {
      furthest = max(furthest, entries[index].range.end)
      entries[index].furthestEnd = furthest
    }
    self.entries = entries
  }

  /// The first place of a stretch that holds another one whole; nil where none does.
  func firstPlace(containing range: TextRange) -> Int? {
    var first: Int?
    var index = count(beginningUpTo: range.start)
    while index > 0, entries[index - 1].furthestEnd >= range.end {
      index -= 1
      guard entries[index].range.contains(range) else { continue }
      first = min(first ?? .max, entries[index].place)
    }
    return first
  }

  /// Whether a stretch holds another one whole.
  func contains(_ range: TextRange) -> Bool { firstPlace(containing: range) != nil }

  /// Whether a stretch begins within some offsets.
  func begins(in offsets: ClosedRange<Int>) -> Bool {
    let index = count(beginningUpTo: offsets.lowerBound - 1)
    return index < entries.count && offsets.contains(entries[index].range.start)
  }

  /// How many stretches begin at an offset or before it.
  private func count(beginningUpTo offset: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
