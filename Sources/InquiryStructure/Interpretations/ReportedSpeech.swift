import CouncilModel
import GermanText
import TextMatching

/// Reads minutes in indirect speech: "StR Muster fragt, ob … . Der Vorsitzende antwortet, dass …".
///
/// An exchange is where a question and its answer are both told; requests, motions and remarks are
/// none.
struct ReportedSpeech {
  let text: LetterText
  let pieces: [Piece]
  let labels: [Label?]

  private static let questionWords: WordSet = [
    "ob", "wie", "wann", "was", "wer", "warum", "weshalb", "wieso", "welche", "welcher", "welches",
    "welchen", "wo", "wohin", "woher", "inwieweit", "inwiefern", "wem", "wen",
  ]
  private static let askedStarts: PrefixSet = [
    "Auf die Frage ", "Die Frage ", "Auf die Nachfrage ", "Auf Nachfrage ", "Die Nachfrage ",
    "Auf Anfrage ", "Auf die Anfrage ", "Auf Frage ", "Zur Frage ", "Die Anfrage von ",
  ]

  func drafts() -> [ExchangeBuilder.Draft] {
    guard pieces.contains(where: { $0.text.contains(anyOf: SpeechVerbs.signs) }) else { return [] }
    let sentences = Sentence.sentences(of: pieces[...], from: 0, in: text)
    let acts = sentences.map { SpeechAct.act(in: $0.text) }
    let ends = ends(of: sentences)
    var drafts: [ExchangeBuilder.Draft] = []
    var index = 0
    // Sentences before this one belong to an exchange.
    var free = 0
    while index < sentences.count {
      if let split = askedAndAnswered(sentences[index]) {
        let end = endOfAnswer(after: index, sentences, acts, ends)
        drafts.append(
          draft(
            question: split.question, answer: TextRange(split.answer, sentences[end].range.end)))
        index = end + 1
        free = index
        continue
      }
      guard asks(sentences[index], acts[index]) else {
        index += 1
        continue
      }
      let start = startOfQuestion(at: index, after: free, sentences, acts)
      var last = index
      while last + 1 < sentences.count, sentences[last + 1].breakBefore < .line,
        goesOnAsking(sentences[last + 1], acts[last + 1])
      {
        last += 1
      }
      last = endOfAskersTurn(after: last, sentences, acts, ends)
      let answer = last + 1
      guard answer < sentences.count, !ends.contains(answer),
        acts[answer]?.kind == .answers && acts[answer]?.isPronoun == false
          || promises(sentences[answer])
      else {
        index = last + 1
        continue
      }
      let end = endOfAnswer(after: answer, sentences, acts, ends)
      drafts.append(
        draft(
          question: TextRange(sentences[start].range.start, sentences[last].range.end),
          answer: TextRange(sentences[answer].range.start, sentences[end].range.end)))
      index = end + 1
      free = index
    }
    return drafts
  }

  /// The exchanges of a list whose answer is told, and those that are told after it: "1. …? 2. …?
  /// ⏎ Der Landrat antwortet, dass … ⏎ Frau Muster fragt, ob …"; empty where none is.
  func drafts(beside asked: [ExchangeBuilder.Draft]) -> [ExchangeBuilder.Draft] {
    guard let answer = asked.last?.answers.last, asked.last?.answers.count == 1,
      pieces.contains(where: { $0.text.contains(anyOf: SpeechVerbs.signs) })
    else { return [] }
    let sentences = Sentence.sentences(of: pieces[...], from: 0, in: text)
    guard let first = sentences.firstIndex(where: { $0.range.start == answer.start }),
      let act = SpeechAct.act(in: sentences[first].text), act.kind == .answers, !act.isPronoun
    else { return [] }
    let acts = sentences.map { SpeechAct.act(in: $0.text) }
    let ends = ends(of: sentences)
    var last = endOfAnswer(after: first, sentences, acts, ends)
    // "Frau Beispiel ergänzt, dass …"
    while last + 1 < sentences.count, acts[last + 1]?.kind == .answers,
      sentences[last + 1].text.contains(anyOf: Self.additions)
    {
      last = endOfAnswer(after: last + 1, sentences, acts, ends)
    }
    let end = sentences[last].range.end
    guard end < answer.end || ToldAnswer(sentences: sentences[first...last]).isParted else {
      return []
    }
    let told = drafts().filter { ($0.question.first?.start ?? 0) >= end }
    let parts = ToldAnswer(sentences: sentences[first...last])
    return asked.map { draft in
      var draft = draft
      if draft.answers == [answer] {
        draft.answers = [parts.range(of: draft.number)]
        draft.joint = draft.joint && !parts.names(draft.number)
      }
      return draft
    } + told
  }

  private static let additions: SubstringSet = [" ergänzt"]

  private func draft(question: TextRange, answer: TextRange) -> ExchangeBuilder.Draft {
    ExchangeBuilder.Draft(question: [question], answers: [answer], isPending: false)
  }

  private func asks(_ sentence: Sentence, _ act: SpeechAct?) -> Bool {
    act?.kind == .asks || (sentence.endsWithQuestionMark && act == nil)
  }

