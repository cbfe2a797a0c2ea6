package import ByteCodecs
internal import CouncilModel
package import CouncilStore
internal import DocumentFormats

extension ReadLetter {
  /// The letter with the bytes that its worker was sent, as a store keeps them.
  ///
  /// - Parameter request: what the worker was asked.
  /// - Throws: where memory is short.
  package func prepared(
    with request: LetterRequest
  ) throws(Compression.Failure) -> PreparedLetter {
    PreparedLetter(
      self,
      bytes: Formats.isCompressed(source.format)
        ? PackedBytes(storing: request.bytes) : try PackedBytes(packing: request.bytes),
      identity: request.identity)
  }
}
