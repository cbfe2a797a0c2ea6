import CouncilModel
import DocumentFormats
import Testing

@testable import ByteCodecs
@testable import LetterReading

@Suite struct ExchangeNamingTests {
  private func exchange(_ number: String?) -> Exchange {
    Exchange(id: "", number: number, question: "?", answer: "", disposition: .notAnswered)
  }

  @Test func `A name is the start of a hash over source, number and occurrence`() {
    let named = ExchangeNaming.naming(
      ["1", "1", nil, "2", nil].map(exchange), sha256: "abc")
    #expect(
      named.map(\.id)
        == ["abc#1#1", "abc#1#2", "abc##1", "abc#2#1", "abc##2"].map {
          String(ContentHash.sha256(Array($0.utf8)).prefix(16))
        })
  }

  @Test func `Names stay when another number is found`() {
    let few = ExchangeNaming.naming(["1", "3"].map(exchange), sha256: "abc")
    let more = ExchangeNaming.naming(["1", "2", "3"].map(exchange), sha256: "abc")
    #expect(few.map(\.id) == [more[0].id, more[2].id])
  }

  @Test func `Content is named by its SHA-256`() {
    #expect(
      ContentHash.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
