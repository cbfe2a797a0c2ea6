internal import CouncilModel
package import CouncilStore
internal import FoundationEssentials

/// Small letters for the tests of stores.
package enum SampleLetter {
  /// A letter with two exchanges, and facts with every shape of number.
  ///
  /// - Parameter seed: letters with different seeds have different bytes.
  package static func letter(
    _ seed: Int = 1, path: String? = nil, reference: String? = "DS 0012/24"
  ) throws -> StoredLetter {
    let bytes = Array("Anfrage Nummer \(seed), mit Umlauten: Träger".utf8)
    let extraction = Extraction(
      source: Source(
        path: path ?? "Corpus/musterstadt/\(seed).txt", sha256: hash(seed), format: "text",
        pages: 1),
      status: .partial,
      diagnostics: [Diagnostic(.warning, page: 1, "the text is cut off")],
      paper: paper(reference),
      blocks: [Block(kind: .paragraph, text: "Träger", page: 1, start: 0, end: 7)],
      exchanges: [exchange(seed, "1"), exchange(seed, "2")],
      facts: facts)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return StoredLetter(
      extraction: extraction, json: Array(try encoder.encode(extraction)), bytes: bytes)
  }

  /// The identifier of a letter's exchange.
  package static func exchangeID(_ seed: Int, _ number: String) -> String {
    String((String(seed) + number + hash(seed)).prefix(16))
  }

  /// 64 hexadecimal digits that begin with the seed's.
  package static func hash(_ seed: Int) -> String {
    let digits = String(seed * 7_919 + 0x1000_0000, radix: 16)
    return digits + String(repeating: "0", count: 64 - digits.count)
  }

  private static func paper(_ reference: String?) -> Paper {
    var paper = Paper()
    paper.paperType = .answer
    paper.reference = reference
    paper.subject = "Quartiersmanagement; \"Nord\" & 'Süd'"
    paper.date = "2024-03-05"
    paper.meetingDate = "2024-04-10"
    paper.legalBasis = "§ 9 Abs. 2 GeschO"
    paper.visibility = .public
    paper.municipality = "Musterstadt"
    paper.originators = [
      .init(kind: .faction, name: "Fraktion Beispiel"), .init(kind: .person, name: "Frau Muster"),
    ]
    paper.answeredBy = [.init(name: "Amt für Soziales")]
    paper.signatory = "B. Muster"
    return paper
  }

  private static func exchange(_ seed: Int, _ number: String) -> Exchange {
    Exchange(
      id: exchangeID(seed, number), number: number, question: "Wer ist Träger?",
      answer: "Der Träger ist die AWO.", disposition: .answered,
      questionRange: TextRange(0, 16), answerRanges: [TextRange(17, 41)])
  }

  /// Each kind's own example.
  static var factsOfEveryType: [Fact] {
    facts(FactType.allCases.map { (nil, $0.contentType.example) })
  }

  private static var facts: [Fact] {
    var weeks = Frequency(kind: .recurrence, approximate: true, meeting: true)
    weeks.perYearMin = Decimal(string: "5.2")
    weeks.perYearMax = Decimal(string: "17.333333333333333333333333333333333333")
    let values: [(Int?, FactValue)] = [
      (0, .sponsor(Sponsor(name: "AWO"))),
      (
        0,
        .staffing(Staffing(fullTimeEquivalents: Decimal(sign: .plus, exponent: -1, significand: 1)))
      ),
      (1, .staffing(Staffing(fullTimeEquivalents: 12, bound: .atLeast))),
      (1, .frequency(weeks)),
      (1, .frequency(Frequency(kind: .none))),
      (nil, .programme(Programme(name: "Soziale Stadt"))),
      (nil, .area(Area(name: "Nord", kind: .quarter))),
      (nil, .legalBasis(LegalBasis(citation: "§ 9 Abs. 2 GeschO", act: "GeschO"))),
      (nil, .citedPaper(CitedPaper(reference: "21/7486"))),
      (1, .amount(Amount(amount: 18, bound: .atLeast, per: .hour, max: 19))),
      (1, .period(TimePeriod(start: nil, end: "2024-12-31", role: .deadline))),
    ]
    return facts(values)
  }

  private static func facts(_ values: [(exchange: Int?, value: FactValue)]) -> [Fact] {
    let box = BoundingBox(left: 70.9, top: 100, right: 200.5, bottom: 112.3)
    return values.enumerated().map { index, value in
      Fact(
        exchange: value.exchange, value: value.value,
        evidence: Evidence(
          text: "Träger", page: 1, start: index, end: index + 7, boxes: index == 0 ? [box] : []),
        rule: "sample", confidence: Decimal(sign: .plus, exponent: -1, significand: 9))
    }
  }
}
