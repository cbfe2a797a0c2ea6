/// How far two words are apart: the fewest letters that have to be changed, added, left out or swapped
/// with their neighbour, each at most once.
///
/// This is the distance of optimal string alignment, a restricted form of Damerau's and Levenshtein's:
/// between two swapped letters nothing may be added, so "ca" and "abc" are three apart, not two.
/// Mistyped words hardly ever need that, and the shorter algorithm keeps three rows instead of a table.
package enum OptimalStringAlignment {
  /// The distance between two rows of letters or bytes; nil where it is above the limit, which is
  /// found out as soon as no alignment can stay below it.
  @inlinable
  package static func distance<Letter: Equatable>(
    between left: [Letter], and right: [Letter], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in 1...left.count {
      row[0] = i
      var least = i
      for j in 1...right.count {
        let change = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var cost = min(last[j] + 1, row[j - 1] + 1, change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row[j] = cost
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      beforeLast = last
      last = row
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The distance between two words in UTF-8 bytes, as fast as can be; nil where it is above the limit.
  ///
  /// Search's terms are folded to ASCII, where bytes are letters.
  package static func distance(
    betweenBytesOf left: String, and right: String, limit: Int
  ) -> Int? {
    distance(between: Array(left.utf8), and: Array(right.utf8), limit: limit)
  }
}
