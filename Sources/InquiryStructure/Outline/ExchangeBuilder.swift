import CouncilModel
import TextMatching

/// Walks the markers and joins every question with its answer.
struct ExchangeBuilder {
  /// More sentences above the first label are an answer. In sentences.
  private static let longestPreamble = 6

  let text: LetterText
  let pieces: [Piece]
  let blocks: QuestionBlocks

  /// Of how many questions above a label may name one.
  static let reach = 500
  /// How many markers below a heading are looked at.
  private static let headingReach = 40
  /// In words; more before a colon are a part of the question.
  private static let longestOpening = 7

  /// A question with what has been found of its answer.
  struct Draft {
    var item: QuestionItem?
    var number: ItemNumber?
    var printed: String?
    /// The question's text: a lead-in and the part after the sub-label, or one range.
    var question: [TextRange] = []
    var answers: [TextRange] = []
    var joint = false
    /// Whether the question waits for the answer that stands under a later one.
    var isPending = true
  }

  func drafts(from markers: [Marker]) -> [Draft] {
    let isLabelled = isLabelled(markers)
    let contents = markers.indices.map { index in
      sentences(of: markers[index], before: index + 1 < markers.count ? markers[index + 1] : nil)
    }
    let listed = listed(markers, contents, isLabelled: isLabelled)
    var drafts: [Draft] = []
    var ended: Int?
    // Questions above "Die Verwaltung antwortet:" share no answer with those below.
    var parted = 0
    for (index, marker) in markers.enumerated() {
      let next = index + 1 < markers.count ? markers[index + 1] : nil
      let content = contents[index]
      switch marker.kind {
      case .question(let item):
        let isAnswered =
          answers(next, item)
          && (item.isSpoken || !(next?.isWeak == true && holdsAnswer(content)))
        let expectsLabel = isAnswered || (isLabelled && !item.isBehindAnswerLabel)
        let isStacked = drafts.last?.isPending == true
        drafts.append(
          draft(
            of: item, content, isAnswered: isAnswered, expectsLabel: expectsLabel,
            isStacked: isStacked, next: next, length: listed[index]))
        if !expectsLabel { share(&drafts, from: parted) }
      case .answer(let numbers):
        // A bare "Antwort:" after what ends an answer belongs to no question before that.
        if numbers.isEmpty, ended == drafts.count { continue }
        if numbers.isEmpty, !answersSpoken(content, in: drafts),
          isHeading(marker, content, above: markers[(index + 1)...])
        {
          parted = drafts.count
          continue
        }
        if marker.isWeak, drafts.last?.isPending != true {
          if marker.canContinue { continueAnswer(of: marker, content, before: next, in: &drafts) }
          continue
        }
        let range = answerRange(content, isLast: isEnd(next))
        if marker.scope == nil, goesOnAnswering(numbers, in: drafts) {
          if let range { drafts[drafts.count - 1].answers.append(range) }
          drafts[drafts.count - 1].isPending = false
          continue
        }
        assign(range, to: numbers, in: &drafts, scope: marker.scope)
      case .outside:
        ended = drafts.filter { !$0.isPending }.count == drafts.count ? drafts.count : ended
      }
    }
    return drafts
  }

  /// How long questions are in lists that are answered below; where labels say what answers them,
  /// it does not matter.
  private func listed(
    _ markers: [Marker], _ contents: [[Sentence]], isLabelled: Bool
  ) -> [Int: Int] {
    guard !isLabelled else { return [:] }
    return ListedStatements(
      of: markers.indices.map { index in
        guard case .question(let item) = markers[index].kind, item.number?.family == .decimal
        else { return nil }
        return contents[index]
      }
    ).lengths
  }

  /// Adds a sentence such as "Das Amt teilte dazu mit: …" to the answer in which it stands.
  private func continueAnswer(
    of marker: Marker, _ content: [Sentence], before next: Marker?, in drafts: inout [Draft]
  ) {
    guard !content.isEmpty, let last = drafts.last?.answers.last else { return }
    var whole = marker
    whole.contentStart = pieces[marker.piece].range.start
    guard let range = answerRange(sentences(of: whole, before: next), isLast: isEnd(next)) else {
      return
    }
    for index in drafts.indices where drafts[index].answers.last == last {
      drafts[index].answers.append(range)
    }
  }

