import Foundation
import Testing

@testable import ByteCodecs
@testable import CouncilModel

/// Each type's reader takes what its fields wrote, and nothing that is cut off.
@Suite struct FieldCodingTests {
  private static func bytes(_ record: some FieldRecord) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(record)
    return writer.bytes
  }

  private func check<Record: FieldRecord & Equatable>(
    _ record: Record, _ read: (inout ByteReader) throws(ByteReader.Malformed) -> Record
  ) throws {
    let bytes = Self.bytes(record)
    var reader = ByteReader(bytes)
    #expect(try read(&reader) == record)
    #expect(reader.isAtEnd)
    for length in bytes.indices {
      var reader = ByteReader(bytes.prefix(length))
      #expect(throws: ByteReader.Malformed.self, "\(length)") { _ = try read(&reader) }
    }
  }

  @Test(arguments: [nil, TextRange(3, 9)])
  func `An exchange, with a question that is printed or not`(range: TextRange?) throws {
    let exchange = Exchange(
      id: "a1", number: range.map { _ in "2a" }, question: "Wie oft?", answer: "Jährlich.",
      joint: true, disposition: .partial, questionRange: range,
      answerRanges: [TextRange(10, 12), TextRange(14, 20)])
    try check(exchange, Exchange.init(from:))
  }

  @Test(arguments: [false, true]) func `A paper, full or empty`(isFull: Bool) throws {
    var paper = Paper()
    if isFull {
      paper.paperType = .answer
      (paper.reference, paper.subject, paper.date) = ("1/24", "Bänke", "2024-01-02")
      (paper.meetingDate, paper.legalBasis) = ("2024-02-03", "§ 9")
      (paper.visibility, paper.municipality, paper.signatory) = (.nonPublic, "Rotheim", "A. Muster")
      paper.originators = [.init(kind: .person, name: "Frau Muster")]
      paper.answeredBy = [.init(name: "Amt 50"), .init(name: "Amt 61")]
      let box = BoundingBox(left: 1.25, top: 2, right: 30, bottom: 4.5)
      paper.evidence.reference = Evidence(text: "1/24", page: 1, start: 7, end: 11, boxes: [box])
      paper.evidence.date = Evidence(text: "2. Januar 2024", page: 2, start: 90, end: 104)
      paper.evidence.originators = [Evidence(text: "Frau Muster", page: 1, start: 20, end: 31)]
    }
    try check(paper, Paper.init(from:))
  }

  @Test(arguments: [nil, 2]) func `A diagnostic, of a page or of none`(page: Int?) throws {
    try check(Diagnostic(.warning, page: page, "cut off"), Diagnostic.init(from:))
  }

  @Test(arguments: [nil, SourceRecognition(engine: "tesseract 5", model: "deu 0", pages: 2)])
  func `A source, recognised or not`(recognition: SourceRecognition?) throws {
    try check(
      Source(
        path: "a.pdf", sha256: "abc", format: "pdf", pages: 3, recognition: recognition),
      Source.init(from:))
  }

  @Test(arguments: [(-1, 4), (5, 4)])
  func `A range that does not lie in a text is not taken`(start: Int, end: Int) {
    var reader = ByteReader(Self.bytes(TextRange(start, end)))
    #expect(throws: ByteReader.Malformed.self) { try TextRange(from: &reader) }
  }

  @Test func `Numbers and boxes are written so that they can be told apart`() {
    func fact(_ confidence: Decimal, _ left: Double) -> Fact {
      Fact(
        exchange: nil, value: .amount(Amount(amount: 2)),
        evidence: Evidence(
          text: "2 €", page: 1, start: 0, end: 5,
          boxes: [BoundingBox(left: left, top: 1, right: 2, bottom: 3)]),
        rule: "r", confidence: confidence)
    }
    let facts = [fact(1, 1), fact(Decimal(string: "0.9") ?? 0, 1), fact(1, 1.05)]
    #expect(Set(facts.map(Self.bytes)).count == facts.count)
  }
}
