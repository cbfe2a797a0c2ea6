import CouncilModel
import GermanText
import TextMatching

/// Scores numbered pieces by what speaks for a question: words, marks, type and white space.
///
/// The weights are relative; a candidate with nothing but a question mark right after its first
/// sentence is a question, one with nothing at all is a list item.
struct CandidateScorer {
  private static let questionMark = 4.0
  private static let laterQuestionMark = 2.5
  private static let request = 3.0
  private static let interrogativeStart = 1.5
  private static let named = 5.0
  private static let emphasis = 1.5
  /// A heading opens a block, whose numbers begin anew: as much as a new sequence costs.
  private static let belowHeading = 4.0
  private static let answerFollows = 2.5
  private static let noSign = -3.0
  private static let breakScores: [Piece.Break: Double] = [
    .paragraph: 1, .line: 0.5, .soft: -1, .inline: -1,
  ]
  /// How many sentences after the label are looked at.
  private static let reach = 5

  let pieces: [Piece]
  let labels: [Label?]
  /// Whether emphasis tells questions from answers: some of the text is set plain.
  let emphasisTells: Bool
  /// Index of the first piece that an answer's label begins.
  private let firstAnswer: Int?

  init(pieces: [Piece], labels: [Label?]) {
    self.pieces = pieces
    self.labels = labels
    firstAnswer = labels.firstIndex { label in
      if case .answer = label?.kind { true } else { false }
    }
    let plain = pieces.filter { !$0.isBold && !$0.isItalic }.count
    emphasisTells = plain > 0 && plain < pieces.count
  }

  /// The score of the candidate at a piece, and whether its words or marks ask.
  func score(
    _ index: Int, number: ItemNumber, contentStart: Int
  ) -> (score: Double, asks: Bool) {
    let piece = pieces[index]
    var score = Self.breakScores[piece.breakBefore] ?? 0
    if number.isNamed { score += Self.named }
    if number.isFirst, index > 0, opensBlock(index - 1) { score += Self.belowHeading }
    let content = piece.text.dropFirst(bytes: contentStart - piece.range.start)
    // "3." alone above what it numbers.
    let isAlone =
      content.isEmpty && index + 1 < pieces.count && labels[index + 1] == nil
      && pieces[index + 1].breakBefore < .paragraph
    let text = isAlone ? pieces[index + 1].text : String(content)
    if emphasisTells, piece.isEmphasised { score += Self.emphasis }
    var asks = number.isNamed
    // A verb in front asks, or sets a condition: "Liegen Gründe vor, wird …".
    var canAsk = false
    if isListInAnswer(index, text) { return (score + Self.noSign, false) }
    if QuestionCues.isRequest(text) {
      score += Self.request
      asks = true
    } else if QuestionCues.isDirective(sentence(from: index, contentStart)) {
      score += Self.interrogativeStart
      asks = true
    } else if QuestionCues.beginsAsIndirectQuestion(text) {
      score += Self.interrogativeStart
      canAsk = true
    } else if QuestionCues.beginsAsQuestion(text) {
      score += Self.interrogativeStart
      canAsk = true
      asks =
        asks || QuestionCues.beginsAsInterrogative(text)
        || QuestionCues.isInverted(sentence(from: index, contentStart))
    }
    switch questionMarkDistance(from: index) {
    case .some(let distance):
      score += distance == 0 ? Self.questionMark : Self.laterQuestionMark
      asks = true
    case nil:
      if interrogativeFollows(index) {
        score += Self.interrogativeStart
        asks = true
      }
    }
    if answerLabelFollows(index) || leadsSubQuestions(index, number: number) {
      score += Self.answerFollows
      asks = true
    }
    if asks || canAsk || standsAlone(index) { return (score, asks) }
    return (score + (emphasisTells && piece.isEmphasised ? -1 : Self.noSign), false)
  }

  /// Whether a heading or "Ich frage den Magistrat:" stands right above questions.
  private func opensBlock(_ index: Int) -> Bool {
    if case .heading? = labels[index]?.kind { return true }
    let words = ["wende", "frag", "Frag", "wissen"]
    return pieces[index].terminal == ":"
      && words.contains(where: pieces[index].text.containsLiteral)
  }

