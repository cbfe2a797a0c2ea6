/// How far two words are apart.
enum EditDistance {
  /// Whether one letter was added, left out or replaced.
  static func isOne(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    let (a, b) = (Array(short), Array(long))
    guard b.count - a.count <= 1, a != b else { return false }
    let same = zip(a, b).prefix { $0 == $1 }.count
    let rest = a.count == b.count ? same + 1 : same
    return Array(a[rest...]) == Array(b[(same + 1)...])
  }
}
