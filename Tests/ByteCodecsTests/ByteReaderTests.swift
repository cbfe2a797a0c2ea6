import ByteCodecs
import Testing

@Suite struct ByteReaderTests {
  @Test func `What was written is read again`() throws {
    var writer = ByteWriter()
    writer.write(UInt8(7))
    writer.write(-1)
    writer.write(true)
    writer.write("Träger" as String?)
    writer.write(nil as Int?)
    writer.write([1, 2, 3] as [UInt8])
    writer.write(["a", "b"]) { writer, text in writer.write(text) }
    var reader = ByteReader(writer.bytes)
    #expect(try reader.readByte() == 7)
    #expect(try reader.readInt() == -1)
    #expect(try reader.readBool())
    #expect(try reader.readOptionalString() == "Träger")
    #expect(try reader.readOptionalInt() == nil)
    #expect(try Array(reader.readBytes()) == [1, 2, 3])
    let texts = try reader.readArray { reader throws(ByteReader.Malformed) in
      try reader.readString()
    }
    #expect(texts == ["a", "b"])
    #expect(reader.isAtEnd)
  }

  @Test(
    arguments: [
      [],  // no length
      [5, 0, 0, 0, 65],  // longer than what is there
      [255, 255, 255, 255],
      [1, 0, 0, 0, 0xFF],  // not UTF-8
      [1, 0, 0, 0, 0],  // NUL
    ] as [[UInt8]])
  func `Bytes that are no text are not taken`(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    #expect(throws: ByteReader.Malformed.self) { _ = try reader.readString() }
  }

  @Test func `A count without its elements takes no memory`() {
    var reader = ByteReader([255, 255, 255, 127, 1])
    #expect(throws: ByteReader.Malformed.self) {
      _ = try reader.readArray { reader throws(ByteReader.Malformed) in try reader.readByte() }
    }
  }
}
