package import ByteCodecs

/// Bytes as a store keeps them: compressed in zlib's format, with their length.
package struct PackedBytes: Sendable, Equatable {
  /// Of the bytes before they were compressed.
  package var count: Int
  package var zlib: [UInt8]

  package init(count: Int, zlib: [UInt8]) {
    self.count = count
    self.zlib = zlib
  }

  package init(packing bytes: [UInt8]) throws(Compression.Failure) {
    self.init(count: bytes.count, zlib: try Compression.compressed(bytes))
  }

  /// For bytes that are compressed already, such as a PDF's.
  package init(storing bytes: [UInt8]) {
    self.init(count: bytes.count, zlib: Compression.stored(bytes))
  }

  package func unpacked() throws(Compression.Failure) -> [UInt8] {
    try Compression.restored(zlib, count: count)
  }
}
