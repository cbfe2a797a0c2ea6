import CouncilModel
import TextMatching

/// Looks whether every line of a letter's body belongs to something: a question, an answer, what
/// introduces them, the close. What belongs to nothing is said.
struct Accounting {
  /// Shorter stretches are labels and headings. In words.
  private static let shortest = 6
  /// The same for what ends with a full stop.
  private static let shortestSentence = 3
  /// How much of the text a message quotes, in characters.
  private static let quoted = 40

  let blocks: [Block]
  let reading: Reading
  /// UTF-8 offset of the first question or answer.
  let start: Int

  func diagnostics() -> [Diagnostic] {
    guard reading.form.isEmpty else { return [] }
    if reading.drafts.isEmpty { return unreadLetter() }
    guard reading.drafts.contains(where: { !$0.answers.isEmpty }) else { return [] }
    let known = Self.merged(reading.drafts.flatMap { $0.question + $0.answers } + reading.asides)
    var next = 0
    let left = blocks.filter { block in
      switch block.kind {
      case .paragraph, .list, .table: break
      default: return false
      }
      guard block.start >= start, Self.says(block.text) else { return false }
      while next < known.count, known[next].end <= block.start { next += 1 }
      return next == known.count || !known[next].overlaps(block.range)
    }
    guard let first = left.first else { return [] }
    let words = first.text.prefix(Self.quoted)
    return [
      Diagnostic(
        .info, page: first.page,
        "\(left.count) paragraphs belong to no question and no answer, from \"\(words)…\" on")
    ]
  }

  /// That nothing asks and nothing answers in a letter that says something.
  private func unreadLetter() -> [Diagnostic] {
    let said = blocks.filter { block in
      block.kind == .paragraph && block.text.last == "." && Self.says(block.text)
    }
    guard let first = said.first else { return [] }
    return [
      Diagnostic(
        .info, page: first.page,
        "no question and no answer was found, in \(said.count) paragraphs of text")
    ]
  }

  /// Whether a block is more than a label or a heading.
  private static func says(_ text: String) -> Bool {
    let words = text.wordCount
    return words >= shortest || (words >= shortestSentence && text.last == ".")
  }

  /// Ranges in order, those that touch as one.
  private static func merged(_ ranges: [TextRange]) -> [TextRange] {
    var merged: [TextRange] = []
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      if let last = merged.last, range.start <= last.end {
        merged[merged.count - 1].end = max(last.end, range.end)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
