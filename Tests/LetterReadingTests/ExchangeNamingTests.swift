import Testing

@testable import ByteCodecs
@testable import LetterReading

@Suite struct ExchangeNamingTests {
  private func names(_ numbers: [String?]) -> [String] {
    var naming = ExchangeNaming(sha256: "abc")
    return numbers.map { naming.name(ofNumber: $0) }
  }

  @Test func `A name is the start of a hash over source, number and occurrence`() {
    #expect(
      names(["1", "1", nil, "2", nil])
        == ["abc#1#1", "abc#1#2", "abc##1", "abc#2#1", "abc##2"].map {
          String(ContentHash.sha256(Array($0.utf8)).prefix(16))
        })
  }

  @Test func `Names stay when another number is found`() {
    let few = names(["1", "3"])
    let more = names(["1", "2", "3"])
    #expect(few == [more[0], more[2]])
  }

  @Test func `Content is named by its SHA-256`() {
    #expect(
      ContentHash.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
