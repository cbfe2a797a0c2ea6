internal import CouncilModel
internal import EntityExtraction
internal import InquiryStructure

/// What the extractors find, placed in the letter's text and on its pages; none of it stands in or beside
/// a number that was recognised in doubt.
struct PlacedFacts {
  private(set) var facts: [Fact] = []
  /// The words that are in doubt, in the text's order.
  private(set) var uncertain: [Evidence] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(in passages: [LetterStructure.PlacedPassage], of text: LetterText) {
    let words = RecognisedWords(in: text)
    uncertain = words.doubtful.map { text.evidence(for: $0) }
    var leftOut: [Int: Int] = [:]
    for finding in Extractors.findings(in: passages.map(\.passage)) {
      let placed = passages[finding.passage]
      let range = finding.range.shifted(by: placed.start)
      let evidence = text.evidence(for: range)
      if words.touchDoubt(range) {
        leftOut[evidence.page, default: 0] += 1
        continue
      }
      facts.append(
        Fact(
          exchange: placed.passage.exchange, value: finding.value, evidence: evidence,
          rule: finding.rule, confidence: finding.confidence,
          recognised: words.holdRecognised(range)))
    }
    note(leftOut)
  }

  private mutating func note(_ leftOut: [Int: Int]) {
    let doubts = Dictionary(grouping: uncertain, by: \.page)
    for (page, words) in doubts.sorted(by: { $0.key < $1.key }) {
      let facts = leftOut[page] ?? 0
      let consequence = facts == 0 ? "" : "; \(facts) fact\(facts == 1 ? "" : "s") left out"
      diagnostics.append(
        Diagnostic(
          .warning, page: page,
          "\(words.count) number\(words.count == 1 ? "" : "s") read with doubt\(consequence)"))
    }
  }
}
