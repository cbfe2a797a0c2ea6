/// How many letters have to be changed, added, left out or swapped with their neighbour.
enum EditDistance {
  /// The distance; nil where it is above the limit.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in 1...max(left.count, 1) where i <= left.count {
      row[0] = i
      var least = i
      for j in 1...max(right.count, 1) where j <= right.count {
        var cost = min(
          last[j] + 1, row[j - 1] + 1, last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          cost = min(cost, before[j - 2] + 1)
        }
        row[j] = cost
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      before = last
      last = row
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
