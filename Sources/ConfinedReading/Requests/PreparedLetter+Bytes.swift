package import ByteCodecs
internal import CouncilModel
package import CouncilStore
internal import DocumentFormats

extension PreparedLetter {
  /// The letter with the bytes that its worker was sent, as a store keeps them.
  ///
  /// - Throws: where memory is short.
  package func with(bytes: [UInt8]) throws(Compression.Failure) -> PreparedLetter {
    var letter = self
    letter.bytes =
      Formats.isCompressed(source.format)
      ? PackedBytes(storing: bytes) : try PackedBytes(packing: bytes)
    return letter
  }
}