  /// Whether a turn says something where a question waits that was just asked aloud.
  private func answersSpoken(_ content: [Sentence], in drafts: [Draft]) -> Bool {
    guard let last = drafts.last, last.isPending else { return false }
    return last.item?.isSpoken == true && !content.isEmpty
  }

  /// Whether numbers count the parts of a question that was just asked aloud, and name no question
  /// of a list that still waits: "Zu 2: …" in the answer to a follow-up question.
  private func goesOnAnswering(_ numbers: [ItemNumber], in drafts: [Draft]) -> Bool {
    guard !numbers.isEmpty, drafts.last?.item?.isSpoken == true else { return false }
    return !drafts.contains { draft in
      draft.isPending && numbers.contains { answersNumber($0, draft) }
    }
  }

  /// "Antworten:" or a speaker's name above "Zu 1. …", "Zu 2. …": what stands between answers
  /// nothing.
  private func isHeading(
    _ marker: Marker, _ content: [Sentence], above next: ArraySlice<Marker>
  ) -> Bool {
    var sentences = content.count
    for other in next.prefix(Self.headingReach) {
      switch other.kind {
      case .answer(let numbers):
        if !numbers.isEmpty { return sentences <= Self.longestPreamble }
        if !other.isWeak && !marker.isWeak { return false }
        sentences += 1
      case .question: return sentences == 0 && marker.isWeak
      case .outside: return sentences == 0 && marker.isWeak
      }
    }
    return false
  }

  /// Whether answers carry numbered labels throughout: then nothing unlabelled is an answer.
  private func isLabelled(_ markers: [Marker]) -> Bool {
    var questions = 0
    var answered = 0
    for (index, marker) in markers.enumerated() {
      switch marker.kind {
      case .question: questions += 1
      case .answer(let numbers):
        // "Zu Frage 5 bis 7:" directly above question 8 labels nothing.
        let next = index + 1 < markers.count ? markers[index + 1] : nil
        if !marker.isWeak, !sentences(of: marker, before: next).isEmpty {
          answered += marker.answersAll ? questions : max(1, numbers.count)
        }
      case .outside: break
      }
    }
    return questions > 0 && answered * 2 >= questions
  }

  /// Whether nothing that is asked or answered follows.
  private func isEnd(_ next: Marker?) -> Bool {
    guard case .outside? = next?.kind else { return next == nil }
    return true
  }

  /// Whether more than a question stands after a question's number.
  private func holdsAnswer(_ content: [Sentence]) -> Bool {
    QuestionBoundary.questionLength(content) < content.count
  }

  /// Whether a marker is the answer label of a question.
  private func answers(_ marker: Marker?, _ item: QuestionItem) -> Bool {
    guard case .answer(let numbers)? = marker?.kind else { return false }
    return numbers.isEmpty || numbers.contains { matches($0, item) }
  }

  private func matches(_ number: ItemNumber, _ item: QuestionItem) -> Bool {
    guard let own = item.number else { return false }
    return number.printed == item.printed
      || (number.family == own.family && number.major == own.major && number.minor == own.minor)
  }

  private func sentences(of marker: Marker, before next: Marker?) -> [Sentence] {
    Sentence.sentences(
      of: pieces[marker.piece..<max(marker.piece + 1, next?.boundary ?? pieces.count)],
      from: marker.contentStart, in: text)
  }

