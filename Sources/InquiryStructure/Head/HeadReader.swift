import CouncilModel
import GermanText
import TextMatching

/// Reads a paper's head and close.
struct HeadReader {
  /// How many lines from the top may hold nothing but the reference.
  private static let referenceLines = 12
  /// How many lines from the top may name the municipality.
  private static let letterheadLines = 15
  /// A longer line that says "öffentlich" speaks of something else. In characters.
  private static let longestStatus = 200

  let text: LetterText
  /// UTF-8 offset of the first question.
  let end: Int
  let exchanges: [Exchange]
  let closingStart: Int?
  /// The inquiries of a form; empty where the letter is none.
  let form: [FormReader.Entry]
  let pieces: [Piece]
  /// Who speaks in verbatim minutes, each where the turn begins.
  let turns: [Located<String>]

  func paper() -> Paper {
    let end = HeadEnd.offset(
      firstQuestion: end, question: exchanges.first?.questionRange, in: text)
    let context = HeadContext(of: text, end: end, firstAnswer: firstAnswer)
    var values = values(context)
    values.take(form)
    values.takeSpeakers(of: pieces)
    values.takeSpeech(of: exchanges, in: text, turns: turns)
    if context.fields.originators.isEmpty, form.isEmpty, turns.isEmpty {
      values.take(ToldSpeakers(of: text), in: text)
    }
    return PaperAssembly(text: text).paper(values, type: paperType(context.lines))
  }

  private func values(_ context: HeadContext) -> HeadValues {
    let lines = context.lines
    let subject = subject(context)
    let dates = DateReader(context: context, closing: hasAnswer ? nil : closing)
    var values = HeadValues()
    values.reference =
      context.fields.reference ?? answerReference(context)
      ?? subject.flatMap { subject in
        subject.reference.map { Located(value: $0, range: subject.text.range) }
      } ?? reference(context)
    values.subject = subject?.text
    if subject == nil, !isLog(context) {
      values.declaredSubject = text.title.flatMap(SubjectReader.declared)
    }
    values.meetingDate = dates.meetingDate()
    values.date = dates.date()
    values.visibility = visibility(context)
    values.legalBasis =
      lines.lazy.compactMap { line in
        Self.legalBasis(in: line.text).map { Located(value: $0, range: line.range) }
      }.first
    values.municipality = MunicipalityReader.municipality(
      in: context.pageHead + lines.prefix(Self.letterheadLines).map(\.located))
    values.originators = OriginatorReader(
      context: context, signers: signers, isInquiry: !hasAnswer && !exchanges.isEmpty
    ).originators()
    values.answeredBy = HeadOffices(context: context).offices()
    values.signatory = closing.flatMap(SignatoryReader.signatory)
    return values
  }

  /// Who signed, where nobody has answered yet.
  private var signers: [Located<String>] {
    let end = exchanges.compactMap(\.questionRange?.end).max() ?? 0
    return InquirySignature(
      text: text, end: end, needsFaction: hasAnswer || exchanges.isEmpty
    ).askers()
  }

  private var hasAnswer: Bool { exchanges.contains { !$0.answer.isEmpty } }

  /// Where the first answer begins; the text's end where there is none.
  private var firstAnswer: Int {
    exchanges.compactMap { $0.answerRanges.first?.start }.min() ?? text.visibleEnd
  }

  private var closing: Located<String>? {
    closingStart.map { start in
      let range = TextRange(start, text.visibleEnd)
      return Located(value: text.string(range), range: range)
    }
  }

  /// A log of messages has many subjects, and no one of them is the paper's.
  private func isLog(_ context: HeadContext) -> Bool { context.repeats("\nBetreff: ") }

  private func subject(
    _ context: HeadContext
  ) -> (text: Located<String>, reference: String?)? {
    if isLog(context) { return nil }
    if let labelled = context.fields.subject {
      return (labelled.map { SubjectText.own($0) }, nil)
    }
    return SubjectReader(lines: context.lines, fields: context.fields).subject()
  }

  /// The number of an answer in its heading, or beside the inquiry's.
  private func answerReference(_ context: HeadContext) -> Located<String>? {
    if let heading = context.answerHeading, let reference = heading.value.reference {
      return Located(value: reference, range: heading.range)
    }
    for line in context.lines.prefix(Self.referenceLines) {
      if let found = References.ofAnswer(line.text) {
        return Located(value: found, range: line.range)
      }
    }
    return nil
  }

  /// A reference that no label names: alone on a line, after its word, inside a line.
  private func reference(_ context: HeadContext) -> Located<String>? {
    let lines = context.lines.map(\.located)
    func first(
      in lines: some Sequence<Located<String>>, _ reference: (String) -> String?
    ) -> Located<String>? {
      for line in lines {
        if let found = reference(line.value) { return Located(value: found, range: line.range) }
      }
      return nil
    }
    return first(in: lines.prefix(Self.referenceLines)) { References.isReference($0) ? $0 : nil }
      ?? References.introduced(in: context.head).map {
        Located(value: $0, range: context.headRange)
      }
      ?? first(in: lines.prefix(Self.referenceLines)) { References.leading($0)?.reference }
      ?? first(in: lines, References.inside)
      ?? first(in: context.pageHead, References.inside)
      ?? first(in: context.pageHead, References.introduced)
      ?? first(in: context.pageMatter, References.inside)
      ?? first(in: lines.prefix(Self.referenceLines), References.unmistakable)
      ?? first(in: lines.prefix(Self.referenceLines), StoppedReferences.reference)
      ?? context.fields.file
  }

  private func visibility(_ context: HeadContext) -> Located<Paper.Visibility>? {
    if let labelled = context.fields.visibility { return labelled }
    for line in context.lines
    where line.text.byteCount < Self.longestStatus || line.text.count < Self.longestStatus {
      if let isPublic = Visibility.isPublic(line.text) {
        return line.located.map { _ in isPublic ? .public : .nonPublic }
      }
    }
    return nil
  }

  /// "§ 9 Abs. 2 GeschO" of "Anfrage nach § 9 Abs. 2 GeschO; …".
  private static func legalBasis(in text: String) -> String? {
    guard let sign = text.firstRange(ofLiteral: "§")?.lowerBound else { return nil }
    let words = text[sign...].words
    var taken: [Substring] = []
    for word in words {
      let end = word.last.map { ";,".contains($0) } ?? false
      taken.append(end ? word.dropLast() : word)
      let isAct = word.beginsWithUppercase && word.filter(\.isUppercase).count > 1
      if end || isAct || taken.count == 8 { break }
    }
    guard taken.count > 2, taken.last?.beginsWithUppercase == true else { return nil }
    return taken.joined(separator: " ")
  }

  private func paperType(_ lines: [HeadLine]) -> Paper.PaperType {
    let head = lines.map(\.text)
    if head.contains(where: {
      $0.containsLiteral("Fragestunde") || $0.containsLiteral("Niederschrift")
        || $0.containsLiteral("Wortprotokoll")
    }) {
      return .minutes
    }
    if exchanges.contains(where: { !$0.answer.isEmpty }) { return .answer }
    let saysAnswer = head.contains { line in
      let word = line.fastLowercased
      return word.hasLiteralPrefix("antwort") || word.hasLiteralPrefix("stellungnahme")
        || word.containsLiteral("beantwortet") || word.containsLiteral("beantworte ich")
        || word.containsLiteral("beantworten wir")
    }
    if saysAnswer { return .answer }
    return exchanges.isEmpty && !head.contains(where: { $0.containsLiteral("nfrage") })
      ? .other : .inquiry
  }
}
