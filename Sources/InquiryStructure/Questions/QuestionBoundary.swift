import CouncilModel
import GermanText
import TextMatching

/// Finds where a question ends and its answer begins when no label says so.
///
/// Every sentence after the question's number is weighed for question and answer; the boundary
/// is where the sum is highest. Type tells most (a bold question above a plain answer), then
/// question marks and requests, then white space.
enum QuestionBoundary {
  private static let questionMark = 5.0
  private static let request = 3.5
  private static let followUp = 1.0
  private static let parenthesis = 2.0
  private static let interrogativeWithoutMark = 3.0
  /// A statement before the first question mark: a lead-in.
  private static let leadIn = -1.0
  /// A statement after a question mark: the answer, most likely.
  private static let statement = -3.5
  /// "Wir bitten um schriftliche Beantwortung …" is no part of what is asked.
  private static let courtesy = -9.0
  /// After so many sentences a question has ended anyway.
  private static let courtesyReach = 8
  private static let emphasisLost = -7.0
  private static let row = -5.0
  private static let listItem = 1.5
  private static let quote = 2.0
  private static let ends: CharacterTable = ".?!"
  private static let quotes: CharacterTable = "„\"“»"
  private static let breakScores: [Piece.Break: Double] = [
    .paragraph: 2, .line: 1, .soft: 0.2, .inline: -0.5,
  ]

  /// How many of the sentences belong to the question; at least one.
  static func questionLength(_ sentences: [Sentence]) -> Int {
    guard let first = sentences.first else { return 0 }
    if sentences.count > 1, isOpening(first.text) {
      return 1 + questionLength(Array(sentences.dropFirst()))
    }
    let isEmphasised = first.isBold || first.isItalic || first.isHeading
    var sum = 0.0
    var best = -Double.infinity
    var length = 1
    var hasMark = false
    var isOpen = false
    var isAfterFollowUp = false
    var brackets = 0
    let aspects = LetteredAspects.range(in: sentences)
    for (index, sentence) in sentences.enumerated() {
      if isCutOff(sentences, at: index) {
        sum += request
      } else if aspects?.contains(index) == true {
        sum += listItem
      } else if isOpen, !hasMark || isAfterFollowUp, startsListItem(sentence.text) {
        sum += listItem
      } else if brackets > 0 {
        sum += parenthesis
      } else if announcesQuote(sentences, before: index) {
        sum += quote
      } else {
        sum += weight(
          sentence, at: index, first: first, isEmphasised: isEmphasised, hasMark: hasMark)
        isOpen = !ends.contains(sentence.text.unicodeScalars.last ?? ".")
      }
      isAfterFollowUp = isOpen && (isAfterFollowUp || QuestionCues.isFollowUp(sentence.text))
      if hasMark, pointsToAttachment(sentences, at: index) { sum -= statement }
      brackets = max(0, brackets + balance(of: sentence.text))
      hasMark =
        hasMark || sentence.endsWithQuestionMark || requests(sentence.text)
        || (index == 0 && QuestionCues.isDirective(sentence.text))
      let next = index + 1 < sentences.count ? sentences[index + 1] : nil
      let gap = next.map { breakScores[$0.breakBefore] ?? 0 } ?? 0
      let changes =
        isEmphasised && next.map { !matches($0, first) } ?? false ? -emphasisLost / 2 : 0
      if sum + gap + changes > best {
        best = sum + gap + changes
        length = index + 1
      }
    }
    return length
  }

  /// In words; more before a colon are a part of the question.
  private static let longestOpening = 7

  /// "Ich frage die Landesregierung:" above what is asked.
  static func isOpening(_ text: String) -> Bool {
    text.hasLiteralSuffix(":") && text.wordCount <= longestOpening
      && (text.containsLiteral(" frag") || text.hasLiteralPrefix("Frag"))
  }

  /// "für: a) … b) …": the list that completes a question.
  private static func startsListItem(_ text: String) -> Bool {
    // Nearly all sentences begin with a capital letter.
    if text.beginsWithUppercase { return false }
    guard let first = text.first else { return false }
    if "-–•▪‣◦*".contains(first)
      || first.unicodeScalars.first?.properties.generalCategory == .privateUse
    {
      return true
    }
    return first.isLowercase && NumberParser.parse(text[...])?.isClosed == true
  }

  /// Opened less closed brackets, so that "(Es ist …. Folglich ….)" stays together.
  private static func balance(of text: String) -> Int {
    text.count(ofASCII: "(") - text.count(ofASCII: ")")
  }

  /// "… folgende Weisung …? „…“": the text that a question quotes.
  private static func announcesQuote(_ sentences: [Sentence], before index: Int) -> Bool {
    guard index > 0, let first = sentences[index].text.unicodeScalars.first,
      quotes.contains(first)
    else { return false }
    return sentences[index - 1].text.containsLiteral("folgende")
  }

  /// A last sentence that begins as a question does and breaks off: an excerpt's end.
  private static func isCutOff(_ sentences: [Sentence], at index: Int) -> Bool {
    let sentence = sentences[index]
    return index > 0 && index == sentences.count - 1 && !sentence.endsWithQuestionMark
      && sentence.text.last?.isLetter == true && sentence.breakBefore <= .soft
      && QuestionCues.beginsAsInterrogative(sentence.text)
  }

  /// "…? Siehe Pressemitteilung unten." on the question's own line, with the answer on the next.
  private static func pointsToAttachment(_ sentences: [Sentence], at index: Int) -> Bool {
    index + 1 < sentences.count && sentences[index].breakBefore == .inline
      && sentences[index + 1].breakBefore >= .line
      && ReferralPhrases.isReferral(sentences[index].text)
  }

  private static func weight(
    _ sentence: Sentence, at index: Int, first: Sentence, isEmphasised: Bool, hasMark: Bool
  ) -> Double {
    if index > 0, index < courtesyReach, TailMatter.isCourtesy(sentence.text) { return courtesy }
    var weight = 0.0
    if sentence.isRow { weight += row }
    if isEmphasised, index > 0 { weight += matches(sentence, first) ? 2 : emphasisLost }
    if sentence.endsWithQuestionMark {
      weight += questionMark
    } else if requests(sentence.text) {
      weight += request
    } else if isParenthesis(sentence.text), hasMark {
      weight += parenthesis
    } else if index == 0, QuestionCues.isDirective(sentence.text) {
      weight += request
    } else if index == 0 {
      weight += QuestionCues.beginsAsQuestion(sentence.text) ? interrogativeWithoutMark : 0
    } else if QuestionCues.isFollowUp(sentence.text) {
      weight += hasMark ? followUp : leadIn
    } else {
      weight += hasMark ? statement : leadIn
    }
    return weight
  }

  /// "Bitte …", "b) Bitte …".
  private static func requests(_ text: String) -> Bool {
    if QuestionCues.isRequest(text) { return true }
    guard text.beginsWithLowercase, let part = NumberParser.parse(text[...]), part.isClosed else {
      return false
    }
    return QuestionCues.isRequest(String(part.rest))
  }

  private static func matches(_ sentence: Sentence, _ first: Sentence) -> Bool {
    (first.isHeading && sentence.isHeading) || (first.isBold && sentence.isBold)
      || (first.isItalic && sentence.isItalic)
  }

  private static func isParenthesis(_ text: String) -> Bool {
    text.hasLiteralPrefix("(")
      && (text.hasLiteralSuffix(")") || text.hasLiteralSuffix(").") || text.hasLiteralSuffix(")?"))
  }
}
