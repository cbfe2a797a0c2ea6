/// Right, made-up and missed values of one field, summed over letters.
struct HeadScore {
  private(set) var right = 0
  private(set) var madeUp = 0
  private(set) var missed = 0

  /// The harmonic mean of precision and recall; 1 where there was nothing to read and nothing read.
  var harmonicMean: Double {
    let all = 2 * right + madeUp + missed
    return all == 0 ? 1 : Double(2 * right) / Double(all)
  }

  /// Counts one field of one letter; says whether it is right throughout.
  mutating func count(_ read: [String], of expected: [String]) -> Bool {
    var left = read
    var found = 0
    for value in expected {
      guard let index = left.firstIndex(where: { Self.isSame($0, value) }) else { continue }
      left.remove(at: index)
      found += 1
    }
    right += found
    madeUp += left.count
    missed += expected.count - found
    return left.isEmpty && found == expected.count
  }

  mutating func count(_ read: String?, of expected: String?) -> Bool {
    count(read.map { [$0] } ?? [], of: expected.map { [$0] } ?? [])
  }

  /// Whether two names are one: the words of the shorter stand in the longer, in their order.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (longer, shorter) = (words(of: one), words(of: other))
    guard !longer.isEmpty, !shorter.isEmpty else { return false }
    if shorter.count > longer.count { return isSame(other, one) }
    return longer.indices.contains { longer[$0...].starts(with: shorter) }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