  private func draft(
    of item: QuestionItem, _ content: [Sentence], isAnswered: Bool, expectsLabel: Bool,
    isStacked: Bool, next: Marker?, length listed: Int?
  ) -> Draft {
    var draft = Draft(item: item, number: item.number, printed: item.printed)
    guard let first = content.first else { return draft }
    let length =
      item.contentEnd.map { end in max(1, content.prefix { $0.range.start < end }.count) }
      ?? (isAnswered
        ? lengthWithoutFootnotes(content, of: item)
        : listed ?? QuestionBoundary.questionLength(content))
    let start = length > 1 && QuestionBoundary.isOpening(first.text) ? content[1] : first
    let own = TextRange(start.range.start, content[length - 1].range.end)
    draft.question = (item.leadIn.map { [$0] } ?? []) + [withoutClosingQuote(own)]
    guard !expectsLabel else { return draft }
    let stated = AnswerEvidence.stated(in: Array(content[length...]), canBeHeading: isStacked)
    // The reasons of the next inquiry: "… Ich wende mich daher an die Stadtverwaltung:".
    if isStacked, case .question? = next?.kind, let last = stated.last,
      Self.opensQuestions(last.text)
    {
      return draft
    }
    // A letterhead above a salutation, or lines of one above "… beantworte ich wie folgt:".
    if let next, Announcements.isSalutation(pieces[next.piece]) { return draft }
    if next?.canContinue == true, !stated.contains(where: { ".!".contains($0.text.last ?? " ") }) {
      return draft
    }
    guard let range = answerRange(stated, isLast: isEnd(next)) else { return draft }
    draft.answers = [range]
    draft.isPending = false
    return draft
  }

  private static func opensQuestions(_ text: String) -> Bool {
    text.hasLiteralSuffix(":") && text.wordCount <= 2 * longestOpening
      && ["wende", "frag", "Frag", "bitte", "wissen"].contains(where: text.containsLiteral)
  }

  /// Without the quote that closes where none opened: a quoted question's own.
  private func withoutClosingQuote(_ range: TextRange) -> TextRange {
    let question = text.string(range)
    guard let close = question.last, "“”«\"".contains(close), question.dropLast().last == "?",
      !question.contains(where: { "„»".contains($0) }),
      question.filter({ $0 == close }).count == 1
    else { return range }
    return TextRange(range.start, range.end - String(close).byteCount)
  }

  /// A footnote between a question and its answer's label is neither: "… ? 1 Mittel für …".
  private func lengthWithoutFootnotes(_ content: [Sentence], of item: QuestionItem) -> Int {
    if item.endsAtMark, let mark = content.lastIndex(where: \.endsWithQuestionMark) {
      return mark + 1
    }
    if item.isListed, let next = content.dropFirst().firstIndex(where: { $0.breakBefore >= .line })
    {
      return next
    }
    if let end = content.indices.dropFirst().first(where: { closesInquiry(content, at: $0) }) {
      return end
    }
    guard let mark = content.lastIndex(where: \.endsWithQuestionMark) else { return content.count }
    let rest = content[(mark + 1)...]
    let isFootnote = rest.first.map { $0.text.beginsWithNumber && $0.breakBefore == .inline }
    return isFootnote == true ? mark + 1 : content.count
  }

  /// "Wir bitten um schriftliche Beantwortung. ⏎ Karla Muster ⏎ Stadträtin": the inquiry's close
  /// between its last question and the answers.
  private func closesInquiry(_ content: [Sentence], at index: Int) -> Bool {
    let rest = content[index...]
    guard let first = rest.first, first.breakBefore >= .line,
      !rest.contains(where: \.endsWithQuestionMark)
    else { return false }
    return TailMatter.isCourtesy(first.text)
      || rest.allSatisfy { $0.breakBefore >= .soft && TailMatter.isSignature($0.text) }
  }

  private func answerRange(_ content: [Sentence], isLast: Bool) -> TextRange? {
    let trimmed = AnswerTrimming.trimmed(content, isLast: isLast)
    guard let first = trimmed.first, let last = trimmed.last else { return nil }
    return TextRange(first.range.start, last.range.end)
  }

  /// Questions stacked above one answer share it.
  private func share(_ drafts: inout [Draft], from first: Int) {
    guard let last = drafts.indices.last, !drafts[last].isPending else { return }
    var index = last - 1
    while index >= first, drafts[index].isPending,
      isStacked(drafts[index], above: drafts[index + 1])
    {
      drafts[index].answers = drafts[last].answers
      drafts[index].joint = true
      drafts[index].isPending = false
      drafts[last].joint = true
      index -= 1
    }
  }

  /// Whether the numbers rise; a plain "1." below a "2." begins the questions anew.
  private func isStacked(_ upper: Draft, above lower: Draft) -> Bool {
    guard let first = upper.number, let second = lower.number,
      first.family == .decimal, second.family == .decimal,
      first.printed == upper.printed, second.printed == lower.printed
    else { return true }
    return second.gap(after: first) != nil
  }
}
