import CouncilModel
import GermanText
import TextMatching

/// Finds questions without a number: emphasised lines with a question mark, or paragraphs that
/// begin and end as a question with an answer after.
struct UnnumberedQuestions {
  /// A question runs over no more pieces than this.
  private static let longestQuestion = 8

  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  /// - Parameter numbered: the numbered questions; unnumbered ones stand after the first.
  func items(beside numbered: [QuestionItem], from start: Int) -> [QuestionItem] {
    let emphasised = numbered.filter { pieces[$0.piece].isEmphasised }.count
    let numberedAreEmphasised = emphasised * 2 > numbered.count
    let taken = Set(numbered.map(\.piece))
    let first = numbered.map(\.piece).min() ?? start
    let own = numbered.compactMap { sentence(from: $0.piece, at: $0.contentStart) }
    lazy var asked = Set(own.compactMap(plain))
    let starts = Set(own.map(\.range.start))
    var items: [QuestionItem] = []
    var index = first
    while index < pieces.count {
      defer { index += 1 }
      guard !taken.contains(index), labels[index] == nil, pieces[index].breakBefore >= .line
      else { continue }
      let isQuestion =
        pieces[index].isEmphasised && (numbered.isEmpty || numberedAreEmphasised)
        ? isEmphasisedQuestion(index) : !numberedAreEmphasised && isPlainQuestion(index, numbered)
      guard isQuestion, !starts.contains(pieces[index].range.start) || !restates(index, asked),
        restates(index, asked) || !isInsideQuestion(index, numbered: numbered)
      else { continue }
      items.append(
        QuestionItem(piece: index, boundary: index, contentStart: contentStart(at: index)))
    }
    return items
  }

  /// After the quote that opens the question.
  private func contentStart(at index: Int) -> Int {
    let start = pieces[index].range.start
    guard let first = pieces[index].text.first, "„»".contains(first),
      let sentence = sentence(from: index),
      sentence.text.hasLiteralSuffix("?“")
        || sentence.text.hasLiteralSuffix("?«")
    else { return start }
    return start + String(first).byteCount
  }

  /// Whether no sentence of an answer stands between the piece and the question before it.
  private func isInsideQuestion(_ index: Int, numbered: [QuestionItem]) -> Bool {
    guard let item = numbered.last(where: { $0.piece < index }) else { return false }
    let end = min(pieces.count, index + Self.longestQuestion)
    let sentences = Sentence.sentences(
      of: pieces[item.piece..<end], from: item.contentStart, in: text)
    let length = QuestionBoundary.questionLength(
      sentences.filter { $0.range.start <= pieces[index].range.start })
    return length > 0 && sentences[length - 1].range.end > pieces[index].range.start
  }

  private func isEmphasisedQuestion(_ index: Int) -> Bool {
    sentence(from: index).map {
      $0.endsWithQuestionMark && ($0.isBold || $0.isItalic || $0.isHeading)
    }
      ?? false
  }

  private func isPlainQuestion(_ index: Int, _ numbered: [QuestionItem]) -> Bool {
    guard pieces[index].breakBefore == .paragraph, index > 0, pieces[index - 1].endsSentence,
      QuestionCues.beginsAsQuestion(pieces[index].text)
        || (QuestionCues.isFollowUp(pieces[index].text)
          && pieces[index].text.beginsWithLetter),
      let sentence = sentence(from: index), sentence.endsWithQuestionMark
    else { return false }
    return true
  }

  /// Whether a question of the list above stands again, above its answer.
  private func restates(_ index: Int, _ asked: Set<String>) -> Bool {
    pieces[index].breakBefore == .paragraph
      && plain(sentence(from: index)).map(asked.contains) == true
  }

  /// A question's letters.
  private func plain(_ sentence: Sentence?) -> String? {
    sentence.flatMap { $0.endsWithQuestionMark ? $0.text.lowercasedLetters : nil }
  }

  private func sentence(from index: Int, at start: Int? = nil) -> Sentence? {
    let end = min(pieces.count, index + Self.longestQuestion)
    return Sentence.sentences(
      of: pieces[index..<end], from: start ?? pieces[index].range.start, in: text
    ).first
  }
}
