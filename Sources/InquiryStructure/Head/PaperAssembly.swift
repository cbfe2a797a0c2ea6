import CouncilModel
import TextMatching

/// Makes a paper of what a letter says about itself, and gives each value its proof.
///
/// The only place where a paper's fields are set.
struct PaperAssembly {
  let text: LetterText

  func paper(_ values: HeadValues, type: Paper.PaperType) -> Paper {
    var paper = Paper()
    paper.paperType = type
    paper.reference = values.reference?.value
    paper.subject = values.subject?.value ?? values.declaredSubject
    paper.date = values.date?.value
    paper.meetingDate = values.meetingDate?.value
    paper.legalBasis = values.legalBasis?.value
    paper.visibility = values.visibility?.value
    paper.municipality = values.municipality?.value
    paper.originators = values.originators.map(\.value)
    paper.answeredBy = values.answeredBy.map(\.value)
    paper.signatory = values.signatory?.value
    paper.evidence = evidence(values)
    return paper
  }

  private func evidence(_ values: HeadValues) -> HeadEvidence {
    var evidence = HeadEvidence()
    evidence.reference = values.reference.map(words)
    evidence.subject = values.subject.map(words)
    evidence.date = values.date.map(date)
    evidence.meetingDate = values.meetingDate.map(date)
    evidence.legalBasis = values.legalBasis.map(words)
    evidence.visibility = values.visibility.map(status)
    evidence.municipality = values.municipality.map(words)
    evidence.originators = values.originators.map { words($0.map(\.name)) }
    evidence.answeredBy = values.answeredBy.map { words($0.map(\.name)) }
    evidence.signatory = values.signatory.map(words)
    return evidence
  }

  /// The words that say a value, or the whole place where they are printed otherwise.
  private func words(_ read: Located<String>) -> Evidence {
    text.evidence(for: text.place(of: read.value, in: read.range) ?? trimmed(read.range))
  }

  private func date(_ read: Located<String>) -> Evidence {
    text.evidence(for: text.place(ofDate: read.value, in: read.range) ?? trimmed(read.range))
  }

  private func status(_ read: Located<Paper.Visibility>) -> Evidence {
    text.evidence(for: text.place(of: read.value, in: read.range) ?? trimmed(read.range))
  }

  /// Without the white space around it.
  private func trimmed(_ range: TextRange) -> TextRange {
    let printed = text.string(range)
    guard let first = printed.firstIndex(where: { !$0.isWhitespace }),
      let last = printed.lastIndex(where: { !$0.isWhitespace })
    else { return range }
    let start = range.start + printed[..<first].byteCount
    return TextRange(start, start + printed[first...last].byteCount)
  }
}
