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
  private func prepared(_ change: (inout Extraction) -> Void = { _ in }) throws -> PreparedLetter {
    var extraction = try SampleLetter.letter().extraction
    change(&extraction)
    extraction.source.path = request.path
    extraction.source.sha256 = request.sha256
    return PreparedLetter(
      extraction, json: try PackedBytes(packing: Array("{\"a\":1}\n".utf8)),
      bytes: PackedBytes(count: 0, zlib: []), identity: request.identity,
      terms: SearchTerms(extraction, TextAnalyzer()))
  }

  private func decoded(_ answer: LetterAnswer) throws -> LetterAnswer {
    try LetterAnswer(decoding: answer.encoded[...], of: request, WorkerLimits())
  }

  @Test func `A letter comes back as it was, with every field`() throws {
    let letter = try prepared()
    guard case .prepared(let decoded) = try decoded(.prepared(letter)) else {
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
    let encoded = LetterAnswer.prepared(try prepared()).encoded
    for length in 0..<encoded.count {
      #expect(throws: ByteReader.Malformed.self) {
        try LetterAnswer(
          decoding: encoded.prefix(length), of: request, WorkerLimits())
      }
    }
  }

  @Test func `JSON that claims to be longer than any is not unpacked`() throws {
    var letter = try prepared()
    letter.json.count = 1 << 40
    #expect(throws: ByteReader.Malformed.self) { try decoded(.prepared(letter)) }
  }

  @Test func `A fact of an exchange that is not there is not taken`() throws {
    let letter = try prepared { $0.facts[0].exchange = 2 }
    #expect(throws: ByteReader.Malformed.self) { try decoded(.prepared(letter)) }
  }
}