  /// "Man einigt sich auf eine schriftliche Antwort.", "Die Frage wird schriftlich beantwortet."
  private func promises(_ sentence: Sentence) -> Bool {
    sentence.breakBefore >= .line && sentence.text.wordCount <= Self.longestPromise
      && sentence.text.containsLiteral("chriftlich") && sentence.text.containsLiteral("ntwort")
      && !sentence.endsWithQuestionMark
  }

  /// Longer sentences tell more. In words.
  private static let longestPromise = 16

  /// The last sentence that the asker says in the same paragraph, where another answers in the next:
  /// "Frau Muster fragt, wann … . Sie hakt seit Jahren nach. ⏎ Der Landrat antwortet, dass …"
  private func endOfAskersTurn(
    after last: Int, _ sentences: [Sentence], _ acts: [SpeechAct?], _ ends: Set<Int>
  ) -> Int {
    var end = last
    while end + 1 < sentences.count, sentences[end + 1].breakBefore < .line,
      acts[end + 1].map(\.isPronoun) ?? true, !ends.contains(end + 1)
    {
      end += 1
    }
    let next = end + 1
    guard end > last, next < sentences.count, sentences[next].breakBefore >= .line,
      acts[next]?.kind == .answers, acts[next]?.isPronoun == false
    else { return last }
    return end
  }

  private func goesOnAsking(_ sentence: Sentence, _ act: SpeechAct?) -> Bool {
    sentence.endsWithQuestionMark || (act?.kind == .asks && act?.isPronoun == true)
  }

  /// Back to where the asker is named, in the same paragraph.
  private func startOfQuestion(
    at index: Int, after free: Int, _ sentences: [Sentence], _ acts: [SpeechAct?]
  ) -> Int {
    guard acts[index] == nil || acts[index]?.isPronoun == true else { return index }
    var start = index
    while start > free, sentences[start].breakBefore < .line {
      start -= 1
      if acts[start]?.isPronoun == false { break }
    }
    return start
  }

  /// The last sentence of an answer that begins with a sentence.
  private func endOfAnswer(
    after start: Int, _ sentences: [Sentence], _ acts: [SpeechAct?], _ ends: Set<Int>
  ) -> Int {
    var end = start
    while end + 1 < sentences.count {
      let next = end + 1
      if ends.contains(next) || asks(sentences[next], acts[next]) { break }
      if let act = acts[next], !act.isPronoun,
        act.kind != .answers || sentences[next].breakBefore >= .line
      {
        break
      }
      if askedAndAnswered(sentences[next]) != nil { break }
      if sentences[next].breakBefore >= .line, acts[next] == nil,
        isAnother(sentences[next], than: sentences[start])
      {
        break
      }
      end = next
    }
    while end > start, TailMatter.isCourtesy(sentences[end].text) { end -= 1 }
    return end
  }

  /// Whether a paragraph tells of somebody else: "Herr Muster will ein Papier vorbereiten."
  private func isAnother(_ sentence: Sentence, than first: Sentence) -> Bool {
    let words = Persons.withoutArticle(sentence.text.words[...])
    let length = Persons.length(words, alone: false)
    guard length > 0, length < words.count,
      words[words.startIndex + length].beginsWithLowercase
    else { return false }
    return !first.text.containsLiteral(Persons.name(words.prefix(length)))
  }

  /// Sentences that a label begins, or a line that is no sentence at all and stands for itself.
  private func ends(of sentences: [Sentence]) -> Set<Int> {
    let labelled = Set(
      pieces.indices.filter { index in
        switch labels[index]?.kind {
        case .closing?, .attachment?, .introduction?, .heading?, .question?, .answer?: true
        default: false
        }
      }.map { pieces[$0].range.start })
    return Set(
      sentences.indices.filter {
        labelled.contains(sentences[$0].range.start)
          || SectionEnds.closesSession(sentences[$0].text)
      })
  }

  /// "Die Frage von Herrn Muster, ob …, bejaht Herr Beispiel.": where the answer begins in a
  /// sentence that tells both.
  private func askedAndAnswered(_ sentence: Sentence) -> (question: TextRange, answer: Int)? {
    guard sentence.text.hasPrefix(in: Self.askedStarts) else { return nil }
    let words = sentence.text.words
    let plain = words.map(\.lowercasedLetters)
    guard let asker = plain.firstIndex(where: { $0 == "von" || $0 == "des" || $0 == "der" }),
      let content = plain.indices.first(where: { index in
        index > asker && (plain[index] == "nach" || Self.questionWords.contains(plain[index]))
      }),
      let verb = words.indices.first(where: { index in
        index > content + 1 && SpeechVerbs.answering.contains(plain[index])
          && words[index].beginsWithLowercase
          && (words[index - 1].last == "," || plain[content] == "nach")
          && index + 1 < words.count
          && (SpeakerLabels.isAddress(plain[index + 1]) || plain[index + 1] == "die"
            || plain[index + 1] == "der" || plain[index + 1] == "das")
      })
    else { return nil }
    let offset = sentence.text[..<words[verb].startIndex].byteCount
    let end = sentence.text[..<words[verb - 1].endIndex].byteCount
    return (
      TextRange(sentence.range.start, sentence.range.start + end), sentence.range.start + offset
    )
  }
}
