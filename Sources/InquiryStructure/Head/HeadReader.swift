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

  func paper() -> Paper {
    let context = HeadContext(of: text, end: end, firstAnswer: firstAnswer)
    let lines = context.lines
    let subject = subject(context)
    let dates = DateReader(context: context, closing: hasAnswer ? nil : closing)
    var paper = Paper()
    paper.reference = context.fields.reference ?? subject?.reference ?? reference(context)
    paper.subject = subject?.text
    paper.meetingDate = dates.meetingDate()
    paper.date = dates.date()
    paper.visibility = visibility(context)
    paper.legalBasis = lines.lazy.compactMap { Self.legalBasis(in: $0.text) }.first
    paper.municipality = MunicipalityReader.municipality(
      in: context.pageHead + lines.prefix(Self.letterheadLines).map(\.text))
    paper.originators = OriginatorReader(context: context).originators()
    paper.answeredBy = HeadOffices(context: context).offices()
    paper.signatory = closing.flatMap(SignatoryReader.signatory)
    paper.paperType = paperType(lines)
    return paper
  }

  private var hasAnswer: Bool { exchanges.contains { !$0.answer.isEmpty } }

  /// Where the first answer begins; the text's end where there is none.
  private var firstAnswer: Int {
    exchanges.compactMap { $0.answerRanges.first?.start }.min() ?? text.visibleEnd
  }

  private var closing: String? {
    closingStart.map { text.string(TextRange($0, text.visibleEnd)) }
  }

  private func subject(_ context: HeadContext) -> (text: String, reference: String?)? {
    // A log of messages has many.
    if context.repeats("\nBetreff: ") { return nil }
    if let labelled = context.fields.subject {
      return (SubjectText.withoutAskers(labelled), nil)
    }
    return SubjectReader(lines: context.lines, fields: context.fields, title: text.title).subject()
  }

  /// A reference that no label names: alone on a line, behind its word, inside a line.
  private func reference(_ context: HeadContext) -> String? {
    let lines = context.lines.map(\.text)
    return lines.prefix(Self.referenceLines).first(where: References.isReference)
      ?? References.introduced(in: context.head)
      ?? lines.lazy.compactMap(References.inside).first
      ?? References.inside(context.pageHead.joined(separator: "\n"))
      ?? context.pageHead.lazy.compactMap(References.introduced).first
      ?? context.pageMatter.lazy.compactMap(References.inside).first
  }

  private func visibility(_ context: HeadContext) -> Paper.Visibility? {
    let isPublic =
      context.fields.isPublic
      ?? context.lines.lazy.compactMap { line in
        line.text.byteCount < Self.longestStatus || line.text.count < Self.longestStatus
          ? Visibility.isPublic(line.text) : nil
      }.first
    return isPublic.map { $0 ? .public : .nonPublic }
  }

  /// "§ 9 Abs. 2 GeschO" of "Anfrage nach § 9 Abs. 2 GeschO; …".
  private static func legalBasis(in text: String) -> String? {
    guard let sign = text.firstRange(ofLiteral: "§")?.lowerBound else { return nil }
    let words = text[sign...].words
    var taken: [Substring] = []
    for word in words {
      let end = word.last.map { ";,".contains($0) } ?? false
      taken.append(end ? word.dropLast() : word)
      let isAct = word.first?.isUppercase == true && word.filter(\.isUppercase).count > 1
      if end || isAct || taken.count == 8 { break }
    }
    guard taken.count > 2, taken.last?.first?.isUppercase == true else { return nil }
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
        || word.containsLiteral("beantwortet")
    }
    if saysAnswer { return .answer }
    return exchanges.isEmpty && !head.contains(where: { $0.containsLiteral("nfrage") })
      ? .other : .inquiry
  }
}
