internal import CouncilModel
internal import GermanText

/// Questions that a letter prints and does not answer, and those that it refuses to.
struct GapRule {
  /// In UTF-8 bytes; less below a question is the label of an answer that is not there.
  private static let shortestText = 24

  /// - Parameter absences: exchanges in which something is said not to be known.
  func gaps(in letter: Extraction, absences: Set<Int>) -> [Gap] {
    guard letter.paper.paperType == .answer || letter.paper.paperType == .minutes else { return [] }
    return letter.exchanges.indices.compactMap { index -> Gap? in
      let exchange = letter.exchanges[index]
      if exchange.disposition == .notAnswered, !Self.isLeftOut(index, in: letter) {
        return nil
      }
      let isOpen =
        exchange.disposition == .notAnswered
        || exchange.disposition == .refused && !absences.contains(index)
      guard isOpen, Self.asks(exchange.question), let range = exchange.questionRange,
        let name = QuestionName.name(of: exchange, in: letter.paper)
      else { return nil }
      return Gap(
        subject: EntityName(.information, name), exchange: index, range: range,
        rule: exchange.disposition == .refused ? "gap.refused" : "gap.notAnswered")
    }
  }

  /// Whether a question without an answer stands among others that have theirs right below: in a list
  /// of questions whose answers stand elsewhere, an answer may have been read to another.
  private static func isLeftOut(_ index: Int, in letter: Extraction) -> Bool {
    let exchanges = letter.exchanges
    guard let own = exchanges[index].questionRange, !hasUnread(below: own, in: letter) else {
      return false
    }
    func isAnsweredBelow(_ other: Int) -> Bool {
      guard exchanges.indices.contains(other), let question = exchanges[other].questionRange,
        let answer = exchanges[other].answerRanges.first, answer.start >= question.end
      else { return false }
      return !exchanges.contains { exchange in
        guard let next = exchange.questionRange else { return false }
        return next.start >= question.end && next.end <= answer.start
      }
    }
    // The letter ends, or is cut off, before any more is answered.
    let isLast = !exchanges.contains { exchange in
      exchange.answerRanges.contains { $0.start >= own.end }
    }
    if isLast { return true }
    let isWhole = !letter.diagnostics.contains { $0.severity == .warning }
    if isWhole, exchanges[index...].allSatisfy({ $0.answerRanges.isEmpty }) { return true }
    return (index == 0 || isAnsweredBelow(index - 1)) && isAnsweredBelow(index + 1)
  }

  /// Whether text stands between a question and the next one that was read to no answer.
  private static func hasUnread(below own: TextRange, in letter: Extraction) -> Bool {
    let questions = letter.exchanges.compactMap(\.questionRange).map(\.start)
    let limit = questions.filter { $0 >= own.end }.min()
    return letter.blocks.contains { block in
      [.paragraph, .list, .table].contains(block.kind) && block.range.start >= own.end
        && block.range.count >= shortestText
        && limit.map { block.range.start < $0 } ?? true
        && !letter.exchanges.contains { exchange in
          exchange.answerRanges.contains { $0.overlaps(block.range) }
        }
    }
  }

  /// Whether the words ask for something: a list item that was taken for a question does not.
  private static func asks(_ question: String) -> Bool {
    // ", also wenn …": the rest of a sentence that began elsewhere.
    guard let first = question.first, !first.isLowercase, first != "," else { return false }
    if question.contains("?") { return true }
    let words = question.lowercased().split { !$0.isLetter }
    return words.contains("bitte")
      || words.first.map { Interrogatives.contains(String($0)) } ?? false
  }

  struct Gap {
    var subject: EntityName
    var exchange: Int
    /// UTF-8 offsets into the letter's text.
    var range: TextRange
    var rule: String
  }
}
