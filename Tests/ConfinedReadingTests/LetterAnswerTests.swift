import ConfinedWorkers
import CouncilModel
import CouncilStore
import CouncilStoreContract
import DocumentFormats
import GermanText
import Testing

@testable import ByteCodecs
@testable import ConfinedReading
@testable import SearchAnalysis

@Suite struct LetterAnswerTests {
  private let request = LetterRequest(
    purpose: .storing, path: "a/b.txt", sha256: "abc", identity: "def", bytes: [1, 2, 3])

  /// - Parameter change: of what was read from the letter.
  private func letter(_ change: (inout Extraction) -> Void = { _ in }) throws -> ReadLetter {
    var extraction = try SampleLetter.letter().extraction
    extraction.source.path = request.path
    extraction.source.sha256 = request.sha256
    change(&extraction)
    return ReadLetter(
      extraction, json: try PackedBytes(packing: Array("{\"a\":1}\n".utf8)),
      terms: SearchTerms(extraction, TextAnalyzer()))
  }

  private func decoded(_ answer: LetterAnswer) throws -> LetterAnswer {
    try LetterAnswer(decoding: answer.encoded[...], of: request, WorkerLimits())
  }

  @Test func `A letter comes back as it was, with every field`() throws {
    let letter = try letter()
    guard case .read(let decoded) = try decoded(.read(letter)) else {
      Issue.record("another answer")
      return
    }
    #expect(decoded == letter)
  }

  @Test func `A request comes back as it was`() throws {
    #expect(try LetterRequest(decoding: request.encoded) == request)
  }

  @Test(arguments: DocumentError.Kind.allCases)
  func `A failure comes back as it was`(kind: DocumentError.Kind) throws {
    guard case .failed(let error) = try decoded(.failed(DocumentError(kind, detail: "x"))) else {
      Issue.record("another answer")
      return
    }
    #expect(error == DocumentError(kind, detail: "x"))
  }

  @Test(arguments: ["", "{}", "{\"a\":1}\n{\"b\":2}\n", "[]\n", "{\"\u{0}\"}\n"])
  func `JSON that is no line is not taken`(json: String) {
    #expect(throws: ByteReader.Malformed.self) { try decoded(.shown(Array(json.utf8))) }
  }

  @Test func `A letter cut off anywhere is not taken`() throws {
    let encoded = LetterAnswer.read(try letter()).encoded
    for length in 0..<encoded.count {
      #expect(throws: ByteReader.Malformed.self) {
        try LetterAnswer(
          decoding: encoded.prefix(length), of: request, WorkerLimits())
      }
    }
  }

  @Test func `JSON that claims to be longer than any is not unpacked`() throws {
    var letter = try letter()
    letter.json.count = 1 << 40
    #expect(throws: ByteReader.Malformed.self) { try decoded(.read(letter)) }
  }

  @Test func `A fact of an exchange that is not there is not taken`() throws {
    let letter = try letter { $0.facts[0].exchange = 2 }
    #expect(throws: ByteReader.Malformed.self) { try decoded(.read(letter)) }
  }

  @Test(arguments: [\Source.path, \Source.sha256])
  func `Another letter than the one that was sent is not taken`(
    field: any WritableKeyPath<Source, String> & Sendable
  ) throws {
    let letter = try letter { $0.source[keyPath: field] = "another" }
    #expect(throws: ByteReader.Malformed.self) { try decoded(.read(letter)) }
  }

  @Test(arguments: [(-1, 3), (3, 2)])
  func `A range that is none is not taken`(start: Int, end: Int) throws {
    let letter = try letter { $0.exchanges[0].questionRange = TextRange(start, end) }
    #expect(throws: ByteReader.Malformed.self) { try decoded(.read(letter)) }
  }
}
