/// Counts the items of a Word document's lists in the order in which they stand.
struct WordListCounter {
  private struct Begun: Hashable {
    var list: String
    var level: Int
  }

  private let numbering: WordNumbering
  /// For each definition, the last number of each level.
  private var counts: [String: [Int?]] = [:]
  /// Levels that have begun with their list's own value.
  private var begun: Set<Begun> = []

  init(_ numbering: WordNumbering) {
    self.numbering = numbering
  }

  /// What stands before the next item, with what separates it from the text; nil for a bullet, and
  /// where there is no such list.
  mutating func marker(list id: String, level: Int) -> String? {
    guard let list = numbering.lists[id], list.levels.indices.contains(level) else { return nil }
    count(list, id, level)
    let own = list.levels[level]
    guard own.format != nil, !own.isHidden else { return nil }
    let text = text(of: own, level, in: list)
    return text.isEmpty ? nil : text + own.separator
  }

  private mutating func count(_ list: WordNumbering.List, _ id: String, _ level: Int) {
    var numbers =
      counts[list.definition] ?? [Int?](repeating: nil, count: WordNumbering.levelCount)
    let start = list.starts[level]
    if let start, begun.insert(Begun(list: id, level: level)).inserted {
      numbers[level] = start
    } else {
      numbers[level] =
        numbers[level].map { $0.addingReportingOverflow(1).partialValue }
        ?? list.levels[level].start
    }
    for upper in 0..<level where numbers[upper] == nil { numbers[upper] = list.levels[upper].start }
    for lower in (level + 1)..<max(WordNumbering.levelCount, level + 1)
    where Self.restarts(list.levels[lower], after: level) {
      numbers[lower] = nil
    }
    counts[list.definition] = numbers
  }

  private static func restarts(_ lower: WordNumbering.Level, after level: Int) -> Bool {
    guard let restart = lower.restart else { return true }
    return level < restart
  }

  private func text(
    of level: WordNumbering.Level, _ index: Int, in list: WordNumbering.List
  ) -> String {
    let numbers = counts[list.definition] ?? []
    var text = ""
    var rest = level.text[...]
    while let sign = rest.first {
      rest.removeFirst()
      guard sign == "%", let digit = rest.first?.wholeNumberValue, digit > 0,
        numbers.indices.contains(digit - 1)
      else {
        text.append(sign)
        continue
      }
      rest.removeFirst()
      // Deeper levels than its own have no number here.
      guard digit - 1 <= index, let number = numbers[digit - 1] else { continue }
      let format = list.levels[digit - 1].format ?? .none
      text += level.isLegal && format != .none ? "\(number)" : format.text(number)
    }
    return text
  }
}
