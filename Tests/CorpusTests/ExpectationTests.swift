import CouncilModel
import Testing

/// What must not be found in a letter, and what its evidence must be.
@Suite struct ExpectationTests {
  @Test(arguments: CorpusLetter.all)
  func `Nothing is found where nothing is`(letter: CorpusLetter) throws {
    let extraction = try letter.extraction()
    let mustNot = try letter.expectation().mustNot
    for (type, phrases) in [
      (FactType.staffing, mustNot.staffing), (.frequency, mustNot.frequency),
      (.sponsor, mustNot.sponsor),
    ] {
      for fact in extraction.facts where fact.value.type == type {
        for phrase in phrases {
          #expect(
            !stands(phrase, around: fact.evidence.range, in: extraction),
            "\(type) in “\(phrase)”: \(fact.evidence.text)")
        }
      }
    }
  }

  @Test(arguments: CorpusLetter.all)
  func `No page matter, label or closing stands in an answer`(letter: CorpusLetter) throws {
    let answers = try letter.extraction().exchanges.map(\.answer)
    let standing = try letter.expectation().mustNot.anywhereInAnswers.filter { phrase in
      answers.contains { $0.contains(phrase) }
    }
    #expect(standing == [])
  }

  @Test(arguments: CorpusLetter.all)
  func `Every fact's words stand in the letter's text where it says`(letter: CorpusLetter) throws {
    let extraction = try letter.extraction()
    for fact in extraction.facts {
      let text = Self.text(at: fact.evidence.range, in: extraction)
      #expect(text == fact.evidence.text)
      #expect(fact.evidence.page >= 1 && fact.evidence.page <= extraction.source.pages)
      #expect(extraction.source.format != "pdf" || !fact.evidence.boxes.isEmpty)
    }
  }

  /// The text at a range, from the block that holds it.
  private static func text(at range: TextRange, in extraction: Extraction) -> String? {
    guard let block = extraction.blocks.first(where: { $0.range.contains(range) }) else {
      return nil
    }
    let bytes = Array(block.text.utf8)[(range.start - block.start)..<(range.end - block.start)]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a phrase's place in its block overlaps a range.
  private func stands(
    _ phrase: String, around range: TextRange, in extraction: Extraction
  ) -> Bool {
    guard let block = extraction.blocks.first(where: { $0.range.contains(range) }) else {
      return false
    }
    return block.text.ranges(of: phrase).contains { found in
      let start = block.start + block.text[..<found.lowerBound].utf8.count
      return TextRange(start, start + phrase.utf8.count).overlaps(range)
    }
  }
}
