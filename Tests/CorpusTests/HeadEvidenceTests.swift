import CouncilModel
import Foundation
import Testing

/// Every value of a head is proved by words of the letter, as a fact is.
@Suite struct HeadEvidenceTests {
  @Test(arguments: CorpusLetter.all)
  func `The proof of each value says what the value says`(letter: CorpusLetter) throws {
    let paper = try letter.extraction().paper
    let evidence = paper.evidence
    for (value, proof) in [
      (paper.reference, evidence.reference), (paper.legalBasis, evidence.legalBasis),
      (paper.municipality, evidence.municipality), (paper.signatory, evidence.signatory),
    ] {
      try check(value, proof)
    }
    // A title that the file declares stands on no page.
    if let proof = evidence.subject { try check(paper.subject, proof) }
    #expect(evidence.originators.count == paper.originators.count)
    for (value, proof) in zip(paper.originators, evidence.originators) {
      try check(value.name, proof)
    }
    #expect(evidence.answeredBy.count == paper.answeredBy.count)
    for (value, proof) in zip(paper.answeredBy, evidence.answeredBy) {
      try check(value.name, proof)
    }
    for (value, proof) in [
      (paper.date, evidence.date), (paper.meetingDate, evidence.meetingDate),
    ] {
      try checkDate(value, proof)
    }
    #expect((paper.visibility == nil) == (evidence.visibility == nil))
    if let proof = evidence.visibility {
      #expect(proof.text.lowercased().contains("öffentlich"))
    }
  }

  @Test(arguments: CorpusLetter.all)
  func `The place of each proof holds its words`(letter: CorpusLetter) throws {
    let extraction = try letter.extraction()
    let evidence = extraction.paper.evidence
    let single = [
      evidence.reference, evidence.subject, evidence.date, evidence.meetingDate,
      evidence.legalBasis, evidence.visibility, evidence.municipality, evidence.signatory,
    ].compactMap { $0 }
    for proof in single + evidence.originators + evidence.answeredBy {
      #expect(!proof.text.isEmpty)
      #expect(proof.end - proof.start == proof.text.utf8.count)
      #expect((1...extraction.source.pages).contains(proof.page))
      let inBlock = extraction.blocks.first { $0.start <= proof.start && proof.end <= $0.end }
      if let inBlock {
        let bytes = Array(inBlock.text.utf8)[
          (proof.start - inBlock.start)..<(proof.end - inBlock.start)]
        #expect(String(decoding: bytes, as: UTF8.self) == proof.text)
      }
    }
  }

  private func check(_ value: String?, _ proof: Evidence?) throws {
    #expect((value == nil) == (proof == nil), "\(value ?? "no value")")
    guard let value, let proof else { return }
    let words = Comparison.plain(proof.text)
    // A name of which the letter prints the parts: "(X) und Fraktion" says "X-Fraktion".
    let isSaid =
      words.contains(Comparison.plain(value))
      || value.split { !$0.isLetter && !$0.isNumber }.allSatisfy {
        words.contains(Comparison.plain(String($0)))
      }
    #expect(isSaid, "\(value) is not said by \(proof.text)")
  }

  private func checkDate(_ value: String?, _ proof: Evidence?) throws {
    #expect((value == nil) == (proof == nil), "\(value ?? "no value")")
    guard let value, let proof else { return }
    let parts = value.split(separator: "-").compactMap { Int($0) }
    let digits = proof.text.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(digits.first == parts.last, "\(value) is not said by \(proof.text)")
    #expect(digits.last.map { $0 % 100 } == parts.first.map { $0 % 100 })
  }
}
