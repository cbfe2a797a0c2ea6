import CouncilModel
import GermanText
import TextMatching

/// Finds answers that carry only the numbers of the questions above: "1. …?", "2. …?", then
/// "1. Nein.", "2. Im Mai.".
struct BareAnswerLists {
  /// Between the last question and the first answer there is room for "Das Bezirksamt antwortet:".
  /// In words.
  private static let longestIntroduction = 14

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// The labels with those of such answers told from questions.
  ///
  /// - Parameter items: the letter's questions; each without an answer of its own.
  func labels(beside items: [QuestionItem]) -> [Label?] {
    guard items.count > 1, let last = items.last, areStacked(items) else { return labels }
    let candidates = labels.indices.filter { $0 > last.piece && isNumber(at: $0, like: last) }
    guard candidates.count == items.count,
      zip(candidates, items).allSatisfy({ number(at: $0) == $1.number?.printed }),
      let first = candidates.first, isDirectlyBelow(last, first)
    else { return labels }
    var labels = labels
    for index in candidates {
      if case .question(let number?) = labels[index]?.kind {
        labels[index]?.kind = .answer([number])
      }
    }
    return labels
  }

  private func areStacked(_ items: [QuestionItem]) -> Bool {
    zip(items, items.dropFirst()).allSatisfy { item, next in
      let sentences = Sentence.sentences(
        of: pieces[item.piece..<next.boundary], from: item.contentStart, in: text)
      return QuestionBoundary.questionLength(sentences) == sentences.count
        && !labels[(item.piece + 1)..<next.piece].contains { $0 != nil }
    }
  }

  private func isNumber(at index: Int, like item: QuestionItem) -> Bool {
    guard case .question(let number?) = labels[index]?.kind, let own = item.number else {
      return false
    }
    return number.family == own.family && pieces[index].breakBefore >= .line
  }

  private func number(at index: Int) -> String? {
    guard case .question(let number?) = labels[index]?.kind else { return nil }
    return number.printed
  }

  private func isDirectlyBelow(_ item: QuestionItem, _ first: Int) -> Bool {
    let sentences = Sentence.sentences(
      of: pieces[item.piece..<first], from: item.contentStart, in: text)
    let rest = sentences.dropFirst(QuestionBoundary.questionLength(sentences))
    return rest.count <= 1
      && rest.allSatisfy { $0.text.wordCount <= Self.longestIntroduction }
  }
}