  /// Whether an item continues a sentence of an answer: "… soll geklärt werden, 1. welche …".
  private func isListInAnswer(_ index: Int, _ text: String) -> Bool {
    guard text.beginsWithLowercase, let answer = firstAnswer, answer < index else {
      return false
    }
    return questionMarkDistance(from: index) == nil
  }

  /// The item's first sentence, over its lines.
  private func sentence(from index: Int, _ contentStart: Int) -> String {
    var end = index
    while end + 1 < pieces.count, !pieces[end].endsSentence, pieces[end + 1].breakBefore < .line {
      end += 1
    }
    let text = pieces[index...end].map(\.text).joined(separator: " ")
    return String(text.dropFirst(bytes: contentStart - pieces[index].range.start))
  }

  /// How many sentences stand before the first one that ends with a question mark, up to the next
  /// label; nil where none does.
  private func questionMarkDistance(from start: Int) -> Int? {
    var sentences = 0
    var index = start
    while index < pieces.count, sentences < Self.reach {
      if index > start, labels[index] != nil, !isWrapped(index) { return nil }
      if pieces[index].endsWithQuestionMark || containsMark(index) { return sentences }
      if pieces[index].endsSentence { sentences += 1 }
      index += 1
    }
    return nil
  }

  /// Whether a number stands at the start of a line in the middle of a sentence: "… aufgestellte /
  /// 35. Infanterie-Division".
  private func isWrapped(_ index: Int) -> Bool {
    guard index > 0, case .question(let number?) = labels[index]?.kind, number.family == .decimal
    else { return false }
    return pieces[index].breakBefore == .soft && !pieces[index - 1].endsSentence
      && pieces[index - 1].terminal?.properties.isAlphabetic == true
  }

  /// Whether the item is one short paragraph above a longer one: "2. Die Verwaltung stellt … gegenüber."
  private func standsAlone(_ start: Int) -> Bool {
    guard pieces[start].breakBefore == .paragraph else { return false }
    let longestItem = 4
    let shortestAnswer = 12
    var index = start + 1
    while index < pieces.count, pieces[index].breakBefore != .paragraph { index += 1 }
    guard index < pieces.count, index - start <= longestItem, labels[index] == nil,
      pieces[index - 1].endsSentence
    else { return false }
    var words = 0
    repeat {
      words += pieces[index].wordCount
      index += 1
    } while index < pieces.count && pieces[index].breakBefore != .paragraph
    return words >= shortestAnswer
  }

  /// Whether a later sentence of the item begins with an interrogative; its mark may be cut off.
  private func interrogativeFollows(_ start: Int) -> Bool {
    for index in (start + 1)..<max(start + 1, min(pieces.count, start + 1 + Self.reach)) {
      if labels[index] != nil || pieces[index].breakBefore == .paragraph { return false }
      if pieces[index - 1].endsSentence, QuestionCues.beginsAsInterrogative(pieces[index].text) {
        return true
      }
    }
    return false
  }

  /// A question mark inside a piece that does not end a sentence there: "… ab? (bitte je Jahr)".
  private func containsMark(_ index: Int) -> Bool {
    let text = pieces[index].text
    guard let mark = text[...].lastIndex(ofASCII: "?") else { return false }
    let rest = text[text.index(after: mark)...]
    return rest.allSatisfy { !$0.isLetter } || rest.hasLiteralPrefix(" (")
  }

  /// Whether the first sub-question stands right after the candidate: "B. Kosten" above "1. …?".
  private func leadsSubQuestions(_ start: Int, number: ItemNumber) -> Bool {
    for index in (start + 1)..<max(start + 1, min(pieces.count, start + 1 + Self.reach)) {
      guard let label = labels[index] else { continue }
      guard case .question(let next?) = label.kind else { return false }
      return next.isFirst && next.family != number.family
        && !(number.family == .lowerLetter && next.family == .decimal)
    }
    return false
  }

  /// Whether "Antwort:" or "Zu 1.:" stands after the candidate before any other number.
  private func answerLabelFollows(_ start: Int) -> Bool {
    for index in (start + 1)..<max(start + 1, pieces.count) {
      switch labels[index]?.kind {
      case .answer: return true
      case .question, .closing, .attachment, .jointAnswer, .answerToAll: return false
      case .introduction, .announcement, .speaker, .heading, nil: continue
      }
    }
    return false
  }
}
