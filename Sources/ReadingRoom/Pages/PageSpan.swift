/// The pages of the original that one page of the room shows: a budget has hundreds.
struct PageSpan: Sendable {
  /// Pages at a time.
  static let length = 60

  let first: Int
  let last: Int
  let count: Int

  /// - Parameters:
  ///   - first: from 1.
  ///   - count: of the letter's pages.
  init(from first: Int, of count: Int) {
    self.first = first
    self.count = count
    last = max(min(first + Self.length - 1, count), first)
  }

  /// The first page of the stretch in which a page is shown.
  static func first(with page: Int) -> Int { (max(page, 1) - 1) / length * length + 1 }

  func contains(_ page: Int) -> Bool { (first...last).contains(page) }

  /// The first page of the stretch before; nil where there is none.
  var previous: Int? { first > 1 ? max(first - Self.length, 1) : nil }

  /// The first page of the stretch after; nil where there is none.
  var next: Int? { last < count ? last + 1 : nil }
}
