package import ByteCodecs

/// What a worker that draws is asked: a PDF's bytes, and which page.
package struct PageRequest: Sendable, Equatable {
  /// What is asked where it is no page.
  package static let (sizes, words) = (0, -1)

  /// Counted from 1; `sizes` asks how large the pages are, `words` where the letter's words stand.
  package var page: Int
  package var bytes: [UInt8]

  package init(page: Int, bytes: [UInt8]) {
    self.page = page
    self.bytes = bytes
  }

  package var encoded: [UInt8] {
    var writer = ByteWriter(capacity: bytes.count + 16)
    writer.write(page)
    writer.write(bytes)
    return writer.bytes
  }

  package init(decoding bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = ByteReader(bytes)
    page = try reader.readInt()
    self.bytes = Array(try reader.readBytes())
  }
}
