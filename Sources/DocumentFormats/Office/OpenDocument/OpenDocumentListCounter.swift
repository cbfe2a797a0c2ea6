/// Counts the items of an OpenDocument text's lists (ISO 26300, part 1, 5.3).
struct OpenDocumentListCounter {
  /// A list that is being read, or one around it.
  struct Place {
    /// Lists that go on share it.
    var list: Int
    var style: String?
    /// From 0.
    var level: Int
  }

  private var lists = 0
  private var byName: [String: Int] = [:]
  /// The list that came last in each style.
  private var byStyle: [String: Int] = [:]
  private var last: Int?
  private var counts: [Int: [Int?]] = [:]

  /// - Parameters:
  ///   - element: `text:list`.
  ///   - outer: the list around it.
  mutating func place(of element: XMLElement, in outer: Place?) -> Place {
    let style = element["text:style-name"]
    if var place = outer {
      place.level += 1
      place.style = style ?? place.style
      // A list within an item begins anew, also after another one in it.
      if element["text:continue-numbering"] != "true", place.level < OpenDocumentList.levelCount {
        counts[place.list]?[place.level] = nil
      }
      return place
    }
    var continued: Int?
    if let name = element["text:continue-list"] {
      continued = byName[name]
    } else if element["text:continue-numbering"] == "true" {
      continued = style.map { byStyle[$0] } ?? last
    }
    let list = continued ?? lists
    if continued == nil { lists += 1 }
    if let name = element["xml:id"] { byName[name] = list }
    if let style { byStyle[style] = list }
    last = list
    return Place(list: list, style: style, level: 0)
  }

  /// The numbers of the next item, from the highest level to its own.
  ///
  /// - Parameters:
  ///   - start: a value of its own.
  ///   - style: its list's.
  mutating func next(_ place: Place, start: Int?, _ style: OpenDocumentList) -> [Int] {
    let level = min(max(place.level, 0), OpenDocumentList.levelCount - 1)
    var numbers =
      counts[place.list] ?? [Int?](repeating: nil, count: OpenDocumentList.levelCount)
    numbers[level] =
      start ?? numbers[level].map { $0.addingReportingOverflow(1).partialValue }
      ?? style.levels[level].start
    for upper in 0..<level where numbers[upper] == nil {
      numbers[upper] = style.levels[upper].start
    }
    for lower in numbers.indices where lower > level { numbers[lower] = nil }
    counts[place.list] = numbers
    return numbers[...level].map { $0 ?? 0 }
  }
}
