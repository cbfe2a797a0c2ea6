import ByteCodecs
import CouncilModel
import CouncilStoreContract
import Foundation
import Testing

@testable import CouncilStore

@Suite struct FactRowsTests {
  /// A fact's numbers, and the texts of its row.
  private struct Row: Equatable {
    var numbers: [Int?]
    var texts: [String?]
  }

  private static func rows(_ packed: FactRows) throws -> [Row] {
    var rows: [Row] = []
    try packed.withEachRow { row, bytes in
      let texts = row.texts.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } }
      rows.append(Row(numbers: [row.exchange, row.page, row.start, row.end], texts: texts))
    }
    return rows
  }

  private static func packed(_ facts: [Fact]) -> FactRows {
    var json = JSONText()
    return FactRows(facts, &json)
  }

  private static func sponsor(_ name: String, exchange: Int?) -> Fact {
    Fact(
      exchange: exchange, value: .sponsor(Sponsor(name: name)),
      evidence: Evidence(
        text: name, page: 3, start: 7, end: 9,
        boxes: [BoundingBox(left: 1, top: 2, right: 3, bottom: 4.5)]),
      rule: "r", confidence: Decimal(string: "0.9")!)
  }

  @Test func `A row has what a fact says, in its order`() throws {
    let rows = try Self.rows(Self.packed([Self.sponsor("Träger", exchange: 1)]))
    #expect(
      rows == [
        Row(
          numbers: [1, 3, 7, 9],
          texts: [
            "sponsor", "Träger", nil, nil, #"{"name":"Träger"}"#,
            "r", "0.9", "Träger", "[[1,2,3,4.5]]",
          ])
      ])
  }

  @Test func `Packed rows that somebody sends are the same`() throws {
    let facts = try SampleLetter.letter().extraction.facts
    let packed = Self.packed(facts)
    let taken = try FactRows(count: packed.count, packed: packed.bytes[...], exchanges: 2)
    #expect(taken == packed)
    #expect(try Self.rows(packed).count == facts.count)
  }

  @Test(arguments: [-1, 0, 2, Int.max])
  func `Another number of rows than there are is not taken`(count: Int) {
    let packed = Self.packed([Self.sponsor("AWO", exchange: nil)])
    #expect(throws: ByteReader.Malformed.self) {
      try FactRows(count: count, packed: packed.bytes[...], exchanges: 0)
    }
  }

  @Test func `Rows that are cut off anywhere are not taken`() {
    let packed = Self.packed([Self.sponsor("AWO", exchange: nil)])
    for length in packed.bytes.indices {
      #expect(throws: ByteReader.Malformed.self, "\(length)") {
        try FactRows(count: 1, packed: packed.bytes.prefix(length), exchanges: 0)
      }
    }
  }

  @Test(arguments: [-2, 2, Int.max])
  func `An exchange that the letter has not is not taken`(exchange: Int) {
    let packed = Self.packed([Self.sponsor("AWO", exchange: exchange)])
    #expect(throws: ByteReader.Malformed.self) {
      try FactRows(count: 1, packed: packed.bytes[...], exchanges: 2)
    }
  }

  @Test(arguments: [0, 0xFF] as [UInt8])
  func `A text with NUL, or that is not UTF-8, is not taken`(byte: UInt8) throws {
    let packed = Self.packed([Self.sponsor("AWO", exchange: nil)])
    let place = try #require(packed.bytes.firstIndex(of: UInt8(ascii: "W")))
    var bytes = packed.bytes
    bytes[place] = byte
    #expect(throws: ByteReader.Malformed.self) {
      try FactRows(count: 1, packed: bytes[...], exchanges: 0)
    }
  }
}
