import Testing
import TextMatching

@testable import SearchAnalysis

@Suite struct ByteHashTableTests {
  @Test func `What was set first is found, however many are set`() {
    var table = ByteHashTable(capacity: 4)
    for number in 0..<5_000 {
      let isNew = table.insert(StableHash("wort\(number)".utf8), UInt32(number))
      #expect(isNew)
    }
    for number in 0..<5_000 {
      let hash = StableHash("wort\(number)".utf8)
      #expect(table.value(hash) == UInt32(number))
      let isAgain = table.insert(hash, 9)
      #expect(!isAgain)
      #expect(table.value(hash) == UInt32(number))
    }
    #expect(table.value(StableHash("wort5000".utf8)) == nil)
    #expect(ByteHashTable(capacity: 0).value(StableHash("a".utf8)) == nil)
  }

  @Test func `Hashes that fall on one slot are kept apart`() {
    var table = ByteHashTable(capacity: 8)
    let hashes = (1...6).map { StableHash(UInt64($0) << 20) }
    for (number, hash) in hashes.enumerated() { table.insert(hash, UInt32(number)) }
    #expect(hashes.map { table.value($0) } == [0, 1, 2, 3, 4, 5])
  }
}
