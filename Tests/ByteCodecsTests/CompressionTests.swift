import Testing

@testable import ByteCodecs

@Suite struct CompressionTests {
  @Test(arguments: [0, 1, 1000, 1_000_000])
  func `Bytes come back as they were`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ $0 >> 3) }
    let compressed = try Compression.compressed(bytes)
    #expect(try Compression.restored(compressed, count: count) == bytes)
  }

  @Test(arguments: [0, 1, 0xFFFF, 0x10000, 200_000])
  func `Bytes that are stored as they are come back, too`(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 &+ $0 >> 3) }
    let stored = Compression.stored(bytes)
    #expect(try Compression.restored(stored, count: count) == bytes)
    #expect(stored.count <= count + 5 * (count / 0xFFFF + 1) + 6)
  }

  @Test func `Text becomes much smaller`() throws {
    let text = Array(String(repeating: "Die Stadtverwaltung teilt mit: ", count: 500).utf8)
    #expect(try Compression.compressed(text).count * 20 < text.count)
  }

  @Test(arguments: [0, 99, 101])
  func `A wrong length is damage`(_ count: Int) throws {
    let compressed = try Compression.compressed(Array(repeating: 65, count: 100))
    #expect(throws: Compression.Failure.self) {
      try Compression.restored(compressed, count: count)
    }
  }

  @Test func `A flipped bit is damage`() throws {
    var compressed = try Compression.compressed(Array("Guten Tag, werte Damen und Herren".utf8))
    compressed[compressed.count / 2] ^= 0x10
    #expect(throws: Compression.Failure.self) {
      try Compression.restored(compressed, count: 33)
    }
  }
}
