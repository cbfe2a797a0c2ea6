import CouncilModel
import TextMatching

/// Looks whether every line of a letter's body belongs to something: a question, an answer, what
/// introduces them, the close. What belongs to nothing is said.
struct Accounting {
  /// Shorter stretches are labels and headings. In words.
  private static let shortest = 6
  /// How much of the text a message quotes, in characters.
  private static let quoted = 40

  let blocks: [Block]
  let reading: Reading
  /// UTF-8 offset of the first question or answer.
  let start: Int

  func diagnostics() -> [Diagnostic] {
    let answered = reading.drafts.contains { !$0.answers.isEmpty }
    guard answered else { return [] }
    let known = reading.drafts.flatMap { $0.question + $0.answers } + reading.asides
    let left = blocks.filter { block in
      switch block.kind {
      case .paragraph, .list, .table: break
      default: return false
      }
      return block.start >= start && block.text.wordCount >= Self.shortest
        && !known.contains { $0.overlaps(block.range) }
    }
    guard let first = left.first else { return [] }
    let words = first.text.prefix(Self.quoted)
    return [
      Diagnostic(
        .info, page: first.page,
        "\(left.count) paragraphs belong to no question and no answer, from \"\(words)…\" on")
    ]
  }
}
